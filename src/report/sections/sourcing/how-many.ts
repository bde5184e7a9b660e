import type { Anonymity } from '../../../model/finding.js';
import { inWords } from '../../prose.js';

/** “at least two; no upper limit stated”. */
export const howMany = ({ min, max }: Anonymity['count']): string => {
  if (max === null) return min > 0 ? `at least ${inWords(min)}; no upper limit stated` : 'not stated';
  return min === max ? inWords(min) : `${inWords(min)} to ${inWords(max)}`;
};

/** The same for all unnamed sources of an article together, who may be the same people. */
export const peopleBehind = ({ min, max }: Anonymity['count']): string => {
  if (max === null) return `at least ${inWords(min)}; no upper limit stated`;
  return min === max ? inWords(min) : `at least ${inWords(min)}, at most ${inWords(max)}`;
};
