import type { Company } from './company.js';
import type { Features } from './links.js';

/** What tells of a pair in view of the other pairs. */
export type Reconsidered = Features & Company;

interface Model<Input> {
  weights: Record<keyof Input, number>;
  bias: number;
}

/**
 * Logistic regressions, fitted on 6 events of US news (200 aligned sentence pairs); how they were fitted and what they
 * reach on events left out of the fit: docs/method.md.
 */
const byItself: Model<Features> = {
  weights: {
    overlap: 9.926,
    clause: 5.485,
    nameShare: 3.373,
    numbers: 25.184,
    quotation: -0.275,
    early: 2.071,
    distance: -2.394,
    weight: 1.291,
    contest: 0.427,
  },
  bias: -10.330,
};

const inCompany: Model<Reconsidered> = {
  weights: {
    overlap: 9.834,
    clause: 5.811,
    nameShare: 3.581,
    numbers: 27.592,
    quotation: -0.194,
    early: 2.185,
    distance: -2.308,
    weight: 1.125,
    contest: 0.35,
    vouched: 1.83,
    repeated: -7.092,
  },
  bias: -9.698,
};

const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum));

const sumWith = <Input extends object>({ weights, bias }: Model<Input>) => {
  const terms = Object.entries(weights) as [keyof Input, number][];
  return (input: Input): number => {
    let sum = bias;
    for (const [name, weight] of terms) sum += weight * (input[name] as number);
    return sum;
  };
};

const firstSum = sumWith(byItself);
const sumInCompany = sumWith(inCompany);

/** How sure it is that two statements state one thing, 0 to 1, by what the two themselves show. */
export const firstScoreOf = (features: Features): number => logistic(firstSum(features));

/** The same in view of what the first scores say of other pairs. */
export const scoreOf = (features: Reconsidered): number => logistic(sumInCompany(features));

/** The same though another sentence of the article matches better: what an article says twice has two good matches. */
export const scoreBesideRivals = (features: Reconsidered): number =>
  logistic(sumInCompany(features) - Math.min(0, features.contest) * inCompany.weights.contest);

/** From here on a pair counts as aligned; chosen on the development events together with what `faint.ts` leaves out. */
export const LEAST_SCORE = 0.41;
