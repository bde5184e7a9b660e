import { wordClass } from '../../../lexicon/word-class.js';
import type { Passage, Token } from '../../../model/document.js';
import { type Span, startingUntil } from '../../../model/span.js';

const addedClauseOpeners = wordClass('added-clause-openers');
const prepositions = wordClass('participle-prepositions');
const summingNouns = wordClass('summing-nouns');

/**
 * Where the report of a content ends: a relative clause, a participle, a purpose ("in order to") or a word that sums up
 * (", a move that angered …") behind it is what the outlet adds. Within a quotation nothing is.
 */
export const reportEnd = ({ tokens }: Passage, content: Span, quotations: Span[]): number => {
  const isQuoted = ({ start }: Token): boolean =>
    quotations.some((quotation) => quotation.start <= start && start < quotation.end);
  const first = startingUntil(tokens, content.start - 1);
  for (let i = first; tokens[i] && tokens[i]!.end <= content.end; i++) {
    if (!beginsAddition(tokens, i) || isQuoted(tokens[i]!)) continue;
    if (tokens[i]!.text !== ',' || !goesOn(tokens, i + 1, content.end)) return tokens[i]!.start;
  }
  return content.end;
};

const beginsAddition = (tokens: Token[], i: number): boolean => {
  const [token, next, after] = [tokens[i]!, tokens[i + 1], tokens[i + 2]];
  if (!next) return false;
  if (token.normal === 'in' && next.normal === 'order') return after?.normal === 'to';
  if (token.normal === 'so' && next.normal === 'as') return after?.normal === 'to';
  if (token.text !== ',' && token.text !== '—' && token.text !== '–') return false;
  if (addedClauseOpeners.has(next.normal) && token.text === ',') return true;
  if (next.pos === 'VERB' && next.normal.endsWith('ing')) return !prepositions.has(next.normal) && token.text === ',';
  return sumsUp(tokens, i + 1);
};

/** Words between the article and the noun that sums up: "an unusually harsh move". */
const LONGEST_SUM = 4;

/** ", a move that angered …", "— a step welcomed by …" */
const sumsUp = (tokens: Token[], i: number): boolean => {
  if (tokens[i]!.normal !== 'a' && tokens[i]!.normal !== 'an') return false;
  for (let j = i + 1; tokens[j] && j <= i + LONGEST_SUM; j++) {
    if (summingNouns.has(tokens[j]!.normal)) {
      const behind = tokens[j + 1];
      return behind !== undefined && (['that', 'which'].includes(behind.normal) || behind.pos === 'VERB');
    }
    if (!['ADJ', 'ADV', 'NOUN'].includes(tokens[j]!.pos)) return false;
  }
  return false;
};

/** ", who was there, would stay": the clause that was broken off goes on behind the next comma. */
const goesOn = (tokens: Token[], from: number, end: number): boolean => {
  for (let i = from; tokens[i] && tokens[i]!.end <= end; i++) {
    if (tokens[i]!.text !== ',') continue;
    const [next, after] = [tokens[i + 1], tokens[i + 2]];
    return isFiniteVerb(next) || (next?.pos === 'ADV' && isFiniteVerb(after));
  }
  return false;
};

const isFiniteVerb = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'AUX' || (token.pos === 'VERB' && !token.normal.endsWith('ing')));
