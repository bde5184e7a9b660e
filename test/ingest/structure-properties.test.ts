import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFromRow } from '../../src/ingest/article-from.js';
import { renderMarkdown } from '../../src/ingest/markdown.js';
import { readStructure } from '../../src/ingest/structure/index.js';
import type { Span } from '../../src/model/span.js';

const lines = [
  'Council Votes to Close the Old Ferry Terminal',
  'The council met on Tuesday evening in the old customs house.',
  'PORT ELLERY (AP) — The dockers walked out at six, the union said.',
  'date 2026-02-11 The company will sell its boats.',
  'By Ines Halloran, Staff Writer',
  'Published 3 March 2026',
  'Title: Ferry Terminal to Close',
  'URL: https://courier.example/ferry',
  'What happens next',
  '• An item of a list',
  '- Another item of a list',
  '* * *',
  '> “We are done,” she said.',
  '— Ines Halloran (@ihalloran) March 3, 2026',
  'Read more: The long decline',
  '[+1234 chars]',
  '“',
  '\uFEFF',
  '\u200B',
  '😀 🚢',
];
const gap = fc.constantFrom('\n', '\n\n', '\r\n', '\r', ' \\n ', '\u2028', ' ', '\t', '\n\n\n    ');
const fragment = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...lines) },
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const page = fc
  .array(fc.tuple(fragment, gap), { maxLength: 25 })
  .map((pieces) => pieces.map(([text, blank]) => text + blank).join(''));

const invisible = /[\s\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\u0085]/;

/** How many of the spans each code unit of the text stands in. */
const coverage = (text: string, spans: Span[]): number[] => {
  const counts = new Array<number>(text.length).fill(0);
  for (const { start, end } of spans) for (let i = start; i < end; i++) counts[i]!++;
  return counts;
};

describe('blocks of any page', () => {
  it('are in text order, inside the text, not empty, and never overlap', () => {
    fc.assert(
      fc.property(page, fc.option(fc.constantFrom(...lines)), (text, title) => {
        const { blocks } = readStructure(text, { title, outlet: 'The Courier' });
        let cursor = 0;
        for (const { start, end } of blocks) {
          expect(start).toBeGreaterThanOrEqual(cursor);
          expect(end).toBeGreaterThan(start);
          expect(invisible.test(text[start]!) || invisible.test(text[end - 1]!)).toBe(false);
          cursor = end;
        }
        expect(cursor).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('cover with the markup every character that shows, once', () => {
    fc.assert(
      fc.property(page, (text) => {
        const { blocks, markup } = readStructure(text, { title: null, outlet: 'The Courier' });
        const counts = coverage(text, [...blocks, ...markup]);
        for (let i = 0; i < text.length; i++) {
          expect(counts[i]).toBeLessThanOrEqual(1);
          if (!invisible.test(text[i]!)) expect(counts[i]).toBe(1);
        }
      }),
    );
  });

  it('leave out no word but labels of metadata', () => {
    fc.assert(
      fc.property(page, (text) => {
        const { markup } = readStructure(text, { title: null, outlet: 'The Courier' });
        for (const { start, end } of markup)
          expect(text.slice(start, end)).toMatch(/^(?:[^\p{L}\p{N}]*|\\[nr]|\p{L}+(?: \p{L}+)?\s*:)$/u);
      }),
    );
  });

  it('have a headline exactly where the title is its copy', () => {
    fc.assert(
      fc.property(page, fc.option(fc.constantFrom(...lines.slice(0, 5)), { nil: undefined }), (text, title) => {
        const row = { text, ...(title && { title }) };
        const { article, blocks, titleIsMetadata } = articleFromRow(row, { name: 'a', folder: null, sha256: '' });
        const headlines = blocks.filter(({ zone }) => zone === 'headline');
        expect(headlines.length).toBeLessThanOrEqual(1);
        if (headlines[0]) expect(article.title).toBe(text.slice(headlines[0].start, headlines[0].end));
        expect(titleIsMetadata).toBe(headlines.length === 0 && article.title !== null);
      }),
    );
  });
});

describe('the text of a row', () => {
  it('is never altered', () => {
    fc.assert(
      fc.property(fc.oneof(page, fc.string({ unit: 'binary' })), (text) => {
        const row = JSON.parse(JSON.stringify({ text })) as Record<string, unknown>;
        expect(articleFromRow(row, { name: 'a', folder: null, sha256: '' }).article.text).toBe(text);
      }),
    );
  });
});

describe('rendered Markdown', () => {
  it('has its hints inside the text, in order', () => {
    fc.assert(
      fc.property(page, (markdown) => {
        const { text, hints } = renderMarkdown(markdown);
        let cursor = 0;
        for (const { start, end } of hints) {
          expect(start).toBeGreaterThanOrEqual(cursor);
          cursor = end;
        }
        expect(cursor).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('leaves sentences without signs as they are', () => {
    const plain = fc.stringMatching(/^[A-Z][a-z]{1,8}(?: [a-z]{1,8}){1,12}[.?]$/);
    fc.assert(
      fc.property(fc.array(plain, { minLength: 1, maxLength: 6 }), (paragraphs) => {
        expect(renderMarkdown(paragraphs.join('\n\n')).text).toBe(paragraphs.join('\n\n'));
      }),
    );
  });
});
