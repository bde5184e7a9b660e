import { titleOutside } from '../../export/read-text.js';
import { type Column, type Row, sentenceTable } from '../../export/tables/index.js';
import type { Exporter } from '../../export-tools.js';
import type { AnnotatedArticle } from '../../model/annotated-article.js';
import { toCodePoints } from '../../model/code-points.js';
import { type Cell, csvLine } from '../../model/csv.js';
import { findingKinds } from '../../model/finding.js';
import { sha256 } from '../../model/sha256.js';

const known = (name: string): Column => sentenceTable.columns.find((column) => column.name === name)!;

/** `evaluate` reads it as a table of spans; without a kind a row says that the sentence was read. */
export const sentenceSheetTable = {
  name: 'sentences',
  unit: 'One sentence to be coded. For a second finding in it, copy the row.',
  columns: [
    { name: 'coder', type: 'text', meaning: 'Whoever fills in this sheet.' },
    known('doc_id'),
    known('in'),
    known('sentence'),
    known('zone'),
    known('text'),
    {
      name: 'kind',
      type: 'text',
      meaning: 'To be filled in: what is in the sentence; empty where nothing is.',
      values: findingKinds,
    },
    {
      name: 'category',
      type: 'text',
      meaning: 'To be filled in where categories are coded: one of the kind, as docs/method.md has them.',
    },
    known('start_cp'),
    known('end_cp'),
    known('text_sha256'),
  ] satisfies Column[],
};

const names = sentenceSheetTable.columns.map(({ name }) => name);

export const sentenceSheetHead = csvLine(names);

/** A row a sentence, a title that stands only in the metadata first. */
export const sentenceSheetRows = (exporter: Exporter, blind: AnnotatedArticle, coder: string): string =>
  [...titleRow(blind), ...exporter.rows('sentences', blind)]
    .map((row) => csvLine(names.map((name): Cell => (name === 'coder' ? coder : (row[name] ?? null)))))
    .join('');

const titleRow = (blind: AnnotatedArticle): Row[] => {
  const title = titleOutside(blind);
  if (title === null || title.trim() === '') return [];
  const end_cp = toCodePoints(title)(title.length);
  return [
    {
      doc_id: blind.article.id,
      in: 'title',
      zone: 'headline',
      text: title,
      start_cp: 0,
      end_cp,
      text_sha256: sha256(title),
    },
  ];
};
