import { describe, expect, it } from 'vitest';
import { randomOf, shuffled } from '../../src/model/random.js';
import { correctedDifference, correctedRates, type SampledDocuments } from '../../src/statistics/corrected-rate.js';

const poisson = (mean: number, random: () => number): number => {
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = random(); product > limit; product *= random()) count++;
  return count;
};

/** Texts of 80 events of one outlet. */
const eightyTexts = (events: number, seed: string, outlet: number): number[] =>
  shuffled(
    Array.from({ length: events }, (_, event) => 2 * event + outlet),
    randomOf(seed),
  ).slice(0, 80);

/**
 * Two outlets with five loaded terms in 1,000 words each, in events that differ. The detector finds half of them in the first outlet's
 * texts and four fifths in the second's, and takes some other words for loaded. People coded about 80 texts of each, or exactly 80 as
 * `corpus sample` draws them.
 */
const study = (seed: string, { events = 300, exactly = false } = {}): SampledDocuments => {
  const random = randomOf(seed);
  const texts = Array.from({ length: 2 * events }, (_, i) => ({ event: Math.floor(i / 2), outlet: i % 2 }));
  const levels = Array.from({ length: events }, () => 0.5 + random());
  const chosen = exactly ? new Set([0, 1].flatMap((outlet) => eightyTexts(events, `${seed} ${outlet}`, outlet))) : null;
  const drawn = texts.map(({ event, outlet }, i) => {
    const words = 300 + 700 * random();
    const loaded = poisson(0.005 * words * levels[event]!, random);
    const found = Array.from({ length: loaded }, () => random()).filter((x) => x < (outlet === 0 ? 0.5 : 0.8)).length;
    const coded = chosen ? chosen.has(i) : random() < 80 / events;
    return { words, found: found + poisson(0.0005 * words, random), coded: coded ? loaded : Number.NaN };
  });
  return {
    groups: 2,
    clusters: events,
    group: texts.map(({ outlet }) => outlet),
    cluster: texts.map(({ event }) => event),
    count: drawn.map(({ found }) => found),
    denominator: drawn.map(({ words }) => words),
    inclusion: texts.map(() => 80 / events),
    codedCount: drawn.map(({ coded }) => coded),
  };
};

describe('rates corrected for what a detector misses', () => {
  const runs = 400;
  const results = Array.from({ length: runs }, (_, run) => correctedRates(study(`study ${run}`)));
  const share = (holds: (result: (typeof results)[number]) => boolean) => results.filter(holds).length / runs;

  it.each([0, 1])('hold the true rate of outlet %i in about 95 of 100 studies', (outlet) => {
    const held = share(({ rates }) => rates[outlet]!.low <= 5 && 5 <= rates[outlet]!.high);
    expect(held).toBeGreaterThan(0.92);
    expect(held).toBeLessThan(0.98);
  });

  it.each([0, 1])('are on the average the true rate of outlet %i', (outlet) => {
    const mean = results.reduce((sum, { rates }) => sum + rates[outlet]!.rate, 0) / runs;
    // Their standard error is about 0.4, that of their mean 0.02.
    expect(Math.abs(mean - 5)).toBeLessThan(0.06);
  });

  it.each([0, 1])('hold the true rate of outlet %i as often where a fixed number is drawn', (outlet) => {
    const drawn = Array.from({ length: runs }, (_, run) => correctedRates(study(`draw ${run}`, { exactly: true })));
    const held = drawn.filter(({ rates }) => rates[outlet]!.low <= 5 && 5 <= rates[outlet]!.high).length / runs;
    expect(held).toBeGreaterThan(0.92);
    expect(held).toBeLessThan(0.98);
  });

  it('are not what the detector has, which is about half of it for the first outlet', () => {
    expect(share(({ rates }) => rates[0]!.raw > 2.5 && rates[0]!.raw < 3.5)).toBeGreaterThan(0.95);
  });

  it('differ between the outlets where the outlets do, not where the detector does', () => {
    const held = share((result) => {
      const { low, high } = correctedDifference(result, 0, 1);
      return low <= 0 && 0 <= high;
    });
    expect(held).toBeGreaterThan(0.92);
    expect(held).toBeLessThan(0.98);
    expect(share(({ rates }) => rates[1]!.raw - rates[0]!.raw > 0.5)).toBeGreaterThan(0.95);
  });

  it('are the same for the same seed', () => {
    expect(correctedRates(study('same'))).toEqual(correctedRates(study('same')));
  });
});

describe('corrected rates', () => {
  const every = (study: SampledDocuments, inclusion: number): SampledDocuments => ({
    ...study,
    inclusion: Array.from(study.count, () => inclusion),
  });

  it("are people's own where everything was coded", () => {
    const given = study('all');
    const codedCount = Array.from(given.count, (count) => count + 1);
    const { rates } = correctedRates({ ...every(given, 1), codedCount });
    const of = (values: ArrayLike<number>, outlet: number) =>
      Array.from(values, (value, i) => (given.group[i] === outlet ? value : 0)).reduce((sum, value) => sum + value, 0);
    for (const outlet of [0, 1]) {
      expect(rates[outlet]!.rate).toBeCloseTo((1000 * of(codedCount, outlet)) / of(given.denominator, outlet), 8);
      expect(rates[outlet]!.raw).toBeCloseTo((1000 * of(given.count, outlet)) / of(given.denominator, outlet), 8);
    }
  });

  it('are by hand what they are by the program', () => {
    // Four texts of 100 words with 2, 0, 1 and 1 findings; people read half of them, the first and the third, and counted 3 and 1.
    // Too few for a line, so g is the finding itself: y~ = 2 + (3 - 2) / 0.5, 0, 1 + (1 - 1) / 0.5, 1 = 4, 0, 1, 1, in all 6 of 400 words.
    const { rates } = correctedRates({
      groups: 1,
      clusters: 4,
      group: [0, 0, 0, 0],
      cluster: [0, 1, 2, 3],
      count: [2, 0, 1, 1],
      denominator: [100, 100, 100, 100],
      inclusion: [0.5, 0.5, 0.5, 0.5],
      codedCount: [3, Number.NaN, 1, Number.NaN],
    });
    expect(rates[0]).toMatchObject({ documents: 4, coded: 2 });
    expect(rates[0]!.raw).toBeCloseTo(10, 10);
    expect(rates[0]!.rate).toBeCloseTo(15, 10);
    // Errors (4 - 1.5, 0 - 1.5, 1 - 1.5, 1 - 1.5) / 400; their squares add up to 9 / 160000, times 4 / 3.
    expect(rates[0]!.standardError).toBeCloseTo(1000 * Math.sqrt(12 / 160_000), 10);
  });

  it('take the denominator as people coded it, too', () => {
    const given = study('words');
    const counted = Array.from(given.count);
    const half = Array.from(given.denominator, (words) => words / 2);
    const { rates } = correctedRates({ ...every(given, 1), codedCount: counted, codedDenominator: half });
    expect(rates[0]!.rate).toBeCloseTo(2 * rates[0]!.raw, 8);
  });

  it('have a narrower interval the better the detector is', () => {
    const given = study('better');
    const random = randomOf('truth');
    const truth = Array.from(given.denominator, (words) => poisson(0.02 * words, random));
    const codedCount = Array.from(given.codedCount, (coded, i) => (Number.isNaN(coded) ? coded : truth[i]!));
    const blind = Array.from(truth, () => Math.floor(random() * 4));
    const [good, bad] = [truth, blind].map((count) => correctedRates({ ...given, count, codedCount }).rates[0]!);
    expect(good!.standardError).toBeLessThan(0.8 * bad!.standardError);
  });

  it('need to know how likely each text was to be coded', () => {
    expect(() => correctedRates(every(study('x'), 0))).toThrow(RangeError);
  });
});
