import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pseudonymiser } from '../../src/export/pseudonyms/index.js';
import { replaceIn } from '../../src/export/pseudonyms/replaced-text.js';
import { type AnnotatedArticle, annotate } from '../../src/index.js';
import { annotatedReport } from './tables/sample.js';

const lists = { titles: new Set(['mayor', 'judge', 'ms', 'dr']), particles: new Set(['van', 'der', 'de']) };
const replaced = (text: string, more: Partial<AnnotatedArticle['article']> = {}) =>
  pseudonymiser(lists)(annotate({ text, outlet: 'The Courier', ...more, kind: undefined } as never));
const textOf = (text: string): string => replaced(text).article.text;

describe('pseudonyms', () => {
  it.each([
    [
      'a full name, a surname and a possessive are one person',
      'Ada Quillfeather spoke on Monday. The council heard Quillfeather. It was Quillfeather’s plan.',
      'Person 1 spoke on Monday. The council heard Person 1. It was Person 1’s plan.',
    ],
    [
      'a title stays',
      'Mayor Ada Quillfeather spoke to Judge Irena Stavemoor.',
      'Mayor Person 1 spoke to Judge Person 2.',
    ],
    [
      'initials go with the name',
      'The plan of J. R. Veseldt failed. It was Veseldt who wrote it.',
      'The plan of Person 1 failed. It was Person 1 who wrote it.',
    ],
    [
      'capitals in a headline are the same name',
      'QUILLFEATHER LOSES VOTE\n\nMayor Ada Quillfeather lost the vote on Monday.',
      'Person 1 LOSES VOTE\n\nMayor Person 1 lost the vote on Monday.',
    ],
    [
      'whoever is only described stays',
      'A baker told the council that a senior official had left.',
      'A baker told the council that a senior official had left.',
    ],
    [
      'places and bodies stay',
      'The Marren Council met in Port Ellery on Monday.',
      'The Marren Council met in Port Ellery on Monday.',
    ],
  ])('%s', (_, text, expected) => {
    expect(textOf(text)).toBe(expected);
  });

  it('leaves a verb alone that is spelt like a name', () => {
    const text = 'Mark Veseldt said the ferry was late. They mark the gate. Mark the date, the notice says.';
    expect(textOf(text)).toBe('Person 1 said the ferry was late. They mark the gate. Mark the date, the notice says.');
  });

  it('takes the author away wherever the name stands, and the address', () => {
    const { article } = replaced('By Rex Tollander\n\nThe ferry sank on Monday off the coast of Marren.', {
      author: 'Rex Tollander',
      rights: '© Rex Tollander',
      url: 'https://courier.example/rex-tollander/ferry',
    });
    expect(JSON.stringify(article)).not.toMatch(/tollander/i);
    expect(article).toMatchObject({ author: 'Person 1', rights: '© Person 1', url: null });
  });

  it('keeps an author that is the outlet', () => {
    expect(replaced('The ferry sank on Monday.', { author: 'The Courier' }).article.author).toBe('The Courier');
  });

  it('moves all that is told of the text with it', () => {
    const { article, findings, entities, sentences, blocks } = pseudonymiser(lists)(annotatedReport());
    for (const { text, start, end } of [...findings, ...entities.flatMap(({ mentions }) => mentions)])
      expect(article.text.slice(start, end)).toBe(text);
    expect(sentences.map(({ start, end }) => article.text.slice(start, end))).toContain(
      'Mayor Person 1 slammed the ferry plan on Monday.',
    );
    expect(blocks.map(({ zone }) => zone)).toEqual(annotatedReport().blocks.map(({ zone }) => zone));
    expect(JSON.stringify({ article, findings, entities })).not.toMatch(/quillfeather|stavemoor|tollander/i);
  });

  it('gives the same person the same number in the next article, and another person another', () => {
    const rename = pseudonymiser(lists);
    const first = rename(annotate({ text: 'Ada Quillfeather spoke on Monday.' }));
    const second = rename(annotate({ text: 'Irena Stavemoor met Ada Quillfeather on Monday.' }));
    expect([first, second].map(({ article }) => article.text)).toEqual([
      'Person 1 spoke on Monday.',
      'Person 2 met Person 1 on Monday.',
    ]);
  });
});

describe('a text in which spans are replaced', () => {
  it('keeps every other place where its words are', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 20 });
    fc.assert(
      fc.property(letters, fc.array(fc.nat(20), { maxLength: 6 }), letters, (text, cuts, by) => {
        const sorted = [...new Set(cuts.filter((cut) => cut <= text.length))].sort((a, b) => a - b);
        const replacements = sorted.flatMap((start, i) =>
          i % 2 === 0 && i + 1 < sorted.length ? [{ start, end: sorted[i + 1]!, by }] : [],
        );
        const { text: made, moved } = replaceIn(text, replacements);
        const free = (at: number) => !replacements.some(({ start, end }) => start <= at && at < end);
        for (let at = 0; at < text.length; at++) {
          const { start, end } = moved({ start: at, end: at + 1 });
          if (free(at)) expect(made.slice(start, end)).toBe(text[at]);
          else expect(made.slice(start, end)).toBe(by);
        }
      }),
    );
  });
});
