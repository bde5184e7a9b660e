/** The tables that research works with: each column once, with its type, its meaning and how its cell is read off an article. */
import type { AnnotatedArticle } from '../../model/annotated-article.js';
import { articleRow, articleTable } from './articles.js';
import { attributionRows, attributionTable } from './attributions.js';
import { entityRows, entityTable, mentionRows, mentionTable } from './entities.js';
import { findingRows, findingTable } from './findings.js';
import type { Run } from './run.js';
import { sentenceRows, sentenceTable } from './sentences.js';
import type { Row } from './table.js';

export { articleRow } from './articles.js';
export { attributionRows } from './attributions.js';
export { codebookRows, codebookText } from './codebook.js';
export { dayOf, spanColumns } from './common-columns.js';
export { entityRows, mentionRows } from './entities.js';
export { findingRows } from './findings.js';
export { type Run, runOf } from './run.js';
export { sentenceRows, sentenceTable } from './sentences.js';
export { subjectOf } from './subject.js';
export { type Cell, type Column, type ColumnType, type Row, rowOf } from './table.js';

export const tables = {
  articles: articleTable,
  sentences: sentenceTable,
  findings: findingTable,
  attributions: attributionTable,
  entities: entityTable,
  mentions: mentionTable,
};

export type TableName = keyof typeof tables;

/** The rows of each table of one article. */
export const rowsOf: Record<TableName, (annotated: AnnotatedArticle, run: Run) => Row[]> = {
  articles: (annotated, run) => [articleRow(annotated, run)],
  sentences: sentenceRows,
  findings: findingRows,
  attributions: attributionRows,
  entities: entityRows,
  mentions: mentionRows,
};
