import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readDocument } from '../../src/language/read.js';
import { readLists } from '../../src/lexicon/compile.js';
import { formTokens, withJoinedHyphens } from '../../src/lexicon/form-tokens.js';
import { plainArticle } from './plain-article.js';

const tokensOf = (text: string): string =>
  readDocument(plainArticle(text))
    .passages[0]!.tokens.map((token) => token.normal)
    .join(' ');

it('cuts every form of every list as the tokenizer cuts running text', () => {
  const forms = readLists(join(import.meta.dirname, '../../lexicons')).flatMap(({ list }) =>
    list.entries.flatMap((entry) => entry.forms ?? []),
  );
  const wrong = forms.filter((form) => {
    const cuts = withJoinedHyphens(formTokens(form)).map((words) => words.join(' '));
    return !cuts.includes(tokensOf(form));
  });
  expect(wrong.map((form) => `${form} → ${tokensOf(form)}`)).toEqual([]);
});

it.each([
  ['well-informed', ['well', '-', 'informed']],
  ['anti-war', ['anti', '-', 'war']],
  ['don’t', ['do', "n't"]],
  ['cannot', ['can', 'not']],
  ['the people’s party', ['the', 'people', "'s", 'party']],
  ['sources, however', ['sources', ',', 'however']],
])('cuts %s', (form, words) => {
  expect(formTokens(form)).toEqual(words);
});

it('also keeps a hyphenated word whole, as the tokenizer does after some prefixes', () => {
  expect(withJoinedHyphens(['anti', '-', 'war', 'group'])).toEqual([
    ['anti', '-', 'war', 'group'],
    ['anti-war', 'group'],
  ]);
  expect(withJoinedHyphens(['war', 'group'])).toEqual([['war', 'group']]);
});
