import { NAME, NUMBER, type Numbered, numbered, QUOTED } from './numbered.js';
import { dice, type Sketch } from './sketch.js';
import type { Weigh } from './vocabulary.js';
import { oncePerWordings } from './wordings.js';

/** What the words of two statements tell of their stating one thing. All grow with likeness. */
export interface Evidence {
  /** Shared weight over the mean weight of both (Dice), 0 to 1. */
  overlap: number;
  /**
   * The greatest Dice overlap of a clause of one with a clause of the other, those that only say who speaks left out; of
   * statements credited to different people only if nearly all is alike, since like words of two people are two statements.
   */
  clause: number;
  /** Weight of the names that both have as a share of all names of both (Dice): who else one of them is about speaks against it. */
  nameShare: number;
  /** Weight of the shared numbers over the mean weight of both. */
  numbers: number;
  /** Weight of the words that both put in quotation marks. */
  quotation: number;
  /** Logarithm of the weight of the weightier one: a long sentence has room for more facts than the shared one. */
  weight: number;
}

/** Bags lighter than this are counted as if they weighed so much: two words in common are no statement in common. */
const LEAST_CLAUSE = 8;

/** So much of their clauses must be shared for two people to say the same. */
const LEAST_OF_OTHERS = 0.6;

/** With less in common no other evidence makes a pair of it. */
const LEAST_OVERLAP = 0.05;
const LEAST_RUN = 3;

/**
 * The evidence on pairs of statements, by index; null where two have next to nothing in common. Pairs are best asked for by
 * their second statement: its keys are laid out once for all that are set beside it.
 */
export const evidenceIn = (sketches: Sketch[], weigh: Weigh): ((one: number, other: number) => Evidence | null) => {
  const { all, weights } = numbered(sketches, weigh);
  /** For each key its place in the statement laid out, counted from 1. */
  const places = new Int32Array(weights.length);
  let laidOut: number | null = null;
  const layOut = (i: number): void => {
    if (laidOut === i) return;
    if (laidOut !== null) for (const key of all[laidOut]!.keys) places[key] = 0;
    all[i]!.keys.forEach((key, n) => {
      places[key] = n + 1;
    });
    laidOut = i;
  };

  const sharedBetween = (mine: Numbered, theirs: Numbered): Shared => {
    // Sums in local variables: as fields of an object each step would leave a number behind.
    let sum = 0;
    let names = 0;
    let numbers = 0;
    let quoted = 0;
    let only: number | null = null;
    let isMore = false;
    for (let n = 0; n < mine.keys.length; n++) {
      const place = places[mine.keys[n]!]!;
      if (place === 0) continue;
      const weight = weights[mine.keys[n]!]!;
      const kinds = mine.kinds[n]! & theirs.kinds[place - 1]!;
      sum += weight;
      if (kinds & NAME) names += weight;
      if (kinds & NUMBER) numbers += weight;
      if (kinds & QUOTED) quoted += weight;
      if (only !== null && only !== mine.things[n]!) isMore = true;
      only = mine.things[n]!;
    }
    return { weight: sum, names, numbers, quoted, only, isMore };
  };

  /** For each clause of the statement laid out what it shares with a clause of the other one. */
  const common = new Float64Array(all.reduce((most, { clauses }) => Math.max(most, clauses.length), 0));
  const likestClauses = (mine: Numbered, theirs: Numbered): number => {
    let most = 0;
    for (const clause of mine.clauses) {
      let isShared = false;
      for (const key of clause.keys) {
        const place = places[key]!;
        if (place === 0) continue;
        for (const i of theirs.clausesWith[place - 1]!) common[i]! += weights[key]!;
        isShared = true;
      }
      if (!isShared) continue;
      for (const [i, other] of theirs.clauses.entries())
        if (common[i]! > 0) most = Math.max(most, dice(common[i]!, heavy(clause), heavy(other)));
      common.fill(0, 0, theirs.clauses.length);
    }
    return most;
  };

  const evidenceOn = (one: number, other: number): Evidence | null => {
    const [a, b] = [sketches[one]!, sketches[other]!];
    layOut(other);
    const common = sharedBetween(all[one]!, all[other]!);
    const overlap = dice(common.weight, a.content.weight, b.content.weight);
    if (overlap < LEAST_OVERLAP || !isMoreThanAWord(common, a, b)) return null;
    const clause = likestClauses(all[one]!, all[other]!);
    const leastClause = areOthers(a.statement.speakers, b.statement.speakers) ? LEAST_OF_OTHERS : 0;
    return {
      overlap,
      clause: clause >= leastClause ? clause : 0,
      nameShare: dice(common.names, a.names.weight, b.names.weight),
      numbers: dice(common.numbers, a.content.weight, b.content.weight),
      quotation: common.quoted,
      weight: Math.log(Math.max(a.content.weight, b.content.weight)),
    };
  };

  return oncePerWordings(
    sketches.map(({ statement }) => statement),
    evidenceOn,
  );
};

/** The weights of what two statements share. */
interface Shared {
  weight: number;
  /** Of what is a name, a number or quoted in both. */
  names: number;
  numbers: number;
  quoted: number;
  /** A word or a name (negative), however many words it has, that both have; and whether there is another one. */
  only: number | null;
  isMore: boolean;
}

/** Two words or names in common, or one word in a like phrase; one name, however long, is no statement in common. */
const isMoreThanAWord = ({ only, isMore }: Shared, a: Sketch, b: Sketch): boolean =>
  isMore || (only !== null && only >= 0 && shareRun(a.sequence, b));

const areOthers = (a: string[], b: string[]): boolean =>
  a.length > 0 && b.length > 0 && a.every((speaker) => !b.includes(speaker));

const heavy = ({ weight }: { weight: number }): number => Math.max(weight, LEAST_CLAUSE);

/** Whether so many words stand in a row in both. */
const shareRun = (words: string[], { sequence, placesOf }: Sketch): boolean =>
  words.some((word, i) => placesOf.get(word)?.some((at) => isRun(words, i, sequence, at)) ?? false);

const isRun = (a: string[], i: number, b: string[], j: number): boolean => {
  if (i + LEAST_RUN > a.length || j + LEAST_RUN > b.length) return false;
  for (let n = 1; n < LEAST_RUN; n++) if (a[i + n] !== b[j + n]) return false;
  return true;
};
