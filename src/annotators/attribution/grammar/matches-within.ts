import type { LexiconMatch } from '../../../model/document.js';
import type { Span } from '../../../model/span.js';

/** The matches, given in text order, that stand within a span. Binary search for the first. */
export const matchesWithin = (matches: LexiconMatch[], span: Span): LexiconMatch[] => {
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (matches[middle]!.start < span.start) low = middle + 1;
    else high = middle;
  }
  const within: LexiconMatch[] = [];
  for (let i = low; matches[i] && matches[i]!.start < span.end; i++)
    if (matches[i]!.end <= span.end) within.push(matches[i]!);
  return within;
};
