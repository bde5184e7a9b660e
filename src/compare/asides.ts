import type { Token } from '../model/document.js';
import { overlap, type Span, startingWithin } from '../model/span.js';
import { onceForPlace } from './excerpt.js';
import { setOf } from './list-set.js';

/** A longer stretch between two commas is no description put in. */
const LONGEST_APPOSITION = 16;

/**
 * What an outlet puts between commas about somebody whom a paraphrase names: "said that Brandt, a retired judge, would leave",
 * "…, who led the port until May, would leave". It tells readers who is meant and is the outlet's own; not within a quotation.
 * So is an effect that it tells of what was said: "said that the gate would close, renewing doubts about the port".
 */
export const asidesOf = onceForPlace(({ passage, sentence }, lists): Span[] => {
  const tokens = startingWithin(passage.tokens, sentence);
  const commas = tokens.flatMap(({ text }, at) => (text === ',' ? [at] : []));
  if (commas.length === 0) return [];
  const openers = setOf(lists['relative-pronouns']);
  const effects = setOf(lists['effect-participles']);
  return commas
    .flatMap((at, n): Span[] => {
      const opener = tokens[at + 1];
      const close = commas[n + 1];
      if (!opener) return [];
      const end = close === undefined ? sentence.end : tokens[close]!.end;
      const isAside =
        (openers.has(opener.normal) && opener.normal !== 'that') ||
        effects.has(opener.normal) ||
        (close !== undefined && isApposition(tokens, at, close));
      return isAside ? [{ start: opener.start, end }] : [];
    })
    .filter((span) => !passage.quotations.some(({ inner }) => overlap(inner, span) > 0));
});

/** A name, then "a" or "the" with a noun, then the verb: "Jim Brandt, a retired judge, would". */
const isApposition = (tokens: Token[], comma: number, close: number): boolean =>
  close - comma < LONGEST_APPOSITION &&
  tokens[comma - 1]?.pos === 'PROPN' &&
  tokens[comma + 1]?.pos === 'DET' &&
  ['VERB', 'AUX'].includes(tokens[close + 1]?.pos ?? '');
