import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  articleRow,
  attributionRows,
  codebookRows,
  codebookText,
  entityRows,
  findingRows,
  mentionRows,
  runOf,
  sentenceRows,
  tables,
} from '../../../src/export/tables/index.js';
import { codebookPage } from '../../../src/export-tools.js';
import type { AnnotatedArticle } from '../../../src/index.js';
import { annotatedReport, annotatedTitle, report } from './sample.js';

const run = runOf('1.2.3', [{ id: 'loaded/sensational-verbs', version: '4.5.6', sha256: 'ab' }]);
const codePoints = (text: string, start: unknown, end: unknown): string =>
  [...text].slice(Number(start), Number(end)).join('');
const rowsOf = (annotated: AnnotatedArticle) => findingRows(annotated, run);
const rowWith = (text: string) => rowsOf(annotatedReport()).find((row) => row.text === text)!;

describe('the table of findings', () => {
  it('has a row a finding, whose offsets count code points of the text', () => {
    const annotated = annotatedReport();
    const rows = rowsOf(annotated);
    expect(rows.map((row) => row.finding_id)).toEqual(annotated.findings.map(({ id }) => id));
    for (const row of rows) expect(codePoints(report, row.start_cp, row.end_cp)).toBe(row.text);
  });

  it('tells where a finding stands', () => {
    expect(rowWith('slams')).toMatchObject({
      in: 'body',
      zone: 'headline',
      sentence: 1,
      doc_id: 'a1',
      outlet: 'The Courier',
    });
    expect(rowWith('slammed')).toMatchObject({ zone: 'paragraph', sentence: 2, published: '2026-03-10' });
  });

  it('counts over a title that only the metadata have, which is no sentence of the text', () => {
    const [row] = rowsOf(annotatedTitle()).filter((one) => one.text === 'slams');
    expect(row).toMatchObject({ in: 'title', zone: 'headline', sentence: null });
    expect(codePoints('🗺 Mayor slams ferry plan', row!.start_cp, row!.end_cp)).toBe('slams');
  });

  it('names who vouches for a word in the outlet’s voice, in a source’s and in an unnamed source’s', () => {
    expect(rowWith('slammed')).toMatchObject({ voice: 'outlet', status: 'asserted', attribution: null, speaker: null });
    expect(rowWith('brazen')).toMatchObject({
      voice: 'quoted',
      status: 'attributed',
      speaker_label: 'Ada Quillfeather',
      source_type: 'named-person',
    });
    expect(rowWith('regime')).toMatchObject({
      voice: 'paraphrased',
      status: 'attributed-unnamed',
      anonymous: true,
      anonymity_count_min: 2,
      anonymity_count_max: 2,
      anonymity_reasons: 'not-authorised',
    });
  });

  it('describes an attribution by itself, and the status of what it credits', () => {
    const told = rowsOf(annotatedReport()).find((row) => row.kind === 'attribution' && row.form === 'direct')!;
    expect(told).toMatchObject({ voice: 'outlet', status: 'attributed', attribution: told.finding_id, category: null });
  });

  it('names entry and version of the list, and no version of a list that it does not know', () => {
    expect(rowWith('slammed')).toMatchObject({ entry: 'loaded/sensational-verbs#slam', lexicon_version: '4.5.6' });
    expect(rowWith('may')).toMatchObject({ kind: 'hedge', lexicon_version: null });
  });

  it('carries the hash of the text that its offsets count over', () => {
    expect(rowWith('slammed').text_sha256).toBe(createHash('sha256').update(report).digest('hex'));
  });

  it('has only the days of a calendar as dates', () => {
    const published = (date: string | null) =>
      articleRow({ ...annotatedReport(), article: { ...annotatedReport().article, date } }, run).published;
    expect(['2026-03-10', '2026-02-30', 'Tuesday', '2026-03', null].map(published)).toEqual([
      '2026-03-10',
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('the other tables', () => {
  it('number the sentences as the findings do', () => {
    const sentences = sentenceRows(annotatedReport(), run);
    expect(sentences.map((row) => row.sentence)).toEqual(sentences.map((_, i) => i + 1));
    expect(sentences[1]!.text).toBe('Mayor Ada Quillfeather slammed the ferry plan on Monday.');
    for (const row of sentences) expect(codePoints(report, row.start_cp, row.end_cp)).toBe(row.text);
  });

  it('take an attribution apart', () => {
    const [told] = attributionRows(annotatedReport(), run).filter((row) => row.cue === 'told');
    expect(told).toMatchObject({ source: 'Quillfeather', addressee: 'the council', form: 'direct' });
    expect(codePoints(report, told!.source_start_cp, told!.source_end_cp)).toBe('Quillfeather');
    const [start, end] = String(told!.content_spans_cp).split(' ');
    expect(codePoints(report, start, end)).toBe(told!.content);
  });

  it('have a row for each entity and each mention of it', () => {
    const annotated = annotatedReport();
    const entities = entityRows(annotated, run);
    const mentions = mentionRows(annotated, run);
    for (const { entity, mentions: count } of entities)
      expect(mentions.filter((row) => row.entity === entity)).toHaveLength(Number(count));
    for (const row of mentions) expect(codePoints(report, row.start_cp, row.end_cp)).toBe(row.text);
    expect(mentions.filter(({ voice }) => voice === 'quoted').map(({ text }) => text)).toContain('The brazen scheme');
  });

  it('count the words of an article by voice', () => {
    const row = articleRow(annotatedReport(), run);
    expect(Number(row.words_outlet) + Number(row.words_paraphrased) + Number(row.words_quoted)).toBe(row.words);
    expect(row.length_cp).toBe([...report].length);
  });
});

describe('what all tables share', () => {
  const made: Record<keyof typeof tables, object[]> = {
    articles: [articleRow(annotatedReport(), run)],
    sentences: sentenceRows(annotatedReport(), run),
    findings: findingRows(annotatedReport(), run),
    attributions: attributionRows(annotatedReport(), run),
    entities: entityRows(annotatedReport(), run),
    mentions: mentionRows(annotatedReport(), run),
  };
  const every = Object.values(tables).map(({ name }) => name as keyof typeof tables);

  it.each(every)(
    '%s: each row has the columns that the codebook tells, in its order, with cells of their type',
    (name) => {
      const { columns } = tables[name];
      expect(made[name].length).toBeGreaterThan(0);
      for (const row of made[name]) {
        expect(Object.keys(row)).toEqual(columns.map((column) => column.name));
        const cells = Object.values(row);
        columns.forEach(({ type, values }, i) => {
          if (cells[i] === null) return;
          expect(typeof cells[i]).toBe(
            { integer: 'number', number: 'number', boolean: 'boolean', text: 'string', date: 'string' }[type],
          );
          if (values) for (const one of String(cells[i]).split('; ')) expect(values).toContain(one);
        });
      }
    },
  );

  it.each(every)('%s: no two columns have one name, and each has a meaning', (name) => {
    const names = tables[name].columns.map((column) => column.name);
    expect(new Set(names).size).toBe(names.length);
    for (const { meaning } of tables[name].columns) expect(meaning).toMatch(/^\S.*\.$/);
  });

  it('are told column by column in the codebook', () => {
    const all = Object.values(tables);
    const [head, ...rows] = codebookRows(all);
    expect(head).toEqual(['table', 'column', 'type', 'values', 'meaning']);
    expect(rows).toHaveLength(all.reduce((sum, { columns }) => sum + columns.length, 0));
    expect(codebookText([tables.entities])).toContain(
      '| `mentions` | integer | Spans that refer to it, pronouns included. |',
    );
  });

  it('are told in docs/codebook.md as they are now; npm run docs renews it', () => {
    expect(readFileSync(join(import.meta.dirname, '../../../docs/codebook.md'), 'utf8')).toBe(codebookPage());
  });

  it('have another run id where the program or a list is another one, and the same in another order of time', () => {
    const list = { id: 'loaded/labels', version: '1.0.0', sha256: 'aa' };
    const ids = [runOf('1.0.0', [list]), runOf('1.0.1', [list]), runOf('1.0.0', [{ ...list, sha256: 'bb' }])].map(
      ({ id }) => id,
    );
    expect(new Set(ids).size).toBe(3);
    expect(runOf('1.0.0', [list]).id).toBe(ids[0]);
    expect(runOf('1.0.0', [list], [{ name: 'loaded/labels#regime' }]).id).not.toBe(ids[0]);
  });
});
