import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bratDocument } from '../../../src/export/brat/document.js';
import { fragmentsOf } from '../../../src/export/brat/fragments.js';
import { annotationConf } from '../../../src/export/brat/types.js';
import { annotate } from '../../../src/index.js';
import { annotatedReport, annotatedTitle } from '../tables/sample.js';

const linesOf = (annotations: string, letter: string): string[] =>
  annotations.split('\n').filter((line) => line.startsWith(letter));

/** Checks each span as brat does when it opens a document. */
const spansOf = ({ text, annotations }: { text: string; annotations: string }) => {
  const characters = [...text];
  return linesOf(annotations, 'T').map((line) => {
    const [id, where, words] = line.split('\t') as [string, string, string];
    const [type, ...offsets] = where.split(' ');
    const spans = offsets
      .join(' ')
      .split(';')
      .map((span) => span.split(' ').map(Number) as [number, number]);
    for (const [i, [start]] of spans.entries()) if (i > 0) expect(start).toBeGreaterThan(spans[i - 1]![1]);
    expect(words).toBe(spans.map(([start, end]) => characters.slice(start, end).join('')).join(' '));
    return { id, type, words, fragments: spans.length };
  });
};

describe('an article for brat', () => {
  it('has each word of a list as a span with its category, its voice and a note', () => {
    const made = bratDocument(annotatedReport());
    const { id } = spansOf(made).find(({ words }) => words === 'brazen')!;
    expect(made.annotations).toContain(`\tLoadedTermCategory ${id} emotive-adjective\n`);
    expect(made.annotations).toContain(`\tVoice ${id} quoted\n`);
    expect(linesOf(made.annotations, '#').filter((line) => line.includes(`AnnotatorNotes ${id}\t`))).toHaveLength(1);
  });

  it('holds cue, source and content of an attribution together by relations', () => {
    const made = bratDocument(annotatedReport());
    const spans = spansOf(made);
    const idOf = (type: string, words: string) => spans.find((span) => span.type === type && span.words === words)!.id;
    const cue = idOf('Cue', 'told');
    const content = idOf('Content', '“The brazen scheme is a disaster,”');
    expect(made.annotations).toMatch(new RegExp(`^R\\d+\tSays Arg1:${cue} Arg2:${content}$`, 'm'));
    expect(made.annotations).toMatch(new RegExp(`^R\\d+\tAttributedBy Arg1:${cue} Arg2:T\\d+$`, 'm'));
    expect(made.annotations).toMatch(
      new RegExp(`^R\\d+\tSaysTo Arg1:${cue} Arg2:${idOf('Addressee', 'the council')}$`, 'm'),
    );
  });

  it('has the title that the text lacks before the text', () => {
    const made = bratDocument(annotatedTitle());
    expect(made.text).toBe('🗺 Mayor slams ferry plan\n\nThe plan may fail. It is old.');
    expect(spansOf(made).map(({ words }) => words)).toEqual(expect.arrayContaining(['slams', 'may']));
  });

  it('cuts a quotation of two paragraphs at the line breaks', () => {
    const text =
      '“The harbor is old. It will close,” Doe said.\n\nThe council, she said, would vote.\r\n“We begin today.\n\n“It is late,” Doe said.';
    const spans = spansOf(bratDocument(annotate({ text })));
    expect(spans.length).toBeGreaterThan(4);
    for (const { words } of spans) expect(words).not.toMatch(/[\r\n]/);
  });

  it('has no words where no text is to be passed on', () => {
    const { annotations } = bratDocument(annotatedReport(), { withoutText: true });
    expect(linesOf(annotations, 'T').length).toBeGreaterThan(5);
    for (const line of linesOf(annotations, 'T')) expect(line).toMatch(/^T\d+\t\w+ [\d ;]+\t$/);
  });

  it('uses no type that its configuration does not name, for no span that it is not for', () => {
    const conf = annotationConf();
    const { annotations } = bratDocument(annotatedReport());
    const types = new Map(spansOf(bratDocument(annotatedReport())).map(({ id, type }) => [id, type!]));
    for (const type of types.values()) expect(conf).toMatch(new RegExp(`^${type}$`, 'm'));
    for (const line of linesOf(annotations, 'A')) {
      const [name, target, value] = line.split('\t')[1]!.split(' ') as [string, string, string | undefined];
      const [, spans, values] = new RegExp(`^${name}\tArg:([^,\n]+)(?:, Value:(.+))?$`, 'm').exec(conf)!;
      expect(spans!.split('|')).toContain(types.get(target));
      if (value !== undefined) expect(values!.split('|')).toContain(value);
    }
    for (const line of linesOf(annotations, 'R')) {
      const [name, from, to] = line
        .split('\t')[1]!
        .split(' ')
        .map((part) => part.replace(/^Arg\d:/, '')) as [string, string, string];
      const [, first, second] = new RegExp(`^${name}\tArg1:(.+), Arg2:(.+)$`, 'm').exec(conf)!;
      expect(first!.split('|')).toContain(types.get(from));
      expect(second!.split('|')).toContain(types.get(to));
    }
  });
});

describe('the fragments of a span', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', '\t', '\u2028', '😀'), maxLength: 30 });
  const spans = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { minLength: 1, maxLength: 4 });

  it('never touch, hold no break, and lose nothing else', () => {
    fc.assert(
      fc.property(text, spans, (any, pairs) => {
        const given = pairs.map(([a, b]) => ({
          start: Math.min(a, b, any.length),
          end: Math.min(Math.max(a, b), any.length),
        }));
        const fragments = fragmentsOf(any, given);
        fragments.forEach(({ start, end }, i) => {
          expect(end).toBeGreaterThan(start);
          if (i > 0) expect(start).toBeGreaterThan(fragments[i - 1]!.end);
          expect(any.slice(start, end)).not.toMatch(/[\p{Cc}\u2028]/u);
        });
        const covered = (at: number, all: typeof given) => all.some(({ start, end }) => start <= at && at < end);
        for (let at = 0; at < any.length; at++)
          expect(covered(at, fragments)).toBe(covered(at, given) && !/[\p{Cc}\u2028]/u.test(any[at]!));
      }),
    );
  });
});
