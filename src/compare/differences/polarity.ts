import { fullMatches } from '../../model/close-to-best.js';
import type { Difference } from '../../model/comparison.js';
import type { ExcerptWord } from '../excerpt.js';
import { setOf } from '../list-set.js';
import type { Resources } from '../resources.js';
import { deniedKeys, openKeys } from '../scope.js';
import { acrossArticles, byArticle, type Told } from './told.js';

/** One article denies of a word what another affirms of it: they may conflict. */
export const polarityDifferences = (told: Told[], { words }: Resources): Difference[] => {
  if (new Set(told.map(({ mention }) => mention.polarity)).size < 2) return [];
  const divided = dividedArticles(told);
  const negated = new Map(told.map((one) => [one, deniedKeys(one.excerpt, words)]));
  for (const [one, other] of acrossArticles(told)) {
    if (one.mention.polarity === other.mention.polarity) continue;
    if (divided.has(one.mention.article) || divided.has(other.mention.article)) continue;
    const claims = [one, other].flatMap(({ excerpt }) => excerpt.place.precedent ?? []);
    if (claims.length === 2)
      return [
        {
          kind: 'polarity',
          articles: [one.mention.article, other.mention.article],
          detail: `${claims.map(({ words }) => `“${words}”`).join(' / ')}; may conflict, unless they count different things`,
        },
      ];
    const [denying, affirming] = one.mention.polarity === 'denied' ? [one, other] : [other, one];
    if (leavesOpen(affirming, denying, words) || [denying, affirming].some((one) => isCondition(one, words))) continue;
    const byAttribution = negated.get(denying)!.size === 0;
    const open = openKeys(affirming.excerpt, words);
    const isDenied = (key: string): boolean => !open.has(key) && sameContext(key, denying, affirming);
    if (!byAttribution && ![...negated.get(denying)!].some(isDenied)) continue;
    return [
      {
        kind: 'polarity',
        articles: [one.mention.article, other.mention.article],
        detail: `${one.mention.polarity} / ${other.mention.polarity}; may conflict`,
      },
    ];
  }
  return [];
};

/** "If they pass the test" says neither that they pass nor that they fail. */
const isCondition = ({ excerpt: { words } }: Told, lists: Resources['words']): boolean =>
  lists['condition-openers']?.includes(words[0]?.normal ?? '') ?? false;

/** "May sue for any role in the fire" does not say that there was a role; who denies "any role" does not deny that. */
const leavesOpen = (affirming: Told, denying: Told, lists: Resources['words']): boolean => {
  const openers = setOf(lists['open-determiners']);
  const theirs = new Set(denying.excerpt.words.flatMap(({ key }) => key ?? []));
  const { words } = affirming.excerpt;
  return words.some(({ normal }, at) => openers.has(normal) && theirs.has(nounBehind(words, at)));
};

const nounBehind = (words: ExcerptWord[], at: number): string =>
  words.slice(at + 1).find(({ pos }) => pos === 'NOUN')?.key ?? '';

/** An article that says both of the same, "it is not shut" and "it helps to shut it", takes neither side. */
const dividedArticles = (told: Told[]): Set<string> =>
  new Set(
    [...byArticle(told)]
      .filter(([article, own]) => {
        const mentions = own.map(({ mention }) => mention);
        return new Set(fullMatches(mentions, () => article).map(({ polarity }) => polarity)).size > 1;
      })
      .map(([article]) => article),
  );

/** Words this near are taken to speak of the same thing. */
const NEAR = 6;
const FEWEST_SHARED = 2;

/** Both use the word, and beside it they share two more: "comply with the subpoena of the panel", not just "comply". */
const sameContext = (key: string, denying: Told, affirming: Told): boolean => {
  const mine = contextOf(key, denying);
  return new Set(contextOf(key, affirming).filter((other) => mine.includes(other))).size >= FEWEST_SHARED;
};

const contextOf = (key: string, { excerpt: { words } }: Told): string[] =>
  words.flatMap((word, at) =>
    word.key === key
      ? words
          .slice(Math.max(0, at - NEAR), at + NEAR + 1)
          .flatMap((near) => (near.key && near.key !== key ? near.key : []))
      : [],
  );
