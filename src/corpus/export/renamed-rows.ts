import type { Cell } from '../../export/tables/index.js';
import type { Exporter } from '../../export-tools.js';
import type { Project } from '../../model/project.js';
import type { Database, Row } from '../database.js';
import { annotatedArticles, type FoundAnew } from './annotated-articles.js';
import { annotatedTables, type ExportedTable } from './tables.js';

/** Rows of some tables, a page of articles at a time. */
export type RowsByTable = Map<string, Row[]>;

/** The tables that hold words in which names can be replaced; other tables with words are left without them. */
export const isRenamed = ({ name }: ExportedTable): boolean => Object.hasOwn(annotatedTables, name);

/**
 * The rows of the tables of findings with names replaced, as `annotate --pseudonymise` writes them: offsets, counts and hashes stay
 * those of the original text.
 */
export async function* renamedRows(
  database: Database,
  tables: readonly ExportedTable[],
  exporter: Exporter,
  project: Project | undefined,
): AsyncGenerator<RowsByTable> {
  for await (const page of annotatedArticles(database, project)) {
    const events = await entitiesOfEvents(database, page);
    yield new Map(tables.map((table) => [table.name, page.flatMap((found) => rowsOf(table, found, exporter, events))]));
  }
}

type EventEntities = ReadonlyMap<string, Cell>;

const rowsOf = (
  { name, columns }: ExportedTable,
  { article, annotated }: FoundAnew,
  exporter: Exporter,
  events: EventEntities,
): Row[] =>
  exporter
    .rows(annotatedTables[name as keyof typeof annotatedTables], annotated)
    .map((row) =>
      columns.map((column) =>
        column.name === 'event_entity' ? (events.get(`${article} ${row.entity}`) ?? null) : (row[column.name] ?? null),
      ),
    );

const entitiesOfEvents = async (database: Database, page: readonly FoundAnew[]): Promise<EventEntities> => {
  const rows = await database.rows(
    'SELECT article, entity, event_entity FROM entities WHERE article BETWEEN ? AND ? AND event_entity IS NOT NULL',
    [page[0]!.article, page.at(-1)!.article],
  );
  return new Map(rows.map(({ article, entity, event_entity }) => [`${article} ${entity}`, event_entity ?? null]));
};
