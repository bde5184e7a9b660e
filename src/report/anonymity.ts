import type { Anonymity } from '../model/finding.js';

/**
 * What a text states in all about one unnamed source. The first mention says how it is called and how many speak; later
 * ones may add a reason, a basis or support, and nothing that they leave out takes any of it back.
 */
export const mergedAnonymity = (stated: readonly Anonymity[]): Anonymity | null => {
  const first = stated[0];
  if (!first) return null;
  return {
    ...first,
    affiliation: stated.find(({ affiliation }) => affiliation)?.affiliation ?? null,
    reasons: [...new Set(stated.flatMap(({ reasons }) => reasons))],
    basis: stated.find(({ basis }) => basis !== 'not-stated')?.basis ?? 'not-stated',
    corroboration: stated.find(({ corroboration }) => corroboration !== 'none-stated')?.corroboration ?? 'none-stated',
  };
};
