import type { Company } from './company.js';
import type { Evidence } from './evidence.js';
import type { Features } from './features.js';

/** What tells of a pair by itself, and in view of the other pairs. */
type Weights = Record<keyof Evidence | Exclude<keyof Features, 'evidence'>, number>;
type WeightsInCompany = Weights & Record<keyof Company, number>;

interface Model<Weights> {
  weights: Weights;
  bias: number;
}

/**
 * Logistic regressions, fitted on 6 events of US news (200 aligned sentence pairs); how they were fitted and what they
 * reach on events left out of the fit: docs/method.md.
 */
const byItself: Model<Weights> = {
  weights: {
    overlap: 9.985,
    clause: 5.441,
    nameShare: 3.177,
    numbers: 21.821,
    quotation: -0.274,
    early: 2.1,
    distance: -2.409,
    weight: 1.256,
    contest: 0.43,
  },
  bias: -10.163,
};

const inCompany: Model<WeightsInCompany> = {
  weights: {
    overlap: 9.905,
    clause: 5.758,
    nameShare: 3.39,
    numbers: 24.254,
    quotation: -0.191,
    early: 2.2,
    distance: -2.313,
    weight: 1.085,
    contest: 0.351,
    vouched: 1.888,
    repeated: -7.217,
  },
  bias: -9.51,
};

const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum));

const sumOf = ({ weights, bias }: Model<Weights>, { evidence, early, distance, contest }: Features): number =>
  bias +
  weights.overlap * evidence.overlap +
  weights.clause * evidence.clause +
  weights.nameShare * evidence.nameShare +
  weights.numbers * evidence.numbers +
  weights.quotation * evidence.quotation +
  weights.early * early +
  weights.distance * distance +
  weights.weight * evidence.weight +
  weights.contest * contest;

const sumInCompany = (features: Features, { vouched, repeated }: Company): number =>
  sumOf(inCompany, features) + inCompany.weights.vouched * vouched + inCompany.weights.repeated * repeated;

/** How sure it is that two statements state one thing, 0 to 1, by what the two themselves show. */
export const firstScoreOf = (features: Features): number => logistic(sumOf(byItself, features));

/** The same in view of what the first scores say of other pairs. */
export const scoreOf = (features: Features, company: Company): number => logistic(sumInCompany(features, company));

/** The same though another sentence of the article matches better: what an article says twice has two good matches. */
export const scoreBesideRivals = (features: Features, company: Company): number =>
  logistic(sumInCompany(features, company) - Math.min(0, features.contest) * inCompany.weights.contest);

/** Below this a pair is no witness for another one, and no witness makes one fact of it. */
export const LEAST_FIRST_SCORE = 0.05;

/** From here on a pair counts as aligned; chosen on the development events together with what `faint.ts` leaves out. */
export const LEAST_SCORE = 0.4;
