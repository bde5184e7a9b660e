import type { Contexts, CorpusStatistics, Group, Keyness } from '../../model/corpus-statistics.js';
import { capitalised, counted, inWords, number } from '../prose.js';

/** What a page shows at most, so that it stays under 3 MB whatever the size of the corpus; the other formats have all. */
export const MOST = {
  groups: 40,
  lists: 20,
  /** Of all key words together. */
  words: 4_000,
  /** Of all measures over time together. */
  periods: 15_000,
  /** Places of all key words together. */
  contexts: 6_000,
} as const;

/** Groups that fit side by side; of more, what has a picture a group is folded. */
export const FEW_GROUPS = 6;

/** The statistics as far as the page shows them, and what it says of the rest. */
export interface CorpusView {
  statistics: CorpusStatistics;
  /** Whether what has a picture a group is folded. */
  isFolded: boolean;
  /** A sentence each. */
  leftOut: string[];
}

export const limited = (whole: CorpusStatistics): CorpusView => {
  const groups = withMostArticles(whole.groups);
  const isShown = ({ group }: { group: string }): boolean => names.has(group);
  const names = new Set(groups.map(({ name }) => name));
  const lists = whole.keyness.slice(0, MOST.lists);
  const words = Math.max(5, Math.floor(MOST.words / (lists.length * groups.length)));
  const from = firstPeriod(whole, groups.length);
  const keyness = lists.map((list) => ({
    ...list,
    groups: list.groups.filter(isShown).map((one) => ({ ...one, items: one.items.slice(0, words) })),
  }));
  const longest = Math.max(0, ...lists.flatMap((list) => list.groups.map(({ items }) => items.length)));
  return {
    isFolded: groups.length > FEW_GROUPS,
    leftOut: [
      ...(groups.length < whole.groups.length
        ? [
            `The page shows ${number(groups.length)} of ${number(whole.groups.length)} groups, those with the most articles. Choose others with --groups.`,
          ]
        : []),
      ...(lists.length < whole.keyness.length
        ? [`Of ${number(whole.keyness.length)} lists of words it shows the first ${number(lists.length)}.`]
        : []),
      ...(words < longest
        ? [`Of the words that set a group apart it shows ${counted(words, 'word')} a list at most.`]
        : []),
      ...(from
        ? [
            `${capitalised(inWords(from.left))} earlier ${whole.trends!.over}s are not drawn: it begins with ${from.period}.`,
          ]
        : []),
    ],
    statistics: {
      ...whole,
      groups,
      measures: whole.measures.map((measure) => ({
        ...measure,
        rates: measure.rates.filter(isShown),
        differences: measure.differences.filter(({ group, other }) => names.has(group) && names.has(other)),
      })),
      keyness,
      ...(whole.contexts && { contexts: contextsOf(whole.contexts, keyness) }),
      trends: whole.trends && {
        ...whole.trends,
        trends: whole.trends.trends.map((trend) => ({
          ...trend,
          periods: trend.periods.filter((one) => isShown(one) && (!from || one.period >= from.period)),
        })),
      },
    },
  };
};

/** Of words and groups that are shown. */
const contextsOf = ({ most, within }: Contexts, keyness: readonly Keyness[]): Contexts => {
  let room: number = MOST.contexts;
  return {
    most,
    within: keyness.map((list) => {
      const shown = new Set(list.groups.flatMap(({ items }) => items.map(({ item }) => item)));
      const groups = new Set(list.groups.map(({ group }) => group));
      const items = (within.find((one) => one.within === list.within)?.items ?? [])
        .filter(({ item }) => shown.has(item))
        .map((one) => ({ item: one.item, groups: one.groups.filter(({ group }) => groups.has(group)) }))
        .filter((one) => {
          room -= one.groups.reduce((sum, { places }) => sum + places.length, 0);
          return room >= 0;
        });
      return { within: list.within, items };
    }),
  };
};

/** In the order of their names, as they came. */
const withMostArticles = (groups: readonly Group[]): Group[] => {
  const kept = new Set([...groups].sort((a, b) => b.articles - a.articles).slice(0, MOST.groups));
  return groups.filter((group) => kept.has(group));
};

/** The first period that is drawn where not all are, and how many are left out before it. */
const firstPeriod = ({ trends }: CorpusStatistics, groups: number): { period: string; left: number } | null => {
  if (!trends) return null;
  const periods = periodsOf(trends.trends);
  const left = periods.length - Math.max(1, Math.floor(MOST.periods / (trends.trends.length * groups)));
  return left > 0 ? { period: periods[left]!, left } : null;
};

/** All periods of some trends, in order. */
export const periodsOf = (trends: readonly { periods: readonly { period: string }[] }[]): string[] =>
  [...new Set(trends.flatMap(({ periods }) => periods.map(({ period }) => period)))].sort();
