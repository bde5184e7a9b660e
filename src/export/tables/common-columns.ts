import type { AnnotatedArticle } from '../../model/annotated-article.js';
import type { Place } from '../../model/span.js';
import type { Run } from './run.js';
import type { ArticleSubject } from './subject.js';
import type { TableColumn } from './table.js';

/** What every row knows: the run and the article. */
export interface RowSubject extends ArticleSubject {
  run: Run;
}

export const SCHEMA_VERSION: AnnotatedArticle['schemaVersion'] = 1;

/** Tables of several runs can be put together and still be told apart. */
export const keyColumns: readonly TableColumn<RowSubject>[] = [
  { name: 'schema_version', type: 'integer', meaning: 'Version of the contract.', cell: () => SCHEMA_VERSION },
  {
    name: 'run_id',
    type: 'text',
    meaning:
      'What made the row: a hash of the program, its word lists and what was switched off in them. No time is in it.',
    cell: ({ run }) => run.id,
  },
  { name: 'doc_id', type: 'text', meaning: 'Id of the article, unique in one run.', cell: ({ article }) => article.id },
];

export interface SpanSubject extends RowSubject {
  place: Place;
  start: number;
  end: number;
}

/** Where a span stands. */
export const spanColumns: readonly TableColumn<SpanSubject>[] = [
  {
    name: 'in',
    type: 'text',
    meaning: 'The text that the offsets count over: of the article, or of a title that stands in its metadata only.',
    values: ['body', 'title'],
    cell: ({ place }) => place,
  },
  {
    name: 'sentence',
    type: 'integer',
    meaning: 'Number of the sentence in which it begins, from 1; empty in a title.',
    cell: ({ sentenceAt, place, start }) => sentenceAt(place, start),
  },
  {
    name: 'start_cp',
    type: 'integer',
    meaning:
      'Where it begins, in Unicode code points from 0. Always of the original text, also where names are replaced.',
    cell: ({ codePoints, place, start }) => codePoints[place](start),
  },
  {
    name: 'end_cp',
    type: 'integer',
    meaning: 'Where it ends, in code points; the character at this place is not part of it.',
    cell: ({ codePoints, place, end }) => codePoints[place](end),
  },
];

/** By which who has the text can tell that the offsets are of that very text. */
export const textHash: TableColumn<SpanSubject> = {
  name: 'text_sha256',
  type: 'text',
  meaning: 'SHA-256, in hexadecimal digits, of the text that the offsets count over, as UTF-8.',
  cell: ({ sha256, place }) => sha256[place],
};

/** A day as ISO 8601 has it; what is no such day stays empty here. */
export const dayOf = (date: string | null): string | null => {
  const day = /^\d{4}-\d{2}-\d{2}(?![\d-])/.exec(date ?? '')?.[0] ?? null;
  return day !== null && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) ? day : null;
};
