import { overlap } from '../model/span.js';
import { type Excerpt, judgedWords } from './excerpt.js';

/** Fewer quoted words may be a title or set apart for their sound. */
const FEWEST_QUOTED = 4;
const LEAST_SHARE = 0.5;

/** True where most of what the articles share stands between quotation marks. */
export const isQuoted = ({ words, passage, place }: Excerpt, sharedKeys: Set<string>): boolean => {
  const long = passage.quotations.filter(
    ({ inner }) =>
      overlap(inner, place) > 0 && words.filter((word) => overlap(inner, word) > 0).length >= FEWEST_QUOTED,
  );
  const judged = judgedWords(words, sharedKeys);
  const quoted = judged.filter((word) => long.some(({ inner }) => overlap(inner, word) > 0));
  return long.length > 0 && quoted.length >= LEAST_SHARE * judged.length;
};
