import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuotations } from '../../src/language/quotations.js';
import type { Block } from '../../src/model/article.js';
import { blocksOf } from './blocks.js';

interface Case {
  text: string;
  expected: string[];
}

/** Reads `test/cases/quotations.txt`: texts by section, each with the quotations expected in it. */
const sections = (): [string, Case[]][] => {
  const file = readFileSync(join(import.meta.dirname, '../cases/quotations.txt'), 'utf8');
  return file
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [title = '', ...lines] = section.split('\n');
      const cases: Case[] = [];
      for (const line of lines.filter((line) => line.trim())) {
        if (/^=+ /.test(line)) cases.at(-1)!.expected.push(line);
        else cases.push({ text: line.replaceAll(' ¶ ', '\n'), expected: [] });
      }
      return [title, cases];
    });
};

const found = (text: string): string[] =>
  findQuotations(text, blocksOf(text)).map(({ start, end, depth, opened, closed, continued, insertions }) => {
    const flags = [!opened && 'unopened', !closed && 'unclosed', continued && 'continued'].filter(Boolean).join(' ');
    const inserted = insertions.map((span) => `inserted ${text.slice(span.start, span.end)}`);
    return [`${'='.repeat(depth + 1)} ${text.slice(start, end)}`, ...(flags ? [flags] : []), ...inserted].join(' // ');
  });

describe.each(sections())('quotations: %s', (_, cases) => {
  test.each(cases)('$text', ({ text, expected }) => expect(found(text)).toEqual(expected));
});

const marks = fc.constantFrom(
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '``',
  "''",
  '[',
  ']',
  '(',
  ')',
  '\n',
  ' ',
  ',',
  '.',
  'a',
  'He',
  '6',
);
const messy = fc.array(marks, { maxLength: 60 }).map((parts) => parts.join(''));

test('quotations lie in their block, enclose their words and never cross', () => {
  fc.assert(
    fc.property(messy, (text) => {
      const blocks: Block[] = blocksOf(text);
      const quotations = findQuotations(text, blocks);
      const around: { end: number }[] = [];
      for (const { start, end, inner, depth, insertions } of quotations) {
        expect(blocks.some((block) => block.start <= start && end <= block.end)).toBe(true);
        expect(start <= inner.start && inner.start < inner.end && inner.end <= end).toBe(true);
        for (const span of insertions) expect(inner.start <= span.start && span.end <= inner.end).toBe(true);
        while (around.length > 0 && around.at(-1)!.end <= start) around.pop();
        expect(around.length).toBe(depth);
        expect(end).toBeLessThanOrEqual(around.at(-1)?.end ?? text.length);
        around.push({ end });
      }
    }),
    { numRuns: 2000 },
  );
});
