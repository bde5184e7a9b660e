import type { Excerpt } from './excerpt.js';

/** The lists are few and the same for every text. */
const patterns = new WeakMap<string[], RegExp[]>();

const patternsOf = (phrases: string[]): RegExp[] => {
  const known = patterns.get(phrases);
  if (known) return known;
  const made = phrases.map((phrase) => new RegExp(`(?<![\\p{L}\\p{N}])${phrase}(?![\\p{L}\\p{N}])`, 'u'));
  patterns.set(phrases, made);
  return made;
};

/** True where the sentence itself casts doubt on the place, in the outlet's words: "without offering specifics". */
export const isChallenged = ({ passage, sentence }: Excerpt, { challenges }: Record<string, string[]>): boolean => {
  if (!challenges) return false;
  const text = passage.text.slice(sentence.start, sentence.end).toLowerCase();
  return patternsOf(challenges).some((pattern) => {
    const found = pattern.exec(text);
    const at = found ? sentence.start + found.index : -1;
    return at >= 0 && !passage.quotations.some((quotation) => quotation.start <= at && at < quotation.end);
  });
};
