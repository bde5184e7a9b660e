import type { AnnotatedArticle } from '../../model/annotated-article.js';
import type { Attribution } from '../../model/finding.js';
import { onceInEvent } from '../../model/once.js';
import { overlap, type PlacedSpan } from '../../model/span.js';
import type { Excerpt, ExcerptWord } from '../excerpt.js';
import type { Resources } from '../resources.js';
import { openKeys } from '../scope.js';
import { creditOf } from '../vouching.js';
import { isClause, tellsDeed } from './clause.js';
import type { Told } from './told.js';

/** What it takes for two mentions to say the same of the same. */
interface Threshold {
  /** Fewer words in common, beside who speaks, are a topic. */
  shared: number;
  /** How many of them are no names. */
  nameless: number;
  /** The least share of the shorter one's words. */
  share: number;
  /** The least share of the longer one's words. */
  shareOfLonger: number;
  /** A verb or a figure is among them. */
  deed: boolean;
  /** The least sure of both matches. */
  score: number;
}

const THRESHOLDS: readonly Threshold[] = [
  { shared: 3, nameless: 2, share: 0.35, shareOfLonger: 0, deed: true, score: 0 },
  { shared: 3, nameless: 2, share: 0.65, shareOfLonger: 0.4, deed: false, score: 0 },
  // Other words for all the rest: "seven people were arrested" / "seven troublemakers were hauled away".
  { shared: 2, nameless: 2, share: 0.35, shareOfLonger: 0, deed: true, score: 0.8 },
  { shared: 2, nameless: 1, share: 1, shareOfLonger: 0, deed: true, score: 0 },
];

/**
 * Keys that two mentions share, where they say the same of the same: who vouches and how surely can be compared only of one
 * statement. Null where they speak of one topic ("a plan for the harbour" / "the harbour was closed"). `haveOneDeed` where two
 * other words are known to tell one deed.
 */
export const sharedStatement = (one: Told, other: Told, haveOneDeed = false): Set<string> | null => {
  const [mine, theirs] = [statementOf(one), statementOf(other)];
  const shared = new Set<string>();
  for (const key of mine.keys) if (theirs.keys.has(key)) shared.add(key);
  // That there was a case before and that there was none are one question, in whatever words.
  if (one.excerpt.place.precedent && other.excerpt.place.precedent) return shared;
  if (!mine.isClause || !theirs.isClause) return null;
  let nameless = 0;
  let deed = haveOneDeed;
  for (const key of shared) {
    if (mine.nameless.has(key) || theirs.nameless.has(key)) nameless++;
    deed ||= mine.deeds.has(key) || theirs.deeds.has(key);
  }
  const common = {
    shared: shared.size,
    nameless,
    share: shared.size / Math.min(mine.keys.size, theirs.keys.size),
    shareOfLonger: shared.size / Math.max(mine.keys.size, theirs.keys.size),
    deed,
    score: Math.min(one.mention.score, other.mention.score),
  };
  return THRESHOLDS.some((least) => reaches(common, least)) ? shared : null;
};

const reaches = (common: Threshold, least: Threshold): boolean =>
  common.shared >= least.shared &&
  common.nameless >= least.nameless &&
  common.share >= least.share &&
  common.shareOfLonger >= least.shareOfLonger &&
  common.score >= least.score &&
  (common.deed || !least.deed);

interface Statement {
  keys: Set<string>;
  /** Those that stand for more than a name. */
  nameless: Set<string>;
  /** Verbs and figures: what was done, and to how many. */
  deeds: Set<string>;
  isClause: boolean;
}

/** By whose the words of a place are, which may state several facts. */
const statementsOf = onceInEvent((_: ExcerptWord[]): Map<Attribution | undefined, Statement> => new Map());

/** A mention is set beside those of every other article. */
const statementOf = onceInEvent((told: Told): Statement => {
  const attribution = creditOf(told);
  const read = statementsOf(told.excerpt.words);
  const statement = read.get(attribution) ?? readStatement(told.excerpt, attribution);
  read.set(attribution, statement);
  return statement;
});

/** Of the content words of what is stated: without who says it and that he says it. */
const readStatement = (excerpt: Excerpt, attribution: Attribution | undefined): Statement => {
  const apart = [attribution?.source, attribution?.cue].filter((span) => span !== null && span !== undefined);
  const titles = titlesIn(excerpt);
  const statement: Statement = {
    keys: new Set(),
    nameless: new Set(),
    deeds: new Set(),
    isClause: isClause(excerpt),
  };
  for (const word of excerpt.words) {
    if (word.key === null || apart.some((span) => overlap(span, word) > 0)) continue;
    const isNameless = word.pos !== 'PROPN' && !titles.has(word.start);
    const isDeed = word.pos === 'VERB' || (word.pos === 'NUM' && !isYear(word.normal));
    for (const part of partsOf(word)) {
      statement.keys.add(part);
      if (isNameless) statement.nameless.add(part);
      if (isDeed) statement.deeds.add(part);
    }
  }
  return statement;
};

const ofTitles = new Set(['NOUN', 'ADJ']);

/** Where the words begin that only tell who somebody is: "former campaign chairman Tom Ruiz", "her lawyer, Ana Brandt". */
const titlesIn = ({ words, passage, article, place }: Excerpt): Set<number> => {
  const people = peopleIn(article).filter((mention) => mention.in === place.in && overlap(mention, place) > 0);
  const found = new Set<number>();
  if (people.length === 0) return found;
  const goesOn = (from: ExcerptWord, to: ExcerptWord): boolean =>
    /^,?\s+$/.test(passage.text.slice(from.end, to.start));
  words.forEach((word, at) => {
    if (word.pos !== 'PROPN' || !people.some((mention) => overlap(mention, word) > 0)) return;
    for (let i = at - 1; i >= 0 && ofTitles.has(words[i]!.pos) && goesOn(words[i]!, words[i + 1]!); i--)
      found.add(words[i]!.start);
  });
  return found;
};

/** Where an article speaks of people; asked for each place. */
const peopleIn = onceInEvent(({ entities }: AnnotatedArticle): PlacedSpan[] =>
  entities.flatMap(({ type, mentions }) => (type === 'person' ? mentions : [])),
);

/** "The 2016 election" counts nothing. */
const isYear = (normal: string): boolean => /^(?:19|20)\d\d$/.test(normal);

/** Shorter parts of a compound are particles: "follow-up". */
const SHORTEST_PART = 4;

/** "American-Israeli" hostages are American ones too. */
const partsOf = ({ key, normal }: ExcerptWord): string[] => [
  key!,
  ...(normal.includes('-') ? normal.split('-').filter(({ length }) => length >= SHORTEST_PART) : []),
];

/**
 * "Said they plan to close the gate" / "closed the gate": a plan that is credited and a deed that is told are two statements; what
 * differs is whether it is done.
 */
export const arePlanAndDeed = (one: Told, other: Told, lists: Resources['words']): boolean => {
  const [mine, theirs] = [openKeys(one.excerpt, lists), openKeys(other.excerpt, lists)];
  const isDone = ({ excerpt: { words } }: Told, key: string): boolean =>
    words.some((word, at) => word.key === key && tellsDeed(words, at));
  const onlyIn = (open: Set<string>, plain: Set<string>, told: Told): boolean =>
    [...open].some((key) => !plain.has(key) && isDone(told, key));
  return onlyIn(mine, theirs, other) || onlyIn(theirs, mine, one);
};
