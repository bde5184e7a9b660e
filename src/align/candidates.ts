import type { Sketch } from './sketch.js';

/** Statements of different articles that share at least one word rare enough to be worth a look. */
export interface Candidate {
  a: number;
  b: number;
}

/** A word in more statements than this (per article of the event, within the limits) brings nobody together. */
const POSTINGS_PER_ARTICLE = 12;
const FEWEST_POSTINGS = 36;
const MOST_POSTINGS = 120;

/**
 * Pairs to be compared, from an index of words. Words that many statements share open no pairs, so the number of pairs
 * grows with the number of statements, not with its square. Indices into `sketches`; `a` before `b`, each pair once.
 */
export const candidatesOf = (sketches: Sketch[], articles: number): Candidate[] => {
  const limit = Math.min(MOST_POSTINGS, Math.max(FEWEST_POSTINGS, POSTINGS_PER_ARTICLE * articles));
  const index = new Map<string, number[]>();
  sketches.forEach(({ content }, i) => {
    for (const key of content.keys) {
      const postings = index.get(key);
      if (postings) postings.push(i);
      else index.set(key, [i]);
    }
  });
  /** By statement the last one for which it was found. */
  const foundFor = new Int32Array(sketches.length).fill(-1);
  return sketches.flatMap(({ content, statement }, b) => {
    const partners: number[] = [];
    for (const key of content.keys) {
      const postings = index.get(key)!;
      if (postings.length > limit) continue;
      for (const a of postings) {
        if (a >= b) break;
        if (foundFor[a] === b || sketches[a]!.statement.article === statement.article) continue;
        foundFor[a] = b;
        partners.push(a);
      }
    }
    return partners.sort((x, y) => x - y).map((a) => ({ a, b }));
  });
};
