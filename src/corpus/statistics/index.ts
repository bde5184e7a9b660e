import { compiledLexicons } from '../../generated/lexicons.js';
import type { AnalystManifest } from '../../model/corpus.js';
import type { CodedSampleSummary, CorpusStatistics, StatisticsManifest } from '../../model/corpus-statistics.js';
import { hashOfArticles } from '../article-hashes.js';
import { type CodedSample, readCoded } from '../coded/index.js';
import type { Database } from '../database.js';
import { corpusInfo } from '../info.js';
import { CorpusProblem } from '../problem.js';
import { contextsOf } from './contexts.js';
import { groupArticles } from './groups.js';
import { keynessOf } from './keyness.js';
import { methodsOf } from './methods.js';
import { loadedTerms, namings, phrases, reportingVerbs, reportingVerbsOf, words } from './occurrences.js';
import { rateGroups } from './rates.js';
import { trendsOf } from './trends.js';

export interface StatisticsOptions {
  /** Fields whose values make the groups: outlet, kind, country …; two are taken together. */
  by: readonly string[];
  /** Names of groups; all where none is given. */
  groups?: readonly string[];
  /** People, groups or places whose namings and reporting verbs are compared. */
  entities?: readonly string[];
  /** Also the rates over time. */
  over?: 'week' | 'month' | undefined;
  /** Paths of sheets that people filled in (`corpus sample`): rates are told corrected by them, too. */
  coded?: readonly string[];
  seed?: string;
  /** Also key words in their sentences: parts of the texts. */
  contexts?: boolean;
}

/**
 * Compares groups of articles. Nothing is held in memory but sums by event and the words that are frequent enough to be tested.
 *
 * @throws {CorpusProblem} where there is nothing to compare, with what is there.
 */
export const corpusStatistics = async (
  database: Database,
  { by, groups: only = [], entities = [], over, coded: sheets = [], seed = '1', contexts = false }: StatisticsOptions,
): Promise<CorpusStatistics> => {
  const { definitions, language } = compiledLexicons;
  const { groups, units, withoutField, notAnalysed } = await groupArticles(database, by, only);
  const coded = sheets.length > 0 ? await readCoded(database, sheets) : null;
  const pronouns = [...language['referring-pronouns']!, ...language['relative-pronouns']!];
  const within = [
    words,
    phrases,
    loadedTerms,
    reportingVerbs,
    ...entities.flatMap((entity) => [namings(entity, pronouns), reportingVerbsOf(entity)]),
  ];
  const keyness = [];
  for (const occurrences of within) keyness.push(await keynessOf(database, occurrences, groups));
  const answer: Omit<CorpusStatistics, 'methods'> = {
    schemaVersion: 1,
    by: [...by],
    groups,
    leftOut: { withoutField, notAnalysed },
    ...(coded && { coded: summaryOf(coded) }),
    measures: await rateGroups(database, { groups, units }, { seed, definitions, coded }),
    keyness,
    ...(contexts && { contexts: await contextsOf(database, within, keyness, seed) }),
    trends: over ? { over, ...(await trendsOf(database, over, groups, seed, definitions)) } : null,
    manifest: {
      ...(await manifestOf(database, {
        by: by.join(),
        groups: only.length > 0 ? only.join() : null,
        entities: entities.length > 0 ? entities.join() : null,
        over: over ?? null,
        seed,
      })),
      ...(coded && { coded: coded.files }),
    },
  };
  return { ...answer, methods: methodsOf(await corpusInfo(database), answer) };
};

const summaryOf = ({ by, seed, coders, articles, frames }: CodedSample): CodedSampleSummary => ({
  by,
  seed,
  coders,
  articles,
  frames,
});

/** @throws {CorpusProblem} where parts of the corpus were analysed by different lists, whose counts can't be set side by side. */
const manifestOf = async (database: Database, options: StatisticsManifest['options']): Promise<StatisticsManifest> => {
  const analysts = await database.rows('SELECT DISTINCT manifest FROM analyses JOIN analysts USING (analyst)');
  if (analysts.length > 1)
    throw new CorpusProblem(
      'parts of the corpus were analysed by different lists; run "framewise corpus add" without inputs, which brings all to one state',
    );
  const [held] = await database.rows('SELECT count(*) AS count FROM articles');
  return {
    ...(JSON.parse(String(analysts[0]!.manifest)) as AnalystManifest),
    articles: { count: Number(held!.count), sha256: await hashOfArticles(database) },
    options,
  };
};
