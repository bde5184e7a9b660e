import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { annotateArticle } from '../../src/annotate.js';
import { contexts } from '../../src/annotators/hedging/contexts/index.js';
import { lexicons } from '../../src/lexicon/matcher.js';
import { plainArticle } from '../lexicon/plain-article.js';
import { casesOf } from './cases.js';

const findingsIn = (sentence: string): string[] =>
  annotateArticle(plainArticle(sentence)).findings.flatMap((finding) =>
    finding.kind === 'hedge' || finding.kind === 'booster'
      ? [
          `${finding.text} = ${finding.kind}:${finding.category}${finding.voice === 'outlet' ? '' : `, ${finding.voice}`}`,
        ]
      : [],
  );

const cases = casesOf(readFileSync(join(import.meta.dirname, '../cases/hedging.txt'), 'utf8'));

describe('hedges and boosters', () => {
  it.each(cases)('$sentence', ({ sentence, expected }) => expect(findingsIn(sentence)).toEqual(expected));

  it('leave the belief of somebody named to the attribution', () =>
    expect(findingsIn('The ministry believes that the boy drowned.')).toEqual([]));

  it('leave names alone', () => expect(findingsIn('The band played Maybe Tomorrow and Some Girls.')).toEqual([]));

  it('name only contexts that exist', () => {
    const named = lexicons.entries
      .filter(({ kind }) => kind === 'hedges' || kind === 'boosters')
      .flatMap(({ properties }) => (properties.context === undefined ? [] : [String(properties.context)]));
    expect(named.filter((name) => !(name in contexts))).toEqual([]);
    expect(Object.keys(contexts).filter((name) => !named.includes(name))).toEqual([]);
  });
});
