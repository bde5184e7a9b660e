/** Stands in the texts of a comparison of excerpts for each character that is not shown, line breaks aside. */
export const FILLER = '·';

/** Whether a text, with some of it filled, is the other one. */
export const isFilledFrom = (filled: string, whole: string): boolean =>
  filled.length === whole.length &&
  filled.includes(FILLER.repeat(2)) &&
  Array.from({ length: whole.length }, (_, i) => i).every((i) => filled[i] === FILLER || filled[i] === whole[i]);

/** Words that stand in two texts, as the first has them, with what is filled in either of them. */
export const filledInEither = (first: string, second: string): string => {
  const gap = FILLER.repeat(2);
  if (!first.includes(gap) && !second.includes(gap)) return first;
  // Where blanks or marks differ, no letter of one is known to stand over the same letter of the other.
  if (first.length !== second.length) return first.replace(/[^\n\r]/g, FILLER);
  return Array.from({ length: first.length }, (_, i) => (second[i] === FILLER ? FILLER : first[i])).join('');
};
