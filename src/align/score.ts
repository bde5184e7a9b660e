import type { Features } from './links.js';

/**
 * Logistic regression over the features, fitted on 6 events of US news (200 aligned sentence pairs); how it was fitted
 * and what it reaches on events left out of the fit: docs/method.md.
 */
const weights: Record<keyof Features, number> = {
  overlap: 6.406,
  stated: 0.697,
  clause: 4.127,
  names: 0.18,
  nameShare: 2.117,
  numbers: 27.752,
  quotation: -0.203,
  early: 1.878,
  distance: -2.434,
  weight: 0.78,
  otherSpeakers: -1.175,
  third: 2.55,
  contest: 0.474,
};
const bias = -7.915;
const terms = Object.entries(weights) as [keyof Features, number][];

/** How sure it is that two statements state one thing, 0 to 1. */
export const scoreOf = (features: Features): number => {
  let sum = bias;
  for (const [name, weight] of terms) sum += weight * features[name];
  return 1 / (1 + Math.exp(-sum));
};

/** The same though another sentence of the article matches better: what an article says twice has two good matches. */
export const scoreBesideRivals = (features: Features): number =>
  scoreOf(features.contest < 0 ? { ...features, contest: 0 } : features);

/** From here on a pair counts as aligned; chosen on the development events together with what `faint.ts` leaves out. */
export const LEAST_SCORE = 0.42;
