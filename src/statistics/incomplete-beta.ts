/** Lanczos 1964 (SIAM J. Numer. Anal. B 1), g = 7 with nine terms: 15 digits for x > 0. */
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** Natural logarithm of the gamma function, for x > 0. */
const logGamma = (x: number): number => {
  const base = x + 6.5;
  const series = LANCZOS.reduce((sum, term, i) => (i === 0 ? term : sum + term / (x - 1 + i)), 0);
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(base) - base + Math.log(series);
};

/** Numerator of the k-th step of the continued fraction (DLMF 8.17.23). */
const step = (k: number, a: number, b: number, x: number): number => {
  const m = Math.floor(k / 2);
  return k % 2 === 0
    ? (m * (b - m) * x) / ((a + k - 1) * (a + k))
    : (-(a + m) * (a + b + m) * x) / ((a + k - 1) * (a + k));
};

const apartFromZero = (x: number): number => (Math.abs(x) < 1e-300 ? 1e-300 : x);

/** The continued fraction of DLMF 8.17.22 by the modified method of Lentz (1976, Applied Optics 15, 668). */
const fraction = (a: number, b: number, x: number): number => {
  let value = 1;
  let c = 1;
  let d = 0;
  for (let k = 1; k < 100_000; k++) {
    const numerator = step(k, a, b, x);
    d = 1 / apartFromZero(1 + numerator * d);
    c = apartFromZero(1 + numerator / c);
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-15) break;
  }
  return 1 / value;
};

/**
 * Regularised incomplete beta function I_x(a, b) (DLMF 8.17), for a, b > 0 and 0 <= x <= 1: the probability that a value of
 * the beta distribution is below x. `rest` is 1 - x, given apart so that an x next to 1 loses no digits.
 */
export const incompleteBeta = (a: number, b: number, x: number, rest = 1 - x): number => {
  if (x <= 0 || rest <= 0) return x <= 0 ? 0 : 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(rest));
  // The fraction comes fast to its end on this side of the mean only.
  return x < (a + 1) / (a + b + 2) ? (front * fraction(a, b, x)) / a : 1 - (front * fraction(b, a, rest)) / b;
};
