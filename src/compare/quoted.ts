import { overlap } from '../model/span.js';
import type { Excerpt } from './excerpt.js';

/** Fewer quoted words may be a title or set apart for their sound. */
const FEWEST_QUOTED = 4;
const LEAST_SHARE = 0.5;

/** True where most of the place stands between quotation marks. */
export const isQuoted = ({ words, passage }: Excerpt): boolean => {
  const quoted = passage.quotations
    .map(({ inner }) => words.filter((word) => overlap(inner, word) > 0).length)
    .filter((count) => count >= FEWEST_QUOTED);
  return quoted.reduce((sum, count) => sum + count, 0) >= LEAST_SHARE * words.length && quoted.length > 0;
};
