import { candidatesOf } from './candidates.js';
import { type Evidence, evidenceFor } from './evidence.js';
import type { Sketch } from './sketch.js';
import type { Weigh } from './vocabulary.js';

/** Evidence on a pair, with what the third articles say of it. */
export interface Features extends Evidence {
  /** How well both match one statement of a third article, 0 to 1. */
  third: number;
  /**
   * How much more alike the two are than either is to the next best sentence of the other's article: the sum of the
   * logarithms of both ratios, negative where there are better ones.
   */
  contest: number;
}

/** Two statements, by index, that may state one thing. */
export interface Pair {
  a: number;
  b: number;
  features: Features;
}

/** A statement of a third article vouches for a pair only if it is this much like both. */
const LEAST_LIKENESS = 0.1;
/** So many of the likest statements are asked; in a large event one of them has matched both long before. */
const MOST_WITNESSES = 16;

export const pairsOf = (sketches: Sketch[], articles: number, weigh: Weigh): Pair[] => {
  const partners = sketches.map(() => new Map<number, number>());
  const found = candidatesOf(sketches, articles).flatMap(({ a, b }) => {
    const evidence = evidenceFor(sketches[a]!, sketches[b]!, weigh);
    if (!evidence) return [];
    if (evidence.overlap >= LEAST_LIKENESS) {
      partners[a]!.set(b, evidence.overlap);
      partners[b]!.set(a, evidence.overlap);
    }
    return [{ a, b, evidence }];
  });
  const articleOf = (i: number): number => sketches[i]!.statement.article;
  const likest = partners.map((likenesses) => [...likenesses].sort(([, a], [, b]) => b - a).slice(0, MOST_WITNESSES));
  const third = (a: number, b: number): number => {
    const [few, many] = partners[a]!.size < partners[b]!.size ? [a, b] : [b, a];
    let most = 0;
    for (const [other, overlap] of likest[few]!) {
      if (overlap <= most) break;
      if (articleOf(other) !== articleOf(many))
        most = Math.max(most, Math.min(overlap, partners[many]!.get(other) ?? 0));
    }
    return most;
  };
  const contest = contestIn(found, articleOf, articles);
  return found.map(({ a, b, evidence }) => ({
    a,
    b,
    features: Object.assign(evidence, { third: third(a, b), contest: contest(a, b, evidence.overlap) }),
  }));
};

/** Keeps the logarithm of a ratio in bounds where one has next to nothing in common with any sentence. */
const SMOOTHING = 0.05;

type Found = { a: number; b: number; evidence: Evidence }[];

const contestIn = (found: Found, articleOf: (i: number) => number, articles: number) => {
  /** The two greatest overlaps of a statement in an article, by the number of that place. */
  const best = new Map<number, { first: number; second: number }>();
  const placeOf = (one: number, other: number): number => one * articles + articleOf(other);
  const enter = (place: number, overlap: number): void => {
    const known = best.get(place);
    if (!known) best.set(place, { first: overlap, second: 0 });
    else if (overlap > known.first) {
      known.second = known.first;
      known.first = overlap;
    } else if (overlap > known.second) known.second = overlap;
  };
  for (const { a, b, evidence } of found) {
    enter(placeOf(a, b), evidence.overlap);
    enter(placeOf(b, a), evidence.overlap);
  }
  const lead = (one: number, other: number, overlap: number): number => {
    const { first, second } = best.get(placeOf(one, other))!;
    return Math.log((overlap + SMOOTHING) / ((overlap === first ? second : first) + SMOOTHING));
  };
  return (a: number, b: number, overlap: number): number => lead(a, b, overlap) + lead(b, a, overlap);
};
