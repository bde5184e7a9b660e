import type { AlignedFact } from '../model/comparison.js';
import type { Copy, Credit } from '../model/copy.js';
import { capitalised, groupBy, inWords, listOf, number, percent } from './prose.js';
import type { ArticleView, View } from './view.js';

/** All that the same articles share, as the report speaks of it. */
export interface SharedTexts {
  anchor: string;
  articles: { view: ArticleView; words: number; share: number }[];
  copies: { copy: Copy; anchor: string }[];
  credits: Credit[];
  /** Facts, by number, that two of the articles or more state in these words only. */
  facts: number[];
}

/** What is shared, those articles first whose shared texts are longest. */
export const sharedTexts = (view: View): SharedTexts[] => {
  const copies = view.comparison.copies.map((copy, i) => ({ copy, anchor: copyAnchor(i) }));
  const groups = groupBy(copies, ({ copy }) => JSON.stringify(copy.passages.map(({ article }) => article)));
  return [...groups.values()]
    .map((alike) => ({
      articles: alike[0]!.copy.passages.flatMap(
        ({ article }) =>
          sharedOf(
            view,
            article,
            alike.map(({ copy }) => copy),
          ) ?? [],
      ),
      copies: alike,
      credits: alike[0]!.copy.credits,
      facts: view.comparison.facts.flatMap(({ oneText }, i) =>
        oneText.some((one) => alike.some(({ copy }) => copy.id === one.copy)) ? [i + 1] : [],
      ),
    }))
    .sort((a, b) => mostWords(b.articles) - mostWords(a.articles))
    .map((texts, i) => ({ anchor: `shared-${i + 1}`, ...texts }));
};

const sharedOf = (view: View, id: string, copies: readonly Copy[]): SharedTexts['articles'][number] | null => {
  const article = view.article(id);
  const own = copies.flatMap(({ passages }) => passages.filter((passage) => passage.article === id));
  const words = own.reduce((sum, { sharedWords }) => sum + sharedWords, 0);
  return article
    ? {
        view: article,
        words,
        share: Math.min(
          1,
          own.reduce((sum, { share }) => sum + share, 0),
        ),
      }
    : null;
};

const mostWords = (articles: SharedTexts['articles']): number => Math.max(0, ...articles.map(({ words }) => words));

const copyAnchor = (position: number): string => `copy-${position + 1}`;

/** Where the page shows a shared text. */
export const anchorOfCopy = ({ comparison }: View, id: string): string =>
  copyAnchor(comparison.copies.findIndex((copy) => copy.id === id));

/** “31% of its words”, as coarse as it is. */
export const shareOf = (share: number): string => (share < 0.01 ? 'under 1%' : percent(share));

/** “212 (31% of the article)”. */
export const extentOf = ({ words, share }: { words: number; share: number }): string =>
  `${number(words)} (${shareOf(share)} of the article)`;

/** Outlets that state a fact, as items of a list; those that have it from one shared text are one item. */
export const together = (view: View, { oneText }: Pick<AlignedFact, 'oneText'>, ids: readonly string[]): string[] => {
  const items = groupBy(ids, (id) => {
    const shared = oneText.find(({ articles }) => articles.includes(id));
    return shared && ids.filter((one) => shared.articles.includes(one)).length > 1
      ? `text ${shared.copy}`
      : `outlet ${id}`;
  });
  return [...items.values()].map((members) => {
    const names = listOf(members.map((id) => view.article(id)?.name ?? id));
    return members.length > 1 ? `${names} (one text)` : names;
  });
};

/** Outlets are named up to this many; more would bury the sentence. */
const TOO_MANY = 4;

const ofNone: Pick<AlignedFact, 'oneText'> = { oneText: [] };

/** Outlets by name or number, within a sentence. A name keeps its own capitals; outlets with one text are one. */
export const whoOf = (view: View, ids: readonly string[], fact = ofNone): string => {
  const items = together(view, fact, ids);
  if (ids.length < TOO_MANY) return listOf(items);
  const outlets = `${inWords(ids.length)} outlets`;
  return items.length < ids.length ? `${outlets} (with one text counted once: ${inWords(items.length)})` : outlets;
};

/** The same where a sentence or a cell begins. */
export const whoAtStart = (view: View, ids: readonly string[], fact = ofNone): string =>
  ids.length < TOO_MANY ? whoOf(view, ids, fact) : capitalised(whoOf(view, ids, fact));

/** Sides of a difference; outlets that have theirs from one shared text are one side. */
export const sidesOf = <T>(
  view: View,
  fact: Pick<AlignedFact, 'oneText'>,
  sides: readonly { article: string; side: T }[],
): { who: string; side: T; areMany: boolean }[] => {
  const textOf = (id: string): string => fact.oneText.find(({ articles }) => articles.includes(id))?.copy ?? `of ${id}`;
  return [...groupBy(sides, ({ article, side }) => JSON.stringify([textOf(article), side])).values()].map((alike) => {
    const ids = alike.map(({ article }) => article);
    return { who: listOf(together(view, fact, ids)), side: alike[0]!.side, areMany: ids.length > 1 };
  });
};

/** The other ones of some articles; where there are more than `most` they are only counted. */
export const namesBeside = (view: View, articles: readonly string[], article: string, most: number): string => {
  const others = articles.flatMap((id) => (id === article ? [] : [view.article(id)?.name ?? id]));
  return others.length > most ? `${inWords(others.length)} others` : listOf(others);
};
