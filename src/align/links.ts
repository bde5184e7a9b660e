import { candidatesOf } from './candidates.js';
import { type Evidence, evidenceFor } from './evidence.js';
import type { Sketch } from './sketch.js';
import type { Weigh } from './vocabulary.js';

/** Evidence on a pair, with what the third articles say of it. */
export interface Features extends Evidence {
  /** How well both match one statement of a third article, 0 to 1. */
  third: number;
}

/** Two statements, by index, that may state one thing. */
export interface Pair {
  a: number;
  b: number;
  features: Features;
}

export const pairsOf = (sketches: Sketch[], articles: number, weigh: Weigh): Pair[] => {
  const partners = sketches.map(() => new Map<number, number>());
  const found = candidatesOf(sketches, articles).map(({ a, b }) => {
    const evidence = evidenceFor(sketches[a]!, sketches[b]!, weigh);
    partners[a]!.set(b, evidence.overlap);
    partners[b]!.set(a, evidence.overlap);
    return { a, b, evidence };
  });
  const articleOf = (i: number): number => sketches[i]!.statement.article;
  const third = (a: number, b: number): number => {
    let most = 0;
    for (const [other, overlap] of partners[a]!)
      if (articleOf(other) !== articleOf(b)) most = Math.max(most, Math.min(overlap, partners[b]!.get(other) ?? 0));
    return most;
  };
  return found.map(({ a, b, evidence }) => ({ a, b, features: { ...evidence, third: third(a, b) } }));
};
