import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  logLikelihoodFourTerm,
  logLikelihoodTwoTerm,
  logRatio,
  pOfLogLikelihood,
  type TwoCounts,
} from '../../src/statistics/keyness.js';
import { informativePrior, logOdds } from '../../src/statistics/log-odds.js';

const word: TwoCounts = { count: 12, words: 5000, otherCount: 3, otherWords: 6000 };
const swapped = ({ count, words, otherCount, otherWords }: TwoCounts): TwoCounts => ({
  count: otherCount,
  words: otherWords,
  otherCount: count,
  otherWords: words,
});
const counts = fc
  .tuple(fc.nat(500), fc.nat(500), fc.integer({ min: 500, max: 100_000 }), fc.integer({ min: 500, max: 100_000 }))
  .map(([count, otherCount, words, otherWords]): TwoCounts => ({ count, words, otherCount, otherWords }));

describe('a word that falls 12 times in 5,000 words and 3 times in 6,000', () => {
  it('has a log-likelihood of 7.5477 by two terms and 7.5576 by four', () => {
    expect(logLikelihoodTwoTerm(word)).toBeCloseTo(7.5477, 4);
    expect(logLikelihoodFourTerm(word)).toBeCloseTo(7.5576, 4);
    expect(pOfLogLikelihood(7.5477)).toBeCloseTo(0.006008672, 8);
  });

  it('falls 2 to the 2.263 times as often', () => {
    expect(logRatio(word)).toBeCloseTo(2.263, 3);
  });

  it('has log-odds of 1.4056, z 2.3743, under a prior of 500 words shared out as in both groups', () => {
    const prior = informativePrior(15, 11_000, 500);
    expect(prior.word).toBeCloseTo((15 / 11_000) * 500, 12);
    const { delta, z, variance } = logOdds(word, prior);
    expect(delta).toBeCloseTo(1.4056, 4);
    expect(z).toBeCloseTo(2.3743, 4);
    expect(delta / Math.sqrt(variance)).toBeCloseTo(z, 12);
  });
});

describe('keyness', () => {
  it('is nothing where the word is as frequent in both groups', () => {
    const even = { count: 10, words: 1000, otherCount: 30, otherWords: 3000 };
    expect(logLikelihoodTwoTerm(even)).toBeCloseTo(0, 10);
    expect(logLikelihoodFourTerm(even)).toBeCloseTo(0, 10);
    expect(logRatio(even)).toBe(0);
    expect(pOfLogLikelihood(0)).toBe(1);
  });

  it('is finite for a word that one group lacks: a count of 0 is half a count in the log ratio', () => {
    const alone = { count: 8, words: 1000, otherCount: 0, otherWords: 1000 };
    expect(logRatio(alone)).toBe(4);
    expect(logLikelihoodTwoTerm(alone)).toBeCloseTo(16 * Math.log(2), 10);
    expect(logOdds(alone, informativePrior(8, 2000)).delta).toBeGreaterThan(0);
  });

  it('is not a number for a word that both groups lack', () => {
    expect(logRatio({ count: 0, words: 10, otherCount: 0, otherWords: 10 })).toBeNaN();
  });

  it('changes sides with the groups', () => {
    fc.assert(
      fc.property(counts, (both) => {
        fc.pre(both.count + both.otherCount > 0);
        const prior = informativePrior(both.count + both.otherCount, both.words + both.otherWords);
        expect(logLikelihoodFourTerm(swapped(both))).toBeCloseTo(logLikelihoodFourTerm(both), 8);
        expect(logRatio(swapped(both))).toBeCloseTo(-logRatio(both), 10);
        expect(logOdds(swapped(both), prior).z).toBeCloseTo(-logOdds(both, prior).z, 10);
      }),
    );
  });

  it('by four terms is never below that by two', () => {
    fc.assert(
      fc.property(counts, (both) => {
        expect(logLikelihoodFourTerm(both)).toBeGreaterThanOrEqual(logLikelihoodTwoTerm(both) - 1e-9);
        expect(logLikelihoodTwoTerm(both)).toBeGreaterThanOrEqual(-1e-9);
      }),
    );
  });

  it('of a rare word is drawn towards nothing by a stronger prior', () => {
    const rare = { count: 2, words: 5000, otherCount: 0, otherWords: 5000 };
    const deltaUnder = (all: number) => logOdds(rare, informativePrior(2, 10_000, all)).delta;
    expect(deltaUnder(50_000)).toBeLessThan(deltaUnder(500));
  });

  it('refuses a word that falls more often than there are words, and a prior of nothing', () => {
    expect(() => logLikelihoodTwoTerm({ ...word, count: 6000 })).toThrow(RangeError);
    expect(() => logRatio({ ...word, otherCount: -1 })).toThrow(RangeError);
    expect(() => logOdds(word, { word: 0, all: 500 })).toThrow(/prior/);
  });
});
