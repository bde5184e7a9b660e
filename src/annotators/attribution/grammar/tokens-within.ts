import type { Token } from '../../../model/document.js';
import type { Span } from '../../../model/span.js';

/** The tokens, given in text order, that stand within a span. Binary search for the first. */
export const tokensWithin = (tokens: Token[], span: Span): Token[] => {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < tokens.length && tokens[end]!.end <= span.end) end++;
  return tokens.slice(low, end);
};
