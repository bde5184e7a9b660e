import type { LexiconMatch } from '../model/document.js';

/**
 * Keeps of the matches of one kind that overlap the longest, then the one that begins first, then the one found first.
 * The answer is in the order of the text.
 */
export const longestFirst = (matches: LexiconMatch[], kindOf: (match: LexiconMatch) => string): LexiconMatch[] => {
  const length = (match: LexiconMatch): number => match.endToken - match.firstToken;
  const taken = new Map<string, Set<number>>();
  return matches
    .map((match, order) => ({ match, order }))
    .sort((a, b) => length(b.match) - length(a.match) || a.order - b.order)
    .filter(({ match }) => {
      const kind = kindOf(match);
      const tokens = taken.get(kind) ?? new Set();
      for (let i = match.firstToken; i < match.endToken; i++) if (tokens.has(i)) return false;
      for (let i = match.firstToken; i < match.endToken; i++) tokens.add(i);
      taken.set(kind, tokens);
      return true;
    })
    .sort((a, b) => a.order - b.order)
    .map(({ match }) => match);
};
