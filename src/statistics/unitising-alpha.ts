import type { Span } from '../model/span.js';
import { type BootstrapInterval, percentileInterval, type Statistic } from './bootstrap-interval.js';
import { type Resampling, resampledSums } from './resampled-sums.js';
import type { UnitSums } from './unit-sums.js';

/** A span that a coder marked; without a category, where only marked or not marked is asked. */
export interface Mark extends Span {
  category?: string;
}

/** One text with what each of its coders marked in it; a coder who marked nothing has an empty list. */
export interface MarkedText {
  /** Of the text, in the unit of the spans: characters or tokens, named where alpha is printed. */
  length: number;
  coders: readonly (readonly Mark[])[];
}

export interface UnitisingAlpha extends BootstrapInterval {
  /** `binary` is |u-alpha: all marks are of one category, or of none. */
  variant: 'nominal' | 'binary';
  /** Texts that two coders or more have read; others tell nothing and count for nothing. */
  texts: number;
  /** Characters of these texts, once for each coder, and how many of them are marked. */
  length: number;
  marked: number;
}

/** Slots: two for all marks, then three for each category. */
const [LENGTH, SHARED, OF_CATEGORIES] = [0, 1, 2];
const PER_CATEGORY = 3;

/**
 * Krippendorff's alpha for unitising, u-alpha, by the definition of Krippendorff, Mathet, Bouvry & Widlöcher 2016 (Quality & Quantity 50,
 * 2347-2364, eqs. 1, 4 and 5; also Krippendorff 2019, sec. 12.6): do coders mark the same stretches with the same category. Given marks
 * of one category, or without any, it is the binary |u-alpha (eq. 6). Coincidences are lengths: o_ck what one coder gives to
 * c and another to k, each pair of coders weighted by 1 / (m - 1), unmarked being a category too; expected is what all lengths
 * give when they are paired anywhere, no unit and no unmarked character with itself:
 * e_cc = n (l_c^2 - S_c) / (n^2 - S - U), S_c the squares of the lengths of c's units, S their sum, U what is unmarked.
 * alpha = 1 - (n - sum o_cc) / (n - sum e_cc). The interval draws whole texts. NaN where nothing varies. Overlapping marks of one coder
 * and category are one unit. RangeError for a mark outside of its text or one that overlaps another category's: ask for one
 * category at a time.
 */
export const unitisingAlpha = (
  texts: readonly MarkedText[],
  { confidence = 0.95, ...resampling }: Resampling & { confidence?: number } = {},
): UnitisingAlpha => {
  const read = texts.filter(({ coders }) => coders.length > 1);
  const marks = read.flatMap(({ coders }) => coders.flat());
  const categories = [...new Set(marks.map(categoryOf))].sort();
  const sums = sumsOf(
    read.map((text) => lengthsOf(text, categories)),
    OF_CATEGORIES + PER_CATEGORY * categories.length,
  );
  const resampled = resampledSums(sums, resampling);
  return {
    ...percentileInterval(resampled, alphaAt(categories.length), confidence),
    variant: categories.length > 1 ? 'nominal' : 'binary',
    texts: read.length,
    length: resampled.totals[LENGTH]!,
    marked: markedAt(resampled.totals, 0, categories.length),
  };
};

const categoryOf = ({ category = '' }: Mark): string => category;

const markedAt = (sums: Float64Array, at: number, categories: number): number => {
  let marked = 0;
  for (let c = 0; c < categories; c++) marked += sums[at + OF_CATEGORIES + PER_CATEGORY * c]!;
  return marked;
};

const alphaAt =
  (categories: number): Statistic =>
  (sums, at) => {
    const n = sums[at + LENGTH]!;
    const unmarked = n - markedAt(sums, at, categories);
    let agreed = unmarked - (n - unmarked - sums[at + SHARED]!);
    let [same, squares] = [unmarked * unmarked - unmarked, 0];
    for (let c = 0; c < categories; c++) {
      const slot = at + OF_CATEGORIES + PER_CATEGORY * c;
      agreed += sums[slot + 1]!;
      same += sums[slot]! ** 2 - sums[slot + 2]!;
      squares += sums[slot + 2]!;
    }
    const expected = n - (n * same) / (n * n - squares - unmarked);
    return expected > 0 ? 1 - (n - agreed) / expected : Number.NaN;
  };

const sumsOf = (rows: readonly (readonly number[])[], slots: number): UnitSums => ({
  units: rows.length,
  slots,
  unit: rows.flatMap((row, unit) => row.map(() => unit)),
  slot: rows.flatMap((row) => row.map((_, slot) => slot)),
  value: rows.flat(),
});

/** The sums of one text, in the order of their slots: length, shared; then of each category length, shared and squares. */
const lengthsOf = ({ length, coders }: MarkedText, categories: readonly string[]): number[] => {
  const units = coders.flatMap((marks) => unitsOf(marks, length));
  const shared = (all: readonly Span[]): number => sharedLength(all) / (coders.length - 1);
  const ofCategories = categories.flatMap((category) => {
    const own = units.filter((unit) => categoryOf(unit) === category);
    const lengths = own.map(({ start, end }) => end - start);
    return [
      lengths.reduce((sum, long) => sum + long, 0),
      shared(own),
      lengths.reduce((sum, long) => sum + long * long, 0),
    ];
  });
  return [length * coders.length, shared(units), ...ofCategories];
};

/** One coder's marks in the order of the text, overlapping ones as one; those that only touch stay two units. */
const unitsOf = (marks: readonly Mark[], length: number): Mark[] => {
  const units: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const { start, end } = mark;
    if (!(start >= 0 && start < end && end <= length)) {
      throw new RangeError(`No span of a text of length ${length}: ${start} to ${end}.`);
    }
    const last = units.at(-1);
    if (last === undefined || start >= last.end) units.push(mark);
    else if (categoryOf(last) === categoryOf(mark)) units[units.length - 1] = { ...last, end: Math.max(last.end, end) };
    else throw new RangeError(`One coder has two categories at ${start}: ${categoryOf(last)}, ${categoryOf(mark)}.`);
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
