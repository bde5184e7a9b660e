import type { Member } from './groups.js';
import { isTop, tellOneNews } from './main-news.js';
import { dice, type Sketch, shared } from './sketch.js';
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
  const bags = group.map((member) => bagOf(member, sketches[member.statement]!, weigh, weekdays));
  return group.map((member, i) => {
    const article = sketches[member.statement]!.statement.article;
    const foreign = bags.filter((_, j) => sketches[group[j]!.statement]!.statement.article !== article);
    const best = likestOf(bags[i]!, foreign);
    const isNews =
      bags[i]!.isTop &&
      foreign.some((other) => other.isTop && !onOtherDays(bags[i]!, other) && tellOneNews(bags[i]!.kinds, other.kinds));
    const score = member.score * (isNews ? 1 : Math.min(1, best / FULL));
    return {
      ...member,
      score: foreign.some((other) => saySomething(bags[i]!, other)) ? score : Math.min(score, UNSURE),
    };
  });
};

/**
 * Below this the clauses that are shown have next to nothing in common with those of the other articles. Chosen on the
 * development events: sentence pairs gain in precision what they lose in recall, and a reader sees no puzzling row.
 */
const LEAST_AGREEMENT = 0.1;

/** An article of which no clause reaches this has nothing of the fact. */
const LEAST_OF_ARTICLE = 0.2;

export const withoutStrangers = (group: Member[], sketches: Sketch[]): Member[] => {
  const articleOf = ({ statement }: Member): number => sketches[statement]!.statement.article;
  const stating = new Set(group.flatMap((member) => (member.score >= LEAST_OF_ARTICLE ? articleOf(member) : [])));
  return group.filter((member) => member.score >= LEAST_AGREEMENT && stating.has(articleOf(member)));
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
  isTop: boolean;
  days: Set<string>;
  keys: Set<string>;
  kinds: Map<string, Word['class']>;
  weight: number;
  weigh: Weigh;
}

/** A shared name tells who it is about, not what is stated of them: it counts so much of its weight. */
const NAME_SHARE = 0.3;

const bagOf = ({ clauses }: Member, { statement }: Sketch, weigh: Weigh, weekdays: Set<string>): WeighedWords => {
  const words = wordsIn(statement, clauses);
  const names = new Set(words.flatMap((word) => (word.class === 'name' && word.key !== null ? [word.key] : [])));
  const own: Weigh = (key) => weigh(key) * (names.has(key) ? NAME_SHARE : 1);
  const keys = new Set(words.flatMap(({ key }) => key ?? []));
  const kinds = new Map(
    words.flatMap((word, i) =>
      word.key === null ? [] : [[word.key, isOfName(words, i) ? 'name' : word.class] as const],
    ),
  );
  return {
    isTop: isTop(statement),
    days: new Set([...keys].filter((key) => weekdays.has(key))),
    keys,
    kinds,
    weight: [...keys].reduce((sum, key) => sum + weigh(key), 0),
    weigh: own,
  };
};

/** Friday's meeting is not Wednesday's: so much counts what clauses share that each name other days of the week. */
const OTHER_DAYS = 0.5;

const onOtherDays = (a: WeighedWords, b: WeighedWords): boolean =>
  a.days.size > 0 && b.days.size > 0 && ![...a.days].some((day) => b.days.has(day));

/** "The two sides": behind "the" a number says who they are, as a name does. */
const isOfName = (words: readonly Word[], i: number): boolean =>
  words[i]!.class === 'number' && words[i - 1]?.normal === 'the';

/** The greatest likeness to one of the others; full agreement with one is enough. */
const likestOf = (bag: WeighedWords, others: WeighedWords[]): number => {
  let most = 0;
  for (const other of others) {
    most = Math.max(most, likeness(bag, other));
    if (most >= FULL) break;
  }
  return most;
};

const likeness = (a: WeighedWords, b: WeighedWords): number =>
  (onOtherDays(a, b) ? OTHER_DAYS : 1) *
  dice(
    shared(a.keys, b.keys, (key) => Math.min(a.weigh(key), b.weigh(key))),
    a.weight,
    b.weight,
  );
