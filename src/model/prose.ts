/** “a”, “a and b”, “a, b and c”. */
export const listOf = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** “3 words”, “1 word”. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${number(count)} ${count === 1 ? one : many}`;

/** Thousands separated by a comma; written out here because a locale's habits differ between machines. */
export const number = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');

export const SMALL_NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Small numbers as words, as a newspaper writes them. */
export const inWords = (count: number): string => SMALL_NUMBERS[count] ?? number(count);
