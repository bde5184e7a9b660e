import type { AnnotatedArticle } from '../../model/annotated-article.js';
import { type Sentence, zones } from '../../model/article.js';
import { keyColumns, type SpanSubject, spanColumns, textHash } from './common-columns.js';
import type { Run } from './run.js';
import { subjectOf } from './subject.js';
import { type Row, rowOf, type Table } from './table.js';

export interface SentenceSubject extends SpanSubject {
  sentence: Sentence;
}

export const sentenceTable: Table<SentenceSubject> = {
  name: 'sentences',
  unit: 'One sentence of the text of one article.',
  columns: [
    ...keyColumns,
    ...spanColumns,
    {
      name: 'zone',
      type: 'text',
      meaning: 'Part of the article.',
      values: zones,
      cell: ({ sentence }) => sentence.zone,
    },
    {
      name: 'text',
      type: 'text',
      meaning: 'The sentence.',
      holdsText: true,
      cell: ({ article, start, end }) => article.text.slice(start, end),
    },
    textHash,
  ],
};

/** A row a sentence, in the order of the text. */
export const sentenceRows = (annotated: AnnotatedArticle, run: Run): Row[] => {
  const subject = { run, ...subjectOf(annotated) };
  return annotated.sentences.map((sentence) =>
    rowOf(sentenceTable, { sentence, place: 'body', start: sentence.start, end: sentence.end, ...subject }),
  );
};
