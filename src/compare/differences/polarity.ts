import type { Difference } from '../../model/comparison.js';
import { type ExcerptWord, onceForWording } from '../excerpt.js';
import { setOf } from '../list-set.js';
import { sharedCount } from '../own-sentence.js';
import type { Resources } from '../resources.js';
import { deniedKeys, openKeys } from '../scope.js';
import { acrossArticles, fullByArticle, type Told } from './told.js';

/** One article denies of a word what another affirms of it: they may conflict. */
export const polarityDifferences = (told: Told[], { words }: Resources): Difference[] => {
  if (new Set(told.map(({ mention }) => mention.polarity)).size < 2) return [];
  const divided = dividedArticles(told);
  const taking = told.filter(({ mention }) => !divided.has(mention.article));
  for (const [one, other] of acrossArticles(taking, ({ mention }) => mention.polarity === 'denied')) {
    if (one.mention.polarity === other.mention.polarity) continue;
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
    const negated = deniedKeys(denying.excerpt, words);
    const open = openKeys(affirming.excerpt, words);
    const isDenied = (key: string): boolean => !open.has(key) && sameContext(key, denying, affirming, words);
    const byAttribution = negated.size === 0;
    if (!byAttribution && ![...negated].some(isDenied)) continue;
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
  const left = leftOpen(affirming.excerpt, lists);
  return denying.excerpt.words.some(({ key }) => key !== null && left.has(key));
};

/** Keys of the nouns behind "any" and its like. */
const leftOpen = onceForWording(({ words }, lists): Set<string> => {
  const openers = setOf(lists['open-determiners']);
  return new Set(words.flatMap(({ normal }, at) => (openers.has(normal) ? nounBehind(words, at) : [])));
});

const nounBehind = (words: ExcerptWord[], at: number): string =>
  words.slice(at + 1).find(({ pos }) => pos === 'NOUN')?.key ?? '';

/** An article that says both of the same, "it is not shut" and "it helps to shut it", takes neither side. */
const dividedArticles = (told: Told[]): Set<string> =>
  new Set(
    [...fullByArticle(told)]
      .filter(([, full]) => new Set(full.map(({ mention }) => mention.polarity)).size > 1)
      .map(([article]) => article),
  );

/** Words this near are taken to speak of the same thing. */
const NEAR = 6;
const FEWEST_SHARED = 2;

/** Both use the word, and beside it they share two more: "comply with the subpoena of the panel", not just "comply". */
const sameContext = (key: string, denying: Told, affirming: Told, lists: Resources['words']): boolean => {
  const theirs = contextOf(key, affirming, lists);
  if (theirs.size < FEWEST_SHARED) return false;
  return sharedCount(theirs, contextOf(key, denying, lists)) >= FEWEST_SHARED;
};

const contextOf = (key: string, { excerpt }: Told, lists: Resources['words']): Set<string> => {
  const contexts = contextsIn(excerpt, lists);
  const known = contexts.get(key);
  if (known) return known;
  const found = readContext(key, excerpt.words);
  contexts.set(key, found);
  return found;
};

/** By the word that is asked for: it is set against those of every other article. */
const contextsIn = onceForWording((): Map<string, Set<string>> => new Map());

const readContext = (key: string, words: ExcerptWord[]): Set<string> =>
  new Set(
    words.flatMap((word, at) =>
      word.key === key
        ? words
            .slice(Math.max(0, at - NEAR), at + NEAR + 1)
            .flatMap((near) => (near.key && near.key !== key ? near.key : []))
        : [],
    ),
  );
