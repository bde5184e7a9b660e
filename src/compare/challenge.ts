import type { Excerpt } from './excerpt.js';

/** True where the sentence itself casts doubt on the place, in the outlet's words: "without offering specifics". */
export const isChallenged = ({ passage, sentence }: Excerpt, words: Record<string, string[]>): boolean => {
  const text = passage.text.slice(sentence.start, sentence.end).toLowerCase();
  return (words.challenges ?? []).some((phrase) => {
    const found = new RegExp(`(?<![\\p{L}\\p{N}])${phrase}(?![\\p{L}\\p{N}])`, 'u').exec(text);
    const at = found ? sentence.start + found.index : -1;
    return at >= 0 && !passage.quotations.some((quotation) => quotation.start <= at && at < quotation.end);
  });
};
