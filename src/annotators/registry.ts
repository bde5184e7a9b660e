import { agency } from './agency/index.js';
import type { Annotator } from './annotator.js';
import { boosters, hedges } from './hedging/index.js';
import { loadedTerms } from './loaded-terms/index.js';

/** All annotators that run once attributions and voices are known, in the order of the report. */
export const annotators: Annotator[] = [loadedTerms, hedges, boosters, agency];
