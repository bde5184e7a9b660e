/** Stands in the texts of a comparison of excerpts for each character that is not shown, line breaks aside. */
export const FILLER = '·';

/** Whether a text, with some of it filled, is the other one. */
export const isFilledFrom = (filled: string, whole: string): boolean =>
  filled.length === whole.length &&
  filled.includes(FILLER.repeat(2)) &&
  Array.from({ length: whole.length }, (_, i) => i).every((i) => filled[i] === FILLER || filled[i] === whole[i]);
