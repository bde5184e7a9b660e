/** Marks that change the direction of the text around them: https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** For places where no element can isolate a text: the window's title and the labels on a canvas. */
export const withoutDirectionMarks = (text: string): string => text.replace(DIRECTION, '');
