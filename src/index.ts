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
import { groupByEvent, isSameInput } from './ingest/index.js';
import { uniqueIds } from './ingest/unique-ids.js';
import { manifestOf } from './manifest.js';
import type { AnnotatedArticle } from './model/annotated-article.js';
import type { SourceArticle } from './model/article.js';
import type { Comparison, Manifest } from './model/comparison.js';
import type { CorpusStatistics } from './model/corpus-statistics.js';
import type { Decision } from './model/decision.js';
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
  isSameInput,
  type LeftOut,
  metadataFields,
  type Origin,
  type ReadOptions,
  readInputs,
} from './ingest/index.js';
export type * from './model/annotated-article.js';
export type * from './model/article.js';
export type { SensitiveTopic } from './model/classroom.js';
export type * from './model/comparison.js';
export type * from './model/copy.js';
export type * from './model/corpus.js';
export type * from './model/corpus-statistics.js';
export type * from './model/decision.js';
export type * from './model/described-list.js';
export type * from './model/entity.js';
export type * from './model/evaluation.js';
export type * from './model/exercise.js';
export type * from './model/finding.js';
export type * from './model/judgement.js';
export type { LexiconKind } from './model/lexicon.js';
export type * from './model/project.js';
export type * from './model/reference.js';
export type * from './model/sourcing.js';
export type { Place, PlacedSpan, Span, TextSpan } from './model/span.js';
export type { ArticleKind, TextKind } from './model/text-kind.js';
export type * from './model/word-change.js';
export { readProject } from './read-project.js';
export { type EventEntry, eventEntry, excerpted, renderIndex, renderReport } from './report/index.js';

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
  /**
   * What the articles are held against: a transcript, a statement, the first report. The answer's `reference` tells what
   * each article has of it. It is no outlet and stands in no measure, fact or list of sources; where it is among the
   * articles (of the same name with the same text), it is left out there.
   */
  reference?: ArticleInput | undefined;
  /** What people decided on findings and facts before, as `readDecisions` answered it; it shows in the report as theirs. */
  decisions?: readonly Decision[] | undefined;
}

/**
 * Finds loaded terms, attributions, hedges and boosters in one article, each with its offsets (UTF-16 code units,
 * half-open) and the voice it stands in. Never throws for an empty, short or foreign text: `article.warnings` tells.
 */
export const annotate = (article: ArticleInput, { project }: AnnotateOptions = {}): AnnotatedArticle =>
  annotateArticle(sourceOf(article, 0), project);

/**
 * Reads what people decided in a report (`decisions.yaml`).
 *
 * @throws {Error} with file, line, column and what to do, where the text is faulty.
 */
export const readDecisions = async (text: string, file = 'decisions.yaml'): Promise<Decision[]> =>
  (await import('./decisions-file.js')).parseDecisions(text, file);

/**
 * Sets the articles of one event side by side. Ids are made unique in the order given (`a`, `a-2`).
 *
 * ```ts
 * const { reference } = compare([{ outlet: 'The Courier', text }], { reference: { id: 'transcript', text: spoken } });
 * for (const { text, outlets } of reference!.statements) console.log(text, outlets[0]!.treatment, outlets[0]!.changes);
 * ```
 *
 * @throws {RangeError} where there are fewer than two articles, or with a reference none beside it.
 */
export const compare = (
  articles: readonly ArticleInput[],
  { event, options, project, reference: given, decisions = [] }: CompareOptions = {},
): Comparison => {
  const unique = uniqueIds();
  const held = given === undefined ? null : referenceSource(given, articles);
  const outlets = articles.map(sourceOf).filter((source) => !held || !isSameInput(source, held));
  const fewest = held ? 1 : 2;
  if (outlets.length < fewest)
    throw new RangeError(
      held
        ? 'A comparison with a reference needs one article or more beside it.'
        : `A comparison needs two articles or more; ${outlets.length} given. annotate() reads one.`,
    );
  const sources = outlets.map(unique);
  const reference = held && unique(held);
  const kept = reference ? { ...options, reference: reference.input.name } : options;
  const manifest = manifestOf(reference ? [...sources, reference] : sources, kept, project);
  return compareEvent(event ?? nameOf(sources), sources, manifest, { project, reference, decisions });
};

/** The main of a comparison as Markdown, for a terminal or an issue. Same comparison, same bytes; loaded apart, since few need it. */
export const renderMarkdown = async (comparison: Comparison): Promise<string> =>
  (await import('./report/summary.js')).renderMarkdown(comparison);

/** The statistics of a corpus as one self-contained HTML page, under 3 MB; loaded apart, since few need it. Same statistics, same bytes. */
export const renderCorpusReport = async (statistics: CorpusStatistics): Promise<string> =>
  (await import('./report/corpus/index.js')).renderCorpusReport(statistics);

/**
 * What people who read and write word lists need: the lists with their reasons, and the check of lists of one's own. Loaded
 * apart, since it brings the YAML and schema packages, which no analysis needs.
 */
export const listTools = (): Promise<typeof import('./list-tools.js')> => import('./list-tools.js');

/**
 * What makes lessons: `makeExercise(comparison, options)`, `packOf(exercise)` for its files, `parseExercise` for one that was edited.
 * Loaded apart, since no analysis needs it.
 */
export const exerciseTools = (): Promise<typeof import('./exercise-tools.js')> => import('./exercise-tools.js');

/**
 * What keeps many articles in one file: `addToCorpus(path, articles)` analyses them on all cores, `openCorpus(path)` answers
 * questions. Loaded apart, since it brings the database, which nothing else needs.
 */
export const corpusTools = (): Promise<typeof import('./corpus-tools.js')> => import('./corpus-tools.js');

/**
 * Findings in the formats of research: `exporter(options)` writes tables as CSV, brat folders and W3C Web Annotations, without text or
 * names where that is asked for; `tables` tells each column, `findingRows` and its like give the rows. Loaded apart, since no analysis
 * needs it.
 */
export const exportTools = (): Promise<ExportTools> => import('./export-tools.js');
export type ExportTools = typeof import('./export-tools.js');

/**
 * Agreement with people: `readGold(path)` reads what a person annotated, `evaluate(articles, gold)` holds what is found against it. Loaded
 * apart, since no analysis needs it.
 */
export const evaluateTools = (): Promise<typeof import('./evaluate-tools.js')> => import('./evaluate-tools.js');

const sourceOf = (article: ArticleInput, position: number): SourceArticle =>
  'article' in article ? article : articleFromFields(article, position);

/** One that is among the articles is named by its place there, so that it is known for the same. */
const referenceSource = (given: ArticleInput, articles: readonly ArticleInput[]): SourceArticle => {
  const position = articles.indexOf(given);
  return position >= 0 || 'article' in given
    ? sourceOf(given, position)
    : articleFromFields({ ...given, id: given.id ?? 'reference' }, 0);
};

const nameOf = (sources: SourceArticle[]): string => groupByEvent(sources, null, 1).groups[0]?.event ?? '';
