import type { Difference } from '../../model/comparison.js';
import { overlap } from '../../model/span.js';
import { type ExcerptWord, findingsWithin, onceForPlace } from '../excerpt.js';
import { setOf } from '../list-set.js';
import type { Resources } from '../resources.js';
import { tellsDeed } from './clause.js';
import { sharedStatement } from './same-statement.js';
import { bothWays, type Told, wordedDifference } from './told.js';

/** A verb with the adverb that tells how the thing was done: "sharply criticised". */
interface Done {
  key: string;
  adverb: string;
  text: string;
}

/** Who did it, the verb, and what it was done to. */
const FEWEST_SHARED = 3;

/** One outlet tells how a thing was done, with an adverb that the other has nowhere: "overwhelmingly rejected" / "rejected". */
export const mannerDifferences = (told: Told[], resources: Resources): Difference[] => {
  const doneBy = ({ excerpt }: Told): Done[] => doneIn(excerpt, resources.words);
  const words = new Map<string, string>();
  for (const [mine, theirs] of bothWays(told, (one) => doneBy(one).length > 0))
    for (const { key, adverb, text } of doneBy(mine)) {
      const verb = theirs.excerpt.words.find((word, at, all) => word.key === key && tellsDeed(all, at));
      if (!verb || words.has(mine.mention.article) || words.has(theirs.mention.article)) continue;
      if (usesAdverb(theirs, adverb, resources) || (sharedStatement(mine, theirs)?.size ?? 0) < FEWEST_SHARED) continue;
      words.set(mine.mention.article, `“${text}”`).set(theirs.mention.article, `“${verb.text}”`);
    }
  return wordedDifference('modifier', told, words);
};

/** Adverbs in "-ly" right before a verb or right behind it, in the outlet's words; "allegedly" and "recently" tell no manner. */
const doneIn = onceForPlace((excerpt, lists): Done[] => {
  const plain = setOf(lists['plain-adverbs']);
  const { words, passage, place } = excerpt;
  return words.flatMap((word, at): Done[] => {
    const { pos, normal } = word;
    if (pos !== 'ADV' || !/..ly$/.test(normal) || plain.has(normal)) return [];
    const certain = [...findingsWithin(excerpt, 'hedge', place), ...findingsWithin(excerpt, 'booster', place)];
    if (certain.some((finding) => overlap(finding, word) > 0)) return [];
    if (passage.quotations.some(({ inner }) => overlap(inner, word) > 0)) return [];
    const verb = [words[at + 1], words[at - 1]].find(
      (near) => near?.pos === 'VERB' && isBeside(word, near, passage.text),
    );
    if (!verb?.key || !tellsDeed(words, words.indexOf(verb))) return [];
    const [first, last] = verb.start < word.start ? [verb, word] : [word, verb];
    return [{ key: verb.key, adverb: normal, text: passage.text.slice(first.start, last.end) }];
  });
});

const isBeside = (one: ExcerptWord, other: ExcerptWord, text: string): boolean =>
  /^\s+$/.test(text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)));

/** "A sharp rebuke" says what "sharply rebuked" does. */
const usesAdverb = ({ excerpt: { passage } }: Told, adverb: string, { forms }: Resources): boolean => {
  const root = forms.stem(adverb.replace(/ly$/, ''));
  return passage.tokens.some(({ normal }) => normal === adverb || forms.stem(normal) === root);
};
