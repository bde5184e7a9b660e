import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { annotateArticle } from '../../src/annotate.js';
import { readDocument } from '../../src/language/read.js';
import { readLists } from '../../src/lexicon/compile.js';
import type { LexiconKind } from '../../src/model/lexicon.js';
import { plainArticle } from './plain-article.js';

/** Lists whose entries become findings by themselves; of the others an annotator only reads the matches. */
const findingKinds: LexiconKind[] = ['loaded', 'hedges', 'boosters'];

const foundIn = (kind: LexiconKind, sentence: string): string[] =>
  findingKinds.includes(kind)
    ? annotateArticle(plainArticle(sentence)).findings.flatMap((finding) => ('entry' in finding ? [finding.entry] : []))
    : readDocument(plainArticle(sentence)).passages.flatMap(({ matches }) => matches.map((match) => match.entry.id));

describe.each(readLists(join(import.meta.dirname, '../../lexicons')).map(({ list }) => list))('$list', (list) => {
  it('finds every entry in its examples and leaves its counter-examples alone', () => {
    const faults = list.entries.flatMap((entry) => {
      const id = `${list.list}#${entry.id}`;
      const missed = entry.examples
        .filter((sentence) => !foundIn(list.kind, sentence).includes(id))
        .map((sentence) => `${id} is not found in its example: ${sentence}`);
      const wrong = entry.counterExamples
        .filter((sentence) => foundIn(list.kind, sentence).includes(id))
        .map((sentence) => `${id} is found in its counter-example: ${sentence}`);
      return [...missed, ...wrong];
    });
    expect(faults).toEqual([]);
  });
});
