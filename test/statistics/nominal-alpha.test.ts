import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomOf } from '../../src/model/random.js';
import { type CodedUnit, nominalAlpha } from '../../src/statistics/nominal-alpha.js';

/** Rows of coders, as papers print them: a sign a unit, "." where nothing was said. */
const unitsOf = (...coders: string[]): CodedUnit[] =>
  [...coders[0]!].map((_, unit) => coders.map((coder) => (coder[unit] === '.' ? null : coder[unit]!)));

const width = ({ low, high }: { low: number; high: number }) => high - low;

describe("Krippendorff's alpha for categories", () => {
  // Krippendorff 2011, Computing Krippendorff's Alpha-Reliability, sections A to C.
  it.each([
    { what: 'two coders, two categories', coders: ['0100000010', '1110010000'], alpha: 0.095 },
    { what: 'two coders, five categories', coders: ['aabbdcccedda', 'babbbccceddd'], alpha: 0.692 },
    {
      what: 'four coders, five categories, values missing',
      coders: ['123321412...', '1233224125.3', '.3332342251.', '12332441251.'],
      alpha: 0.743,
    },
  ])('is that of the published example: $what', ({ coders, alpha }) => {
    expect(nominalAlpha(unitsOf(...coders), { resamples: 20 }).alpha).toBeCloseTo(alpha, 3);
  });

  it('counts only units that two coders or more have coded', () => {
    const { units, values, pairs, categories } = nominalAlpha(unitsOf('ab.a', 'aa.b', 'a...'), { resamples: 20 });
    expect({ units, values, pairs }).toEqual({ units: 3, values: 7, pairs: 5 });
    expect(categories).toEqual([
      { category: 'a', values: 5 },
      { category: 'b', values: 2 },
    ]);
  });

  it('is 1 where coders agree in all units, and not defined where they use one category only', () => {
    const same = fc.array(fc.constantFrom('agent', 'target', 'none'), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(same, fc.integer({ min: 2, max: 5 }), (values, coders) => {
        const units = values.map((value) => new Array<string>(coders).fill(value));
        const { alpha, byPairs } = nominalAlpha(units, { resamples: 20 });
        if (new Set(values).size > 1) {
          expect(alpha).toBe(1);
          expect(byPairs).toEqual({ low: 1, high: 1 });
        } else {
          expect(alpha).toBeNaN();
          expect(byPairs).toBeNull();
        }
      }),
    );
    expect(nominalAlpha([]).alpha).toBeNaN();
  });

  it('does not depend on which coder is which, or on the order of the units', () => {
    const unit = fc.array(fc.constantFrom('a', 'b', 'c', null), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(unit, { minLength: 2, maxLength: 20 }), (units) => {
        const turned = units.map((values) => [...values].reverse()).reverse();
        const [one, other] = [units, turned].map((all) => nominalAlpha(all, { resamples: 5 }).alpha);
        if (Number.isNaN(one)) expect(other).toBeNaN();
        else expect(other).toBeCloseTo(one!, 10);
      }),
    );
  });

  it('is about 0 where coders guess', () => {
    const random = randomOf('guess');
    const guess = () => 'abc'[Math.floor(random() * 3)]!;
    const units = Array.from({ length: 3000 }, () => [guess(), guess(), guess()]);
    expect(Math.abs(nominalAlpha(units, { resamples: 20 }).alpha)).toBeLessThan(0.03);
  });
});

describe('the interval of an alpha', () => {
  const random = randomOf('codes');
  /** Two coders who say the same nine times of ten. */
  const coded = (units: number): CodedUnit[] =>
    Array.from({ length: units }, () => {
      const one = random() < 0.4 ? 'hedge' : 'none';
      return [one, random() < 0.9 ? one : one === 'hedge' ? 'none' : 'hedge'];
    });

  it('holds it, by pairs and by units alike where units are independent', () => {
    const { alpha, byPairs, byUnits } = nominalAlpha(coded(300));
    expect(byPairs!.low).toBeLessThan(alpha);
    expect(byPairs!.high).toBeGreaterThan(alpha);
    expect(width(byUnits.interval!) / width(byPairs!)).toBeGreaterThan(0.8);
    expect(width(byUnits.interval!) / width(byPairs!)).toBeLessThan(1.3);
  });

  it('is wider by documents where the coders agree in some of them and not in others', () => {
    const documents = Array.from({ length: 20 }, (_, document) =>
      Array.from({ length: 15 }, (_, unit): CodedUnit => {
        const one = unit % 2 === 0 ? 'hedge' : 'none';
        return [one, document % 4 === 0 ? 'none' : one];
      }),
    );
    const clusterOf = documents.flatMap((units, document) => units.map(() => document));
    const [bySingle, byDocument] = [{}, { clusterOf }].map((options) => nominalAlpha(documents.flat(), options));
    expect(byDocument!.alpha).toBe(bySingle!.alpha);
    expect(width(byDocument!.byUnits.interval!)).toBeGreaterThan(1.5 * width(bySingle!.byUnits.interval!));
  });

  it('is the same for the same seed', () => {
    const units = coded(60);
    expect(nominalAlpha(units, { seed: 'x' })).toEqual(nominalAlpha(units, { seed: 'x' }));
  });
});
