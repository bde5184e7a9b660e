import type { Span } from '../model/span.js';
import { type BootstrapInterval, percentileInterval, type Statistic } from './bootstrap-interval.js';
import { type Resampling, resampledSums } from './resampled-sums.js';
import type { UnitSums } from './unit-sums.js';

/** One text with the spans that each of its coders marked in it; a coder who marked nothing has an empty list. */
export interface MarkedText {
  /** Of the text, in the unit of the spans: characters or tokens, named where alpha is printed. */
  length: number;
  coders: readonly (readonly Span[])[];
}

export interface UnitisingAlpha extends BootstrapInterval {
  /** Texts that two coders or more have read; others tell nothing and count for nothing. */
  texts: number;
  /** Characters of these texts, once for each coder, and how many of them are marked. */
  length: number;
  marked: number;
}

/** Slots of the sums of each text. */
const [LENGTH, MARKED, BOTH, SQUARES] = [0, 1, 2, 3];

/**
 * Krippendorff's alpha for unitising, the binary one of its family, written |u-alpha (Krippendorff, Mathet, Bouvry & Widlöcher 2016,
 * Quality & Quantity 50, 2347-2364, eqs. 1, 4 and 6): do coders mark the same stretches, whatever they call them. Of one category
 * only, it says how reliably that one is marked. Observed are the lengths that one coder marks and another does not, each pair
 * weighted by 1 / (m - 1); expected is what all marked and unmarked lengths give when they are paired anywhere, no unit and no
 * unmarked character with itself: alpha = 1 - (M - B) (n^2 - S - U) / (n U M), with M marked, U unmarked, n = M + U, B marked by
 * both, S the squares of the lengths of the units. The interval draws whole texts. NaN where nothing or everything is marked.
 * Overlapping spans of one coder are one unit. RangeError for a span outside of its text.
 */
export const unitisingAlpha = (
  texts: readonly MarkedText[],
  { confidence = 0.95, ...resampling }: Resampling & { confidence?: number } = {},
): UnitisingAlpha => {
  const read = texts.filter(({ coders }) => coders.length > 1);
  const sums = sumsOf(read.map(lengthsOf));
  const resampled = resampledSums(sums, resampling);
  return {
    ...percentileInterval(resampled, alphaAt, confidence),
    texts: read.length,
    length: resampled.totals[LENGTH]!,
    marked: resampled.totals[MARKED]!,
  };
};

const alphaAt: Statistic = (sums, at) => {
  const [length, marked] = [sums[at + LENGTH]!, sums[at + MARKED]!];
  const unmarked = length - marked;
  if (marked === 0 || unmarked === 0) return Number.NaN;
  const observed = marked - sums[at + BOTH]!;
  return 1 - (observed * (length * length - sums[at + SQUARES]! - unmarked)) / (length * unmarked * marked);
};

const sumsOf = (rows: readonly (readonly number[])[]): UnitSums => ({
  units: rows.length,
  slots: 4,
  unit: rows.flatMap((row, unit) => row.map(() => unit)),
  slot: rows.flatMap((row) => row.map((_, slot) => slot)),
  value: rows.flat(),
});

/** The four sums of one text, in the order of their slots. */
const lengthsOf = ({ length, coders }: MarkedText): number[] => {
  const units = coders.map((spans) => merged(spans, length));
  const all = units.flat();
  return [
    length * coders.length,
    all.reduce((sum, { start, end }) => sum + end - start, 0),
    sharedLength(all) / (coders.length - 1),
    all.reduce((sum, { start, end }) => sum + (end - start) ** 2, 0),
  ];
};

/** Spans in the order of the text, overlapping ones as one; those that only touch stay two units. */
const merged = (spans: readonly Span[], length: number): Span[] => {
  const units: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (!(start >= 0 && start < end && end <= length)) {
      throw new RangeError(`No span of a text of length ${length}: ${start} to ${end}.`);
    }
    const last = units.at(-1);
    if (last && start < last.end) units[units.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else units.push({ start, end });
  }
  return units;
};

/** Length that coders share, each ordered pair of coders counted: n (n - 1) where n of them mark a character. */
const sharedLength = (units: readonly Span[]): number => {
  const changes = units.flatMap(({ start, end }) => [
    { at: start, by: 1 },
    { at: end, by: -1 },
  ]);
  let [shared, marking, since] = [0, 0, 0];
  for (const { at, by } of changes.sort((a, b) => a.at - b.at)) {
    shared += (at - since) * marking * (marking - 1);
    marking += by;
    since = at;
  }
  return shared;
};
