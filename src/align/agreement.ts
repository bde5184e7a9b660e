import type { Member } from './groups.js';
import { isTop, tellOneNews } from './main-news.js';
import { onceForRange } from './once-for-range.js';
import { dice, type Sketch } from './sketch.js';
import { wordsIn } from './statement.js';
import type { Weigh } from './vocabulary.js';
import type { Word } from './word.js';

/** Share of weighted words (Dice) from which two clauses count as fully agreeing; reworded facts seldom share more. */
const FULL = 0.25;

/**
 * Lowers a member's score by how much its clauses share with the clauses of the other articles, names counted little:
 * two sentences may match well as wholes although what is shown of them states two things about the same people. Not where
 * both stand at the top of their articles and tell one piece of news.
 */
export const withAgreement = (group: Member[], sketches: Sketch[], weigh: Weigh, weekdays: Set<string>): Member[] => {
  const bags = group.map(({ statement, clauses }) => bagOf(sketches[statement]!.statement, clauses, weigh));
  const days = bags.map(({ kinds }) => new Set([...kinds.keys()].filter((key) => weekdays.has(key))));
  const articles = group.map(({ statement }) => sketches[statement]!.statement.article);
  const tops = group.map(({ statement }) => isTop(sketches[statement]!.statement));
  return group.map((member, i) => {
    const own = bags[i]!;
    const isSome = (test: (other: WeighedWords, j: number) => boolean): boolean =>
      bags.some((other, j) => articles[j] !== articles[i] && test(other, j));
    const areOtherDays = (j: number): boolean => areApart(days[i]!, days[j]!);
    let best = 0;
    // Full agreement with one is enough.
    isSome((other, j) => {
      best = Math.max(best, (areOtherDays(j) ? OTHER_DAYS : 1) * likeness(own, other));
      return best >= FULL;
    });
    const isNews =
      tops[i]! && isSome((other, j) => tops[j]! && !areOtherDays(j) && tellOneNews(own.kinds, other.kinds));
    const score = member.score * (isNews ? 1 : Math.min(1, best / FULL));
    return { ...member, score: isSome((other) => saySomething(own, other)) ? score : Math.min(score, UNSURE) };
  });
};

/**
 * Below this the clauses that are shown have next to nothing in common with those of the other articles. Chosen on the
 * development events: sentence pairs gain in precision what they lose in recall, and a reader sees no puzzling row.
 */
const LEAST_AGREEMENT = 0.1;

/** An article of which no clause reaches this has nothing of the fact, */
const LEAST_OF_ARTICLE = 0.2;
/** nor one below this where two others surely state it: a doubtful third would fold what the two tell. */
const LEAST_BESIDE_SURE = 0.5;
const SURE = 0.6;

export const withoutStrangers = (group: Member[], sketches: Sketch[]): Member[] => {
  const best = new Map<number, number>();
  const articleOf = ({ statement }: Member): number => sketches[statement]!.statement.article;
  for (const member of group) best.set(articleOf(member), Math.max(best.get(articleOf(member)) ?? 0, member.score));
  const sure = [...best.values()].filter((score) => score >= SURE).length;
  const least = sure > 1 ? LEAST_BESIDE_SURE : LEAST_OF_ARTICLE;
  return group.filter((member) => member.score >= LEAST_AGREEMENT && best.get(articleOf(member))! >= least);
};

/** Highest score where only names and one noun are shared: who or what it is about, and nothing that is said of it. */
const UNSURE = 0.5;
const LEAST_NOUNS = 2;

const saySomething = (a: WeighedWords, b: WeighedWords): boolean => {
  let nouns = 0;
  for (const [key, kind] of a.kinds) {
    const other = b.kinds.get(key);
    if (!other || (kind === 'name' && other === 'name')) continue;
    // In a headline every word may look like a name: then the other one tells what it is.
    const isNoun = kind === 'noun' || other === 'noun';
    if (!isNoun || ++nouns >= LEAST_NOUNS) return true;
  }
  return false;
};

interface WeighedWords {
  kinds: Map<string, Word['class']>;
  /** What each key counts in common with another one's, */
  weights: Map<string, number>;
  /** and what all of them weigh. */
  weight: number;
}

/** A shared name tells who it is about, not what is stated of them: it counts so much of its weight. */
const NAME_SHARE = 0.3;

const bagOf = onceForRange((statement, clauses, weigh: Weigh): WeighedWords => {
  const words = wordsIn(statement, clauses);
  const names = new Set(words.flatMap((word) => (isWho(word) && word.key !== null ? [word.key] : [])));
  const kinds = new Map<string, Word['class']>();
  for (const [i, { key }] of words.entries()) if (key !== null) kinds.set(key, kindOf(words, i));
  const weights = new Map<string, number>();
  let weight = 0;
  for (const key of kinds.keys()) {
    weights.set(key, weigh(key) * (names.has(key) ? NAME_SHARE : 1));
    weight += weigh(key);
  }
  return { kinds, weights, weight };
});

/** Friday's meeting is not Wednesday's: so much counts what clauses share that each name other days of the week. */
const OTHER_DAYS = 0.5;

const areApart = (a: Set<string>, b: Set<string>): boolean =>
  a.size > 0 && b.size > 0 && ![...a].some((day) => b.has(day));

/** What a word of clauses tells of them, for `saySomething`. */
const kindOf = (words: readonly Word[], i: number): Word['class'] => {
  const word = words[i]!;
  if (isWho(word) || isOfName(words, i)) return 'name';
  // "Three quarters" and "three years ago" share a number as any two sentences share a noun; 1,400 is another matter.
  return word.class === 'number' && !/\d/.test(word.normal) ? 'noun' : word.class;
};

/** Names, and whatever else is said of whoever speaks: "Ida Vossen, who leads the dockers' union, said". */
const isWho = ({ class: kind, report }: Word): boolean => kind === 'name' || report === 'frame';

/** "The two sides": behind "the" a number says who they are, as a name does. */
const isOfName = (words: readonly Word[], i: number): boolean =>
  words[i]!.class === 'number' && words[i - 1]?.normal === 'the';

const likeness = (a: WeighedWords, b: WeighedWords): number => {
  const [few, many] = a.weights.size < b.weights.size ? [a, b] : [b, a];
  let common = 0;
  for (const [key, weight] of few.weights) {
    const other = many.weights.get(key);
    if (other !== undefined) common += Math.min(weight, other);
  }
  return dice(common, a.weight, b.weight);
};
