import { candidatesOf } from './candidates.js';
import { type Evidence, evidenceIn } from './evidence.js';
import type { Features } from './features.js';
import { firstScoreOf, LEAST_FIRST_SCORE } from './score.js';
import type { Sketch } from './sketch.js';
import type { Weigh } from './vocabulary.js';

/** Two statements, by index, that may state one thing, and how sure that is by what they themselves show. */
export interface Pair {
  a: number;
  b: number;
  features: Features;
  score: number;
}

const TOP = 3;

export const pairsOf = (sketches: Sketch[], articles: number, weigh: Weigh): Pair[] => {
  const evidenceFor = evidenceIn(sketches, weigh);
  const found = candidatesOf(sketches, articles).flatMap(({ a, b }) => {
    const evidence = evidenceFor(a, b);
    return evidence ? { a, b, evidence } : [];
  });
  const articleOf = (i: number): number => sketches[i]!.statement.article;
  const contest = contestIn(found, articleOf, articles);
  const early = sketches.map(({ statement }) => Math.exp(-statement.order / TOP));
  const positions = sketches.map(({ statement }) => statement.position);
  return found.flatMap(({ a, b, evidence }) => {
    const features: Features = {
      evidence,
      early: early[a]! + early[b]!,
      distance: Math.abs(positions[a]! - positions[b]!),
      contest: contest(a, b, evidence.overlap),
    };
    const score = firstScoreOf(features);
    return score < LEAST_FIRST_SCORE ? [] : { a, b, features, score };
  });
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
