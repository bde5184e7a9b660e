/** The tables that research works with: each column once, with its type, its meaning and how its cell is read off an article. */
import { articleTable } from './articles.js';
import { attributionTable } from './attributions.js';
import { entityTable, mentionTable } from './entities.js';
import { findingTable } from './findings.js';
import { sentenceTable } from './sentences.js';

export { articleRow } from './articles.js';
export { attributionRows } from './attributions.js';
export { codebookRows, codebookText } from './codebook.js';
export { dayOf, spanColumns } from './common-columns.js';
export { entityRows, mentionRows } from './entities.js';
export { findingRows } from './findings.js';
export { type Run, runOf } from './run.js';
export { sentenceRows } from './sentences.js';
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
