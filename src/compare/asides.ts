import type { Token } from '../model/document.js';
import { overlap, type Span, startingWithin } from '../model/span.js';
import type { Excerpt } from './excerpt.js';

/** A longer stretch between two commas is no description put in. */
const LONGEST_APPOSITION = 16;

/**
 * What an outlet puts between commas about somebody whom a paraphrase names: "said that Brandt, a retired judge, would leave",
 * "…, who led the port until May, would leave". It tells readers who is meant and is the outlet's own; not within a quotation.
 * So is an effect that it tells of what was said: "said that the gate would close, renewing doubts about the port".
 */
export const asidesOf = (excerpt: Excerpt, lists: Record<string, string[]>): Span[] => {
  const known = asides.get(excerpt);
  if (known) return known;
  const found = findAsides(excerpt, lists);
  asides.set(excerpt, found);
  return found;
};

/** A mention is set beside those of every other article. */
const asides = new WeakMap<Excerpt, Span[]>();

const findAsides = ({ passage, sentence }: Excerpt, lists: Record<string, string[]>): Span[] => {
  const tokens = startingWithin(passage.tokens, sentence);
  const commas = tokens.flatMap(({ text }, at) => (text === ',' ? [at] : []));
  if (commas.length === 0) return [];
  const openers = new Set((lists['relative-pronouns'] ?? []).filter((one) => one !== 'that'));
  const effects = new Set(lists['effect-participles']);
  return commas
    .flatMap((at, n): Span[] => {
      const opener = tokens[at + 1];
      const close = commas[n + 1];
      if (!opener) return [];
      const end = close === undefined ? sentence.end : tokens[close]!.end;
      const isAside =
        openers.has(opener.normal) ||
        effects.has(opener.normal) ||
        (close !== undefined && isApposition(tokens, at, close));
      return isAside ? [{ start: opener.start, end }] : [];
    })
    .filter((span) => !passage.quotations.some(({ inner }) => overlap(inner, span) > 0));
};

/** A name, then "a" or "the" with a noun, then the verb: "Jim Brandt, a retired judge, would". */
const isApposition = (tokens: Token[], comma: number, close: number): boolean =>
  close - comma < LONGEST_APPOSITION &&
  tokens[comma - 1]?.pos === 'PROPN' &&
  tokens[comma + 1]?.pos === 'DET' &&
  ['VERB', 'AUX'].includes(tokens[close + 1]?.pos ?? '');
