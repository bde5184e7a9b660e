import type { LexiconMatch } from '../model/document.js';

/**
 * Keeps of the matches of one kind that overlap the longest, then the one that begins first, then the one found first.
 * Takes and answers them in the order of the text.
 */
export const longestFirst = (matches: LexiconMatch[], kindOf: (match: LexiconMatch) => string): LexiconMatch[] => {
  const taken = new Map<string, Set<number>>();
  const kept = new Set<LexiconMatch>();
  for (const match of byLength(matches)) {
    const kind = kindOf(match);
    const tokens = taken.get(kind) ?? new Set();
    if (isTaken(match, tokens)) continue;
    for (let i = match.firstToken; i < match.endToken; i++) tokens.add(i);
    taken.set(kind, tokens);
    kept.add(match);
  }
  return matches.filter((match) => kept.has(match));
};

const byLength = (matches: LexiconMatch[]): LexiconMatch[] =>
  matches.toSorted((a, b) => b.endToken - b.firstToken - (a.endToken - a.firstToken));

const isTaken = ({ firstToken, endToken }: LexiconMatch, tokens: Set<number>): boolean => {
  for (let i = firstToken; i < endToken; i++) if (tokens.has(i)) return true;
  return false;
};
