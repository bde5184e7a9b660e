import type { Anonymity } from '../src/model/finding.js';

/** An unnamed source of whom the text states nothing. */
export const nothingStated: Anonymity = {
  naming: 'bare',
  affiliation: null,
  count: { min: 1, max: 1 },
  reasons: [],
  basis: 'not-stated',
  corroboration: 'none-stated',
  motive: 'not-stated',
  content: 'fact',
  placement: 'body',
  onlySource: false,
  evidence: [],
};
