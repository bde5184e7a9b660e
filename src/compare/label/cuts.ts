import type { Passage, Token } from '../../model/document.js';
import type { Span } from '../../model/span.js';
import type { Resources } from '../resources.js';
import { isVerbal } from './main-verb.js';

/** A place between two words of a sentence at which a label may begin or end. */
export interface Cut {
  /** The token that would begin a label here. */
  first: number;
  start: number;
  begins: 'sentence' | 'clause' | 'within';
  /** The token that would end one. */
  last: number;
  end: number;
  ends: 'mark' | 'clause' | 'within';
}

const stop = /^(?:[,;:–—―.!?…)]|--+|\.\.\.)+$/;

/** At marks, before words that open a clause, and at the edges of the place that was matched. */
export const cutsOf = (tokens: readonly Token[], passage: Passage, place: Span, words: Resources['words']): Cut[] => {
  const openers = words['clause-openers']!;
  const near = passage.quotations.filter(({ start, end }) => start < place.end + 1000 && end > place.start - 1000);
  const opensQuote = new Set(near.map(({ start }) => start));
  const closesQuote = new Set(near.map(({ end }) => end));
  const cuts: Cut[] = [];
  for (let i = 0; i <= tokens.length; i++) {
    const [before, token] = [tokens[i - 1], tokens[i]];
    const isEdge = !before || !token || (before.sentence !== token.sentence && !goesOn(before, token));
    const stops = !isEdge && (stop.test(before.text) || stop.test(token.text));
    const parenthesis = !isEdge && token.text === '(';
    const quotes = !isEdge && (opensQuote.has(token.start) || closesQuote.has(before.end));
    const opens = !isEdge && openers.includes(token.normal) && token.pos !== 'DET' && opensClause(tokens, i, words);
    const isPlace = token?.start === place.start || before?.end === place.end;
    if (!(isEdge || stops || parenthesis || quotes || opens || isPlace)) continue;
    cuts.push({
      first: i,
      start: token?.start ?? Number.POSITIVE_INFINITY,
      begins: isEdge ? 'sentence' : stops || opens ? 'clause' : 'within',
      last: i - 1,
      end: before?.end ?? Number.NEGATIVE_INFINITY,
      ends: isEdge || stops ? 'mark' : opens || parenthesis ? 'clause' : 'within',
    });
  }
  return cuts;
};

/** A sentence that was taken to end with an abbreviation goes on with a small letter. */
export const goesOn = (before: Token | undefined, token: Token | undefined): boolean =>
  before !== undefined &&
  token !== undefined &&
  token.sentence === before.sentence + 1 &&
  token.start - before.end <= 1 &&
  /^\p{Ll}/u.test(token.text) &&
  /[.)]$/.test(before.text);

/** How far behind an "and" the verb of its clause may stand. */
const NEAR = 6;

/** "and seven people were held", not "past and present": a coordination opens a clause where a subject and a verb follow. */
const opensClause = (tokens: readonly Token[], i: number, words: Resources['words']): boolean => {
  if (!words['clause-coordinators']!.includes(tokens[i]!.normal)) return true;
  const verb = tokens.slice(i + 1, i + 1 + NEAR).findIndex(isVerbal);
  return verb > 0 && tokens[i + verb]!.normal !== 'to';
};

/** Signs that begin or end no label. */
const loose = /^(?:[\s,;:–—―)\]-]+|\.\.\.|…)$/;
const looseEnd = /^[\s,;:–—―([-]+$/;

/** The range without joining words before it and signs on either side; null where nothing is left. */
export const tidied = (
  tokens: readonly Token[],
  from: Cut,
  to: Cut,
  passage: Passage,
  joining: readonly string[],
): { first: number; last: number } | null => {
  let { first } = from;
  let { last } = to;
  const isLoose = ({ normal, text, start, pos }: Token): boolean =>
    // "that tweet" says which.
    (joining.includes(normal) && !(normal === 'that' && (pos === 'DET' || from.begins === 'sentence'))) ||
    loose.test(text) ||
    passage.quotations.some(({ inner, end }) => inner.end === start && end > inner.end);
  while (first <= last && isLoose(tokens[first]!)) first++;
  const isOpenEnd = ({ text, pos }: Token): boolean =>
    looseEnd.test(text) || (to.ends !== 'mark' && ['ADP', 'DET', 'CCONJ', 'SCONJ'].includes(pos));
  while (last >= first && isOpenEnd(tokens[last]!)) last--;
  return last > first ? { first, last } : null;
};
