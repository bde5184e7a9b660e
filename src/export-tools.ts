import { type BratDocument, bratDocument } from './export/brat/document.js';
import { pseudonymiser } from './export/pseudonyms/index.js';
import {
  codebookRows,
  codebookText,
  type Row,
  type Run,
  runOf,
  type TableName,
  tables,
} from './export/tables/index.js';
import { shieldedRows } from './export/tables/shielded.js';
import { annotationPage } from './export/web-annotation/page.js';
import { compiledLexicons } from './generated/lexicons.js';
import { version } from './generated/version.js';
import type { AnnotatedArticle } from './model/annotated-article.js';
import { csvLine } from './model/csv.js';
import type { Project } from './model/project.js';

export { annotationConf } from './export/brat/types.js';
export * from './export/tables/index.js';

export interface ExportOptions {
  /** By which the articles were annotated. */
  project?: Project | undefined;
  /** Leaves out all words of the articles: offsets, and hashes by which whoever has a text can join them. */
  withoutText?: boolean | undefined;
  /** Replaces the names of people by "Person 1", "Person 2" …, the same in all articles of one exporter. */
  pseudonymise?: boolean | undefined;
}

/** Writes annotated articles, one after the other, in the formats of research. */
export interface Exporter {
  /** A table as CSV: a head, then rows (RFC 4180, UTF-8 without a mark; no text in them runs as a formula). */
  csvHead: (table: TableName) => string;
  csvRows: (table: TableName, annotated: AnnotatedArticle) => string;
  /** The same rows with their cells as they are, in the order of the columns. */
  rows: (table: TableName, annotated: AnnotatedArticle) => Row[];
  brat: (annotated: AnnotatedArticle) => BratDocument;
  /** A page of W3C Web Annotations. */
  webAnnotation: (annotated: AnnotatedArticle) => object;
  /** The article with names replaced, where that was asked for. */
  article: (annotated: AnnotatedArticle) => AnnotatedArticle;
}

export const exporter = ({ project, withoutText = false, pseudonymise = false }: ExportOptions = {}): Exporter => {
  const run = exportRun(project);
  const named = pseudonymise ? pseudonymiser(nameLists()) : null;
  const article = (annotated: AnnotatedArticle): AnnotatedArticle => named?.(annotated) ?? annotated;
  const rows = (table: TableName, annotated: AnnotatedArticle): Row[] =>
    shieldedRows(table, annotated, run, { withoutText, pseudonymise: named });
  return {
    csvHead: (table) => csvLine(tables[table].columns.map(({ name }) => name)),
    csvRows: (table, annotated) =>
      rows(table, annotated)
        .map((row) => csvLine(Object.values(row)))
        .join(''),
    rows,
    brat: (annotated) => bratDocument(article(annotated), { withoutText }),
    webAnnotation: (annotated) => annotationPage(annotated, { withoutText, pseudonymised: named?.(annotated) }),
    article,
  };
};

/** What `run_id` and `lexicon_version` say of rows that this program makes. */
export const exportRun = (project?: Project): Run =>
  runOf(version, project?.versions ?? compiledLexicons.versions, project?.off ?? []);

/** One row a column of the tables named, as CSV. */
export const codebookCsv = (names: readonly TableName[]): string =>
  codebookRows(names.map((name) => tables[name]))
    .map(csvLine)
    .join('');

/** The codebook of all tables for people: docs/codebook.md. */
export const codebookPage = (): string =>
  `# Codebook

Made by \`npm run docs\` from the definitions that the tables themselves are made from (\`src/export/tables/\`). How to get them:
[research.md](research.md). An empty cell is a missing value. That a word is marked does not say that it is inaccurate.

${codebookText(Object.values(tables))}`;

const nameLists = () => {
  const { titles, honorifics, particles } = compiledLexicons.naming;
  const all = [...titles, ...Object.values(honorifics).flat()].map((title) => title.replace(/\.$/, ''));
  return { titles: new Set(all), particles: new Set(particles) };
};
