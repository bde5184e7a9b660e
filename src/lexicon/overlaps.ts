import type { LexiconMatch } from '../model/document.js';

/**
 * Keeps of the matches of one kind that overlap the longest, then the one that begins first, then the one found first.
 * Takes and answers them in the order of the text.
 */
export const longestFirst = (matches: LexiconMatch[], kindOf: (match: LexiconMatch) => string): LexiconMatch[] => {
  const contested = contestedOf(matches, kindOf);
  if (contested.size === 0) return matches;
  const taken = new Map<string, Set<number>>();
  const beaten = new Set<LexiconMatch>();
  for (const match of byLength([...contested])) {
    const kind = kindOf(match);
    const tokens = taken.get(kind) ?? new Set();
    if (isTaken(match, tokens)) {
      beaten.add(match);
      continue;
    }
    for (let i = match.firstToken; i < match.endToken; i++) tokens.add(i);
    taken.set(kind, tokens);
  }
  return matches.filter((match) => !beaten.has(match));
};

/** Those that share a token with another of their kind, in the order of the text: few do. */
const contestedOf = (matches: LexiconMatch[], kindOf: (match: LexiconMatch) => string): Set<LexiconMatch> => {
  const contested = new Set<LexiconMatch>();
  const furthest = new Map<string, LexiconMatch>();
  for (const match of matches) {
    const kind = kindOf(match);
    const before = furthest.get(kind);
    if (before && match.firstToken < before.endToken) contested.add(before).add(match);
    if (!before || match.endToken > before.endToken) furthest.set(kind, match);
  }
  return contested;
};

const byLength = (matches: LexiconMatch[]): LexiconMatch[] =>
  matches.toSorted((a, b) => b.endToken - b.firstToken - (a.endToken - a.firstToken));

const isTaken = ({ firstToken, endToken }: LexiconMatch, tokens: Set<number>): boolean => {
  for (let i = firstToken; i < endToken; i++) if (tokens.has(i)) return true;
  return false;
};
