import { describe, expect, it } from 'vitest';
import { measuresOf } from '../../src/compare/measures.js';
import type { Measure, MeasureValue } from '../../src/model/comparison.js';
import type { Finding, Voice } from '../../src/model/finding.js';
import { articlesOf, resources } from './event.js';

const loaded = (voice: Voice, extra: Partial<Extract<Finding, { kind: 'loaded-term' }>> = {}): Finding => ({
  id: 'f1',
  kind: 'loaded-term',
  category: 'sensational-verb',
  in: 'body',
  start: 0,
  end: 3,
  text: 'The',
  voice,
  use: 'used',
  entry: 'loaded/example#the',
  alternatives: [],
  why: '',
  authority: [],
  disputed: null,
  suppressed: null,
  ...extra,
});

const measured = (id: string, findings: Finding[], voiceWords: Record<Voice, number>): MeasureValue => {
  const [article] = articlesOf('The gate was shut.');
  const annotated = { ...article!.annotated, findings, voiceWords };
  return measuresOf([annotated], resources.definitions).find((measure: Measure) => measure.id === id)!.values[0]!;
};

const words = { outlet: 2000, paraphrased: 600, quoted: 500 };

describe('measures', () => {
  it('count per 1,000 words of the counted voice, with an exact interval', () => {
    const ten = Array.from({ length: 10 }, () => loaded('outlet'));
    expect(measured('loaded-terms', ten, words)).toEqual({
      article: 'a1',
      count: 10,
      denominator: 2000,
      rate: 5,
      low: 2.4,
      high: 9.2,
    });
  });
  it('give no rate under 1,000 words in the voice', () => {
    const value = measured('loaded-terms', [loaded('outlet')], { ...words, outlet: 999 });
    expect(value).toMatchObject({ count: 1, rate: null, low: null, high: null });
  });
  it('count what is credited to sources apart', () => {
    const findings = [loaded('outlet'), loaded('quoted'), loaded('paraphrased')];
    expect(measured('loaded-terms', findings, words).count).toBe(1);
    expect(measured('loaded-terms-credited', findings, words)).toMatchObject({ count: 2, denominator: 1100 });
  });
  it('leave out words that are only mentioned and entries that were switched off', () => {
    const findings = [loaded('outlet', { use: 'mentioned' }), loaded('outlet', { suppressed: 'configuration' })];
    expect(measured('loaded-terms', findings, words).count).toBe(0);
  });
  it('count rounded quantities and legal hedges apart from hedges', () => {
    const hedge = (category: 'modal' | 'approximator' | 'legal-hedge'): Finding => ({
      ...{
        id: 'f1',
        kind: 'hedge',
        suppressed: null,
        in: 'body',
        start: 0,
        end: 3,
        text: 'The',
        voice: 'outlet',
        entry: 'x',
      },
      kind: 'hedge',
      suppressed: null,
      in: 'body',
      voice: 'outlet',
      category,
    });
    const findings = [hedge('modal'), hedge('approximator'), hedge('legal-hedge')];
    for (const id of ['hedges', 'approximators', 'legal-hedges']) expect(measured(id, findings, words).count).toBe(1);
  });
  it('state what they mean and what they cannot tell', () => {
    for (const { title, definition, limits } of measuresOf([], resources.definitions))
      for (const text of [title, definition, limits]) expect(text.length).toBeGreaterThan(10);
  });
});
