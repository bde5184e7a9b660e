import { oneLine, shortTitle } from './text.js';

const guarded = (text: string): string => text.replace(/[\\~=#{}:]/g, '\\$&');

/**
 * Markup as a field of a question. A bracket in front would be read as the name of a format and a per cent sign as a weight;
 * both are written as entities there.
 */
export const field = (html: string): string =>
  guarded(html.trim().replace(/^[[%]/, (sign) => (sign === '[' ? '&#91;' : '&#37;')));

/** A field that holds no markup: a title, the right side of a match. */
export const plain = (text: string): string => guarded(oneLine(text));

/** Moodle undoes no escapes in a category: a stroke is doubled, what it would read as an escape or as markup is taken out. */
export const categoryName = (text: string): string =>
  shortTitle(text.replace(/[\\<>]/g, ''), 200).replaceAll('/', '//');
