import { diffArrays } from 'diff';

/** So many words in a row are the same in both. */
export interface CommonStretch {
  /** Index of its first word in the first list, and in the second. */
  first: number;
  second: number;
  length: number;
}

/** Where two lists of words are the same, in order (Myers 1986, by jsdiff). */
export const commonStretches = (first: readonly string[], second: readonly string[]): CommonStretch[] => {
  const stretches: CommonStretch[] = [];
  let [i, j] = [0, 0];
  for (const { value, added, removed } of diffArrays([...first], [...second])) {
    if (!added && !removed) stretches.push({ first: i, second: j, length: value.length });
    if (!added) i += value.length;
    if (!removed) j += value.length;
  }
  return stretches;
};
