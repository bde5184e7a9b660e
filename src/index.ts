/**
 * Framewise as a library.
 *
 * ```ts
 * import { compare, renderReport } from 'framewise';
 *
 * const comparison = compare([
 *   { outlet: 'The Courier', text: 'The minister slammed the plan on Monday.' },
 *   { outlet: 'The Ledger', text: 'The minister criticised the plan on Monday.' },
 * ]);
 * const page = renderReport(comparison);
 * ```
 *
 * The same input gives the same answer, byte for byte; nothing is read from the network, the clock or the environment.
 */
import { annotateArticle } from './annotate.js';
import { type ArticleFields, articleFromFields } from './ingest/article-from-fields.js';
import { groupByEvent } from './ingest/index.js';
import { uniqueIds } from './ingest/unique-ids.js';
import { manifestOf } from './manifest.js';
import type { AnnotatedArticle } from './model/annotated-article.js';
import type { SourceArticle } from './model/article.js';
import type { Comparison, Manifest } from './model/comparison.js';
import type { Project } from './model/project.js';
import { compareEvent } from './pipeline.js';

export type { CheckedLists, ListFault, ListText, SourceLink } from './check-lists.js';
export type { ArticleFields } from './ingest/article-from-fields.js';
export {
  articleFromMarkdown,
  articleFromRow,
  articleFromText,
  type EventGroup,
  groupByEvent,
  type LeftOut,
  metadataFields,
  type Origin,
  type ReadOptions,
  readInputs,
} from './ingest/index.js';
export type * from './model/annotated-article.js';
export type * from './model/article.js';
export type * from './model/comparison.js';
export type * from './model/copy.js';
export type * from './model/described-list.js';
export type * from './model/entity.js';
export type * from './model/finding.js';
export type { LexiconKind } from './model/lexicon.js';
export type * from './model/project.js';
export type * from './model/sourcing.js';
export type { Place, PlacedSpan, Span, TextSpan } from './model/span.js';
export type { ArticleKind, TextKind } from './model/text-kind.js';
export type * from './model/word-change.js';
export { renderReport } from './report/index.js';

/** An article in memory, or one that a reading function made. */
export type ArticleInput = ArticleFields | SourceArticle;

export interface AnnotateOptions {
  /** What `readProject` answered: own lists, and what is switched off. */
  project?: Project | undefined;
}

export interface CompareOptions extends AnnotateOptions {
  /** What the comparison is called; defaults to the articles' own event, else to the common words of their titles. */
  event?: string;
  /** Settings to be kept in the manifest beside versions and hashes. */
  options?: Manifest['options'];
}

/**
 * Finds loaded terms, attributions, hedges and boosters in one article, each with its offsets (UTF-16 code units,
 * half-open) and the voice it stands in. Never throws for an empty, short or foreign text: `article.warnings` tells.
 */
export const annotate = (article: ArticleInput, { project }: AnnotateOptions = {}): AnnotatedArticle =>
  annotateArticle(sourceOf(article, 0), project);

/**
 * Reads a project's configuration (`framewise.config.yaml`): the lists that it adds or replaces, and what it switches off.
 *
 * @throws {Error} with file, line, column and what to do, where the file or one of its lists is faulty.
 */
export const readProject = async (path: string): Promise<Project> =>
  (await import('./lexicon/project-file.js')).readProjectFile(path);

/**
 * Sets the articles of one event side by side. Ids are made unique in the order given (`a`, `a-2`).
 *
 * @throws {RangeError} where there are fewer than two articles.
 */
export const compare = (
  articles: readonly ArticleInput[],
  { event, options, project }: CompareOptions = {},
): Comparison => {
  if (articles.length < 2)
    throw new RangeError(`A comparison needs two articles or more; ${articles.length} given. annotate() reads one.`);
  const sources = articles.map(sourceOf).map(uniqueIds());
  return compareEvent(event ?? nameOf(sources), sources, manifestOf(sources, options, project), project);
};

/**
 * What people who read and write word lists need: the lists with their reasons, and the check of lists of one's own. Loaded
 * apart, since it brings the YAML and schema packages, which no analysis needs.
 */
export const listTools = (): Promise<typeof import('./list-tools.js')> => import('./list-tools.js');

const sourceOf = (article: ArticleInput, position: number): SourceArticle =>
  'article' in article ? article : articleFromFields(article, position);

const nameOf = (sources: SourceArticle[]): string => groupByEvent(sources, null).groups[0]?.event ?? '';
