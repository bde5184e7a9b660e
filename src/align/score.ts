import type { Company } from './company.js';
import type { Features } from './links.js';

/** What tells of a pair in view of the other pairs: how sure these are counts instead of how alike their sentences are. */
export type Reconsidered = Omit<Features, 'third'> & Company;

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
    overlap: 6.977,
    clause: 5.615,
    names: 0.178,
    nameShare: 2.312,
    numbers: 27.973,
    quotation: -0.246,
    early: 1.958,
    distance: -2.594,
    weight: 0.826,
    third: 2.222,
    contest: 0.472,
  },
  bias: -8.399,
};

const inCompany: Model<Reconsidered> = {
  weights: {
    overlap: 7.97,
    clause: 5.666,
    names: 0.181,
    nameShare: 2.098,
    numbers: 27.763,
    quotation: -0.167,
    early: 1.993,
    distance: -2.135,
    weight: 0.612,
    contest: 0.287,
    vouched: 1.809,
    repeated: -6.231,
  },
  bias: -7.43,
};

const scoreWith =
  <Input extends object>({ weights, bias }: Model<Input>) =>
  (input: Input): number => {
    let sum = bias;
    for (const name in weights) sum += weights[name] * (input[name] as number);
    return 1 / (1 + Math.exp(-sum));
  };

/** How sure it is that two statements state one thing, 0 to 1, by what the two themselves show. */
export const firstScoreOf = scoreWith(byItself);

/** The same in view of what the first scores say of other pairs. */
export const scoreOf = scoreWith(inCompany);

/** The same though another sentence of the article matches better: what an article says twice has two good matches. */
export const scoreBesideRivals = (features: Reconsidered): number =>
  scoreOf(features.contest < 0 ? { ...features, contest: 0 } : features);

/** From here on a pair counts as aligned; chosen on the development events together with what `faint.ts` leaves out. */
export const LEAST_SCORE = 0.42;
