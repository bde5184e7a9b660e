import { Groups } from '../entity-groups.js';
import { type StorySentence, sharedIn } from './story.js';

/**
 * Two sentences are one text where the shorter one has this share of its own trigrams in the other (containment, Broder
 * 1997), and this many: a changed word costs three trigrams, a sentence merged with the next one none.
 */
const CONTAINED = 0.4;
const FEWEST_SHARED = 6;

/** Sentences that have fewer trigrams in common with one of the index are not looked at. */
const FEWEST_TO_LOOK = 3;

/**
 * The first sentences that have a trigram stand for it, so that a phrase of everybody, or fifty outlets with one text, cost no
 * more than a few. The others are found through the trigrams that these have not.
 */
const MOST_TO_STAND_FOR = 8;

/** Sentences of different articles that are one text, in groups; sentences of which none is found are in no group. */
export const linkedSentences = (stories: readonly StorySentence[][]): StorySentence[][] => {
  const sentences = stories.flat();
  const groups = new Groups(sentences);
  const index = new Map<number, number[]>();
  sentences.forEach((sentence, n) => {
    for (const candidate of candidatesFor(sentence, sentences, index))
      if (groups.find(sentence) !== groups.find(sentences[candidate]!) && areOneText(sentence, sentences[candidate]!))
        groups.join(sentences[candidate]!, sentence);
    for (const shingle of sentence.ownShingles) {
      const standing = index.get(shingle);
      if (!standing) index.set(shingle, [n]);
      else if (standing.length < MOST_TO_STAND_FOR) standing.push(n);
    }
  });
  return groups.all().filter((group) => group.length > 1);
};

const candidatesFor = (
  { ownShingles, article }: StorySentence,
  sentences: readonly StorySentence[],
  index: ReadonlyMap<number, number[]>,
): number[] => {
  const counts = new Map<number, number>();
  for (const shingle of ownShingles)
    for (const n of index.get(shingle) ?? [])
      if (sentences[n]!.article !== article) counts.set(n, (counts.get(n) ?? 0) + 1);
  return [...counts].flatMap(([n, count]) => (count >= FEWEST_TO_LOOK ? [n] : []));
};

const areOneText = (a: StorySentence, b: StorySentence): boolean => {
  const shared = sharedIn(a.ownShingles, b.ownShingles);
  return shared >= FEWEST_SHARED && shared >= CONTAINED * Math.min(a.ownShingles.size, b.ownShingles.size);
};
