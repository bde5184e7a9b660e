import '../properties.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { articleFromMarkdown, articleFromRow, articleFromText } from '../../src/ingest/index.js';
import { kindFields } from '../../src/ingest/text-kind/fields.js';
import { textKinds } from '../../src/model/text-kind.js';

interface Case {
  name: string;
  metadata?: Record<string, unknown>;
  text?: string;
  kind: string | null;
  certainty?: string;
}

const cases = parse(readFileSync(join(import.meta.dirname, '../cases/text-kinds.yaml'), 'utf8')) as Case[];

const report = `The council sold the ferry on Monday for two million dollars.

The buyer, the Delmark line, will take the boat away at the end of May, the mayor said.

Islanders had asked for a vote on the sale and had been refused.`;

const origin = { name: 'courier.txt', folder: 'ferry', sha256: 'abc' };
const read = (row: Record<string, unknown>) => articleFromRow({ text: report, ...row }, origin).article;
const codes = (article: { warnings: { code: string }[] }) => article.warnings.map(({ code }) => code);

describe('the kind of a text', () => {
  it.each(cases.map((one) => [one.name, one] as const))(
    '%s',
    (_, { metadata = {}, text = report, kind, certainty }) => {
      const told = read({ ...metadata, text }).kind;
      expect(told && { value: told.value, certainty: told.certainty }).toEqual(
        kind === null ? null : { value: kind, certainty: certainty ?? 'marked' },
      );
      if (told) expect(told.shownBy).toMatch(/^\S.*[^.]$/);
    },
  );

  it('has a case for every kind there is', () =>
    expect(new Set(cases.flatMap(({ kind }) => kind ?? []))).toEqual(new Set(textKinds)));

  it('says what shows it', () => {
    expect(read({ section: 'op-ed' }).kind?.shownBy).toBe('its metadata say section “op-ed”');
    expect(read({ url: 'https://courier.example/opinion/ferry-sold' }).kind?.shownBy).toBe(
      'its address has “/opinion/”',
    );
  });

  it.each(['kind', ...kindFields])('is read in front matter under %s', (field) => {
    const page = `---\noutlet: The Courier\n"${field}": Opinion\n---\n${report}`;
    expect(articleFromText(page, origin).article.kind?.value).toBe('opinion');
    expect(articleFromMarkdown(page, origin).article.kind?.value).toBe('opinion');
  });

  it('is read in front matter that YAML refuses', () => {
    const { article } = articleFromText(
      `---\ntitle: Ferry: the end\n@type: OpinionNewsArticle\n---\n${report}`,
      origin,
    );
    expect(article.kind?.value).toBe('opinion');
  });

  it('that is stated and not known is left out, and the signs are asked', () => {
    const article = read({ kind: 'rant', section: 'Opinion' });
    expect(article.kind?.value).toBe('opinion');
    expect(codes(article)).toContain('invalid-metadata');
    expect(codes(read({ kind: ['opinion'] }))).toContain('invalid-metadata');
    expect(codes(read({ kind: '' }))).not.toContain('invalid-metadata');
  });

  it('is asked of fields of any shape, without a complaint on those of other programs', () => {
    const shapes = fc.oneof(fc.anything(), fc.array(fc.string()), fc.webUrl(), fc.string({ unit: 'binary' }));
    const record = fc.dictionary(fc.constantFrom(...kindFields, 'url', 'title', 'author', '__proto__'), shapes);
    fc.assert(
      fc.property(record, (row) => {
        const article = read({ ...row, title: undefined, url: undefined, author: undefined });
        expect(codes(article)).not.toContain('invalid-metadata');
        expect(article.kind === null || textKinds.includes(article.kind.value)).toBe(true);
        expect(() => read(row)).not.toThrow();
      }),
    );
  });

  it('shows nothing of a value but the words of the lists', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'<>"\'&\u202e\u2066\u0007\u200b =/;-'), { maxLength: 20 }), (signs) => {
        const value = `${signs.join('')}Opi${signs.join('')}nion`;
        const row = { section: value, genre: value, type: value, title: `${value}: x`, author: `Opinion by ${value}` };
        const shown = read(row).kind?.shownBy ?? '';
        expect(shown).toMatch(/^[\w\s“”:]*$/);
      }),
    );
  });

  it('is asked of long hostile texts too', () => {
    const hostile = [
      "'a ".repeat(60_000),
      'I '.repeat(60_000),
      'Q: a?\n'.repeat(30_000),
      '12:00\n'.repeat(30_000),
      'A: '.repeat(60_000),
      'views expressed here '.repeat(10_000),
    ];
    for (const text of hostile)
      expect(() => read({ text, title: text, url: `https://x.example/${text}`, section: text })).not.toThrow();
  });
});
