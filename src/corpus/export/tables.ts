import { tables as annotated, type Column } from '../../export/tables/index.js';
import { analyses, analysts, articles, ofArticles, ofEvents, type Table } from '../tables.js';

/** A table as it leaves the corpus: where each of its cells is read, and in which order its rows stand. */
export interface ExportedTable extends Table {
  /** SQL of the cell, by the name of its column. */
  cells: ReadonlyMap<string, string>;
  from: string;
  /** What a row is of: in its order the rows stand. */
  by: 'article' | 'event_key' | 'analyst';
}

/** By the names of the corpus: those that `annotate --format csv` writes too, with the same columns. */
export const annotatedTables = {
  readings: 'articles',
  sentences: 'sentences',
  findings: 'findings',
  attributions: 'attributions',
  entities: 'entities',
  mentions: 'mentions',
} as const;

const docId = annotated.articles.columns.find(({ name }) => name === 'doc_id')!;

/** What rows of one article do not hold themselves: it stands with the article, or is the same for all. */
const elsewhere: Record<string, string> = {
  schema_version: 'CAST(1 AS INTEGER)',
  run_id: 'd.run_id',
  doc_id: 'd.doc_id',
  event_id: 'a.event',
};

const titleOrText = `CASE t."in" WHEN 'title' THEN sha256(a.title) ELSE r.text_sha256 END`;

const sentence = 'substring(a.text, t.start_cp + 1, t.end_cp - t.start_cp)';

const stored = (name: string): Table => [...ofArticles, ...ofEvents].find((table) => table.name === name)!;

const has = ({ columns }: Pick<Table, 'columns'>, name: string): boolean =>
  columns.some((column) => column.name === name);

const cellOf = (table: Table, name: string): string => {
  if (elsewhere[name]) return elsewhere[name];
  if (name === 'text_sha256' && has(table, 'in')) return titleOrText;
  if (name === 'text' && table.name === 'sentences') return sentence;
  if (has(table, name)) return `t."${name}"`;
  return has(stored('readings'), name) ? `r."${name}"` : `a."${name}"`;
};

const exportedAs = (name: keyof typeof annotatedTables): ExportedTable => {
  const table = stored(name);
  const { unit, columns: shared } = annotated[annotatedTables[name]];
  const own: readonly Column[] = shared;
  const further = table.columns.filter((column) => column.name.startsWith('event_'));
  const columns = [...own, ...further.filter((column) => !has({ columns: own }, column.name))];
  return {
    name,
    unit,
    columns,
    cells: new Map(columns.map((column) => [column.name, cellOf(table, column.name)])),
    from: `${name} t JOIN documents d USING (article) JOIN readings r USING (article) JOIN articles a USING (article)`,
    by: 'article',
  };
};

/** As the corpus has it, with the id of the article by which all tables join. */
const asStored = (table: Table, by: ExportedTable['by']): ExportedTable => {
  const ofArticle = has(table, 'article');
  return {
    ...table,
    columns: ofArticle ? [docId, ...table.columns] : table.columns,
    cells: new Map([
      ...(ofArticle ? [['doc_id', 'd.doc_id'] as const] : []),
      ...table.columns.map(({ name }) => [name, `t."${name}"`] as const),
    ]),
    from: `${table.name} t${ofArticle ? ' JOIN documents d USING (article)' : ''}`,
    by,
  };
};

const isAnnotated = (name: string): name is keyof typeof annotatedTables => Object.hasOwn(annotatedTables, name);

/** Every table of the corpus. Rows of one article stand together, in the order of its text. */
export const exportedTables: readonly ExportedTable[] = [
  asStored(articles, 'article'),
  ...ofArticles.map((table) => (isAnnotated(table.name) ? exportedAs(table.name) : asStored(table, 'article'))),
  ...ofEvents.map((table) => asStored(table, 'event_key')),
  asStored(analyses, 'event_key'),
  asStored(analysts, 'analyst'),
];

export const exportedTableNames = exportedTables.map(({ name }) => name);
