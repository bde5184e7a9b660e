import type { AnnotatedArticle } from '../../model/annotated-article.js';
import type { Voice } from '../../model/finding.js';
import { dayOf, keyColumns, type RowSubject } from './common-columns.js';
import type { Run } from './run.js';
import { subjectOf } from './subject.js';
import { listed, type Row, rowOf, type Table, type TableColumn } from './table.js';

const words = (voice: Voice, meaning: string): TableColumn<RowSubject> => ({
  name: `words_${voice}`,
  type: 'integer',
  meaning,
  cell: ({ annotated }) => annotated.voiceWords?.[voice] ?? null,
});

export const articleTable: Table<RowSubject> = {
  name: 'articles',
  unit: 'One article.',
  columns: [
    ...keyColumns,
    { name: 'outlet', type: 'text', meaning: 'Who published it.', cell: ({ article }) => article.outlet },
    {
      name: 'event_id',
      type: 'text',
      meaning: 'What it is about, as its metadata have it.',
      cell: ({ article }) => article.event,
    },
    { name: 'title', type: 'text', meaning: 'Its headline.', holdsText: true, cell: ({ article }) => article.title },
    {
      name: 'published',
      type: 'date',
      meaning: 'Day of publication; empty where the metadata hold no recognisable day.',
      cell: ({ article }) => dayOf(article.date),
    },
    {
      name: 'date',
      type: 'text',
      meaning: 'Date of publication as it was given.',
      cell: ({ article }) => article.date,
    },
    { name: 'author', type: 'text', meaning: 'Who wrote it.', holdsNames: true, cell: ({ article }) => article.author },
    {
      name: 'url',
      type: 'text',
      meaning: 'Its address. Left out where names are replaced: addresses hold names.',
      holdsNames: true,
      cell: ({ article }) => article.url,
    },
    {
      name: 'rights',
      type: 'text',
      meaning: 'Under what terms it may be used, as stated.',
      holdsNames: true,
      cell: ({ article }) => article.rights,
    },
    {
      name: 'language',
      type: 'text',
      meaning: 'BCP 47 tag; und where it could not be told.',
      cell: ({ article }) => article.language,
    },
    {
      name: 'article_kind',
      type: 'text',
      meaning: 'Kind of text (opinion, live-blog …); empty where nothing shows it, as for most reports.',
      cell: ({ article }) => article.kind?.value ?? null,
    },
    {
      name: 'article_kind_certainty',
      type: 'text',
      meaning: 'Whether the text is labelled as this kind or may have another one.',
      values: ['marked', 'maybe'],
      cell: ({ article }) => article.kind?.certainty ?? null,
    },
    {
      name: 'length_cp',
      type: 'integer',
      meaning: 'Length of the text in code points.',
      cell: ({ article, codePoints }) => codePoints.body(article.text.length),
    },
    { name: 'words', type: 'integer', meaning: 'Words in the text.', cell: ({ article }) => article.words },
    words(
      'outlet',
      'Words in the outlet’s own voice, those of a title from the metadata included: the denominator of rates.',
    ),
    words('paraphrased', 'Words credited to a source and worded by the outlet, or unclear.'),
    words('quoted', 'A source’s own words.'),
    {
      name: 'sentences',
      type: 'integer',
      meaning: 'Sentences of the text.',
      cell: ({ annotated }) => annotated.sentences.length,
    },
    {
      name: 'findings',
      type: 'integer',
      meaning: 'Findings of all kinds, those switched off included.',
      cell: ({ annotated }) => annotated.findings.length,
    },
    {
      name: 'failed',
      type: 'text',
      meaning:
        'Annotators that failed on this article, with semicolons between them: their findings are missing. Empty as a rule.',
      cell: ({ annotated }) =>
        listed(annotated.outcomes.filter(({ status }) => status === 'failed').map(({ annotator }) => annotator)),
    },
    {
      name: 'warnings',
      type: 'text',
      meaning: 'What to know before trusting its figures, as codes with semicolons between them.',
      cell: ({ article }) => listed(article.warnings.map(({ code }) => code)),
    },
    {
      name: 'text_sha256',
      type: 'text',
      meaning: 'SHA-256, in hexadecimal digits, of the text as UTF-8.',
      cell: ({ sha256 }) => sha256.body,
    },
  ],
};

export const articleRow = (annotated: AnnotatedArticle, run: Run): Row =>
  rowOf(articleTable, { run, ...subjectOf(annotated) });
