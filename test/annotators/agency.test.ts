import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { annotateArticle } from '../../src/annotate.js';
import { plainArticle } from '../lexicon/plain-article.js';
import { casesOf } from './cases.js';

const wordingsIn = (sentence: string): string[] =>
  annotateArticle(plainArticle(sentence)).findings.flatMap((finding) =>
    finding.kind === 'agency' ? [`${finding.text} = ${finding.category}`] : [],
  );

describe('the doer of an act', () => {
  const text = readFileSync(join(import.meta.dirname, '../cases/agency.txt'), 'utf8');
  it.each(casesOf(text))('$sentence', ({ sentence, expected }) => expect(wordingsIn(sentence)).toEqual(expected));
});
