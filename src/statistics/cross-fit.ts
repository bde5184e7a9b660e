import { randomOf, shuffled } from '../model/random.js';

/** A value that a detector gave to every document, and the one that people gave to some: NaN for the others. */
export interface Coded {
  detected: ArrayLike<number>;
  coded: ArrayLike<number>;
  /** Probability with which a document was drawn for coding. */
  inclusion: ArrayLike<number>;
  /** Documents of one fold never predict one another. */
  fold: ArrayLike<number>;
}

export const FOLDS = 5;

/** A fold for each cluster, as evenly as can be, in an order that the seed decides. */
export const foldsOf = (clusters: number, seed: string): Int32Array => {
  const folds = new Int32Array(clusters);
  const order = shuffled(
    Array.from({ length: clusters }, (_, cluster) => cluster),
    randomOf(`${seed} folds`),
  );
  for (const [place, cluster] of order.entries()) folds[cluster] = place % FOLDS;
  return folds;
};

/**
 * What people would have coded, predicted from what was detected by a line a + b x, fitted by least squares with weights 1 /
 * inclusion to the coded documents of the other folds (cross-fitting: Chernozhukov et al. 2018). Where fewer than three were
 * coded there or all have the same x, the line is x itself.
 */
export const crossFitted = ({ detected, coded, inclusion, fold }: Coded): Float64Array => {
  const lines = Array.from({ length: FOLDS }, (_, own) => {
    const sums = { n: 0, w: 0, x: 0, y: 0, xx: 0, xy: 0 };
    for (let i = 0; i < detected.length; i++) {
      if (Number.isNaN(coded[i]!) || fold[i] === own) continue;
      const [w, x, y] = [1 / inclusion[i]!, detected[i]!, coded[i]!];
      sums.n++;
      sums.w += w;
      sums.x += w * x;
      sums.y += w * y;
      sums.xx += w * x * x;
      sums.xy += w * x * y;
    }
    const spread = sums.w * sums.xx - sums.x * sums.x;
    if (sums.n < 3 || spread <= 1e-12 * sums.w * sums.xx) return { a: 0, b: 1 };
    const b = (sums.w * sums.xy - sums.x * sums.y) / spread;
    return { a: (sums.y - b * sums.x) / sums.w, b };
  });
  return Float64Array.from(detected, (x, i) => {
    const { a, b } = lines[fold[i]!]!;
    return a + b * x;
  });
};
