import type { LexiconMatch } from '../model/document.js';

/**
 * Keeps of the matches of one kind that overlap the longest, then the one that begins first, then the one found first.
 * The answer is in the order of the text.
 */
export const longestFirst = (matches: LexiconMatch[], kindOf: (match: LexiconMatch) => string): LexiconMatch[] => {
  const length = (match: LexiconMatch): number => match.endToken - match.firstToken;
  const taken = new Set<string>();
  return matches
    .map((match, order) => ({ match, order }))
    .sort((a, b) => length(b.match) - length(a.match) || a.order - b.order)
    .filter(({ match }) => {
      const places: string[] = [];
      for (let i = match.firstToken; i < match.endToken; i++) places.push(`${kindOf(match)} ${i}`);
      if (places.some((place) => taken.has(place))) return false;
      for (const place of places) taken.add(place);
      return true;
    })
    .sort((a, b) => a.order - b.order)
    .map(({ match }) => match);
};
