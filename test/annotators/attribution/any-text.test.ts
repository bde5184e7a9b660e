import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Attribution, annotate } from '../../../src/index.js';
import { overlap, type Span } from '../../../src/model/span.js';
import { casesOf } from './case-file.js';
import { said } from './said.js';

/** Words that the grammar turns on, in any order, among letters of all kinds. */
const words =
  `the mayor|Ana Ruiz|she|two officials|who asked not to be named|said|said that|told reporters that|told Axel News|adding
  that|citing two officials|according to the ministry|reportedly|denied|declined to comment|“We will not go|we lost it,”|“yes,”
  |”|“|‘no’|(|)|[the mayor]|—|:|;|,|.|?|and|that|which|who|with the army saying|but|while|After|the report|The sources|They
  |vowed to|was told by|by|on Tuesday|71|is believed to|in a statement|to|not|it was so|Axel News reported that|a source|Ruiz:|asked
  whether|is not safe|don't|— Ana Ruiz (@ruiz) March 3, 2024`
    .split('|')
    .map((word) => word.replace(/\s+/g, ' ').trim());
const strange = [
  '\r',
  '\0',
  '\uD800',
  '\u202E',
  '\u200B',
  'e\u0301',
  '他说',
  'قال',
  '<b>',
  '&amp;',
  'â€œyesâ€\u009D',
  '😀',
];
const piece = fc.tuple(
  fc.oneof(
    { weight: 30, arbitrary: fc.constantFrom(...words) },
    { weight: 4, arbitrary: fc.constantFrom(...strange) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  ),
  fc.constantFrom(' ', ' ', ' ', '', ', ', '. ', '\n\n'),
);
const textOf = (maxLength: number) =>
  fc.array(piece, { maxLength }).map((pieces) => pieces.map(([word, gap]) => word + gap).join(''));

const article = fc.record({
  outlet: fc.constant('The Courier'),
  title: fc.option(textOf(8).map((title) => title.replace(/\s+/g, ' '))),
  text: textOf(40),
});

/** Every article of the sample with its attributions and the text that each counts over. */
const holds = (check: (one: Attribution, text: string, all: Map<string, Attribution>) => void, numRuns = 400): void =>
  fc.assert(
    fc.property(article, (input) => {
      const annotated = annotate(input);
      const attributions = annotated.findings.filter((finding) => finding.kind === 'attribution');
      const all = new Map(attributions.map((one) => [one.id, one]));
      for (const one of attributions)
        check(one, one.in === 'title' ? annotated.article.title! : annotated.article.text, all);
    }),
    { numRuns },
  );

const stretches = ({ source, cue, content }: Attribution): Span[] =>
  [source, cue, ...(content?.spans ?? [])].filter((span) => span !== null);

describe('the attributions of any text', () => {
  it('say of source, cue and addressee what stands there', () => {
    holds((one, text) => {
      for (const part of [one, one.source, one.cue, one.addressee, ...(one.anonymity?.evidence ?? [])])
        if (part) expect(text.slice(part.start, part.end)).toBe(part.text);
    });
  });

  it('keep who says it, how, and what is said apart, and within the whole', () => {
    holds((one) => {
      const parts = stretches(one).sort((a, b) => a.start - b.start);
      parts.forEach((part, i) => {
        expect(part.end).toBeGreaterThan(part.start);
        expect(overlap(one, part)).toBe(part.end - part.start);
        if (i > 0) expect(overlap(parts[i - 1]!, part)).toBe(0);
      });
    });
  });

  it('came through others of the same text, and never through themselves', () => {
    holds((one, _, all) => {
      const way = new Set<string>();
      for (let next: Attribution | undefined = one; next; next = next.via ? all.get(next.via)! : undefined) {
        expect(next.in).toBe(one.in);
        expect(way.has(next.id)).toBe(false);
        way.add(next.id);
      }
    });
  });

  it('have only speakers who are listed, and leave the credited stretches sorted and apart', () => {
    fc.assert(
      fc.property(article, (input) => {
        const { findings, entities, credited = [], outcomes } = annotate(input);
        const known = new Set(entities.map(({ id }) => id));
        for (const finding of findings)
          if (finding.kind === 'attribution' && finding.speaker) expect(known.has(finding.speaker)).toBe(true);
        credited.forEach((stretch, i) => {
          const before = credited[i - 1];
          expect(stretch.end).toBeGreaterThan(stretch.start);
          if (before?.in === stretch.in) expect(stretch.start).toBeGreaterThanOrEqual(before.end);
        });
        expect(outcomes.filter(({ status }) => status === 'failed')).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

describe('the sentences of the cases, begun late and broken off early', () => {
  const sentences = ['attribution', 'sources', 'quotations'].flatMap((file) =>
    casesOf(`test/cases/${file}.txt`).map(({ text }) => text),
  );
  /** One article of all parts, a paragraph each: a sentence may begin with any word, and end with any. */
  const partsOf = (sentence: string): string => {
    const words = sentence.split(' ');
    return words.flatMap((_, i) => [words.slice(i).join(' '), words.slice(0, i + 1).join(' ')]).join('\n\n');
  };
  it('are read to the end', () => {
    expect(sentences.length).toBeGreaterThan(200);
    const failed = sentences.filter((sentence) =>
      annotate({ text: partsOf(sentence) }).outcomes.some(({ status }) => status === 'failed'),
    );
    expect(failed).toEqual([]);
  });
});

describe('ways that went wrong once', () => {
  it('a verb of naming that opens the sentence', () => {
    expect(said('Calling it a scam, Ana Ruiz said she would leave.').length).toBeGreaterThan(0);
  });
  it.each([
    ['a paper that tells itself', 'Axel News told Axel News that the gate was shut.', ['Axel News → Axel News']],
    [
      'a report behind one that reports nothing',
      'who asked not to be named adding that gate, the statement said “yes,” so.',
      ['the statement → the statement'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});
