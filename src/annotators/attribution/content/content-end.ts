import { wordClass } from '../../../lexicon/word-class.js';
import { isComma, isVerbal } from '../grammar/item.js';
import type { Item } from '../grammar/sequence.js';
import { additionClosers } from './addition-closers.js';
import { type CueMark, isPhrase } from './closer.js';
import { isFronted, mainClause } from './fronted-clause.js';
import { phraseClosers } from './phrase-closers.js';
import { reportClosers } from './report-closers.js';

/**
 * End of an indirect content that begins at `first`: the statement's end, or the first sign that another clause of the
 * outlet's begins. Stops and commas at its end stand outside it.
 */
export const contentEnd = (items: Item[], first: number, cues: CueMark[]): number => {
  const sets = isFronted(items, first) ? frontedClosers : closers;
  let own = sets[isPhrase(items, first, cues) ? 'phrase' : 'clause'];
  for (let i = first + 1; i < items.length; i++) {
    if (opensInnerClause(items, i)) own = sets.clause;
    const { signs } = items[i]!;
    if ((signs & anyCloser) === 0) continue;
    for (const closer of own) {
      if ((signs & closer.at) === 0) continue;
      const end = closer.endOf(items, i, cues, first);
      if (end !== undefined) return trimEnd(items, first, end);
    }
  }
  return trimEnd(items, first, items.length);
};

/** "demanded to know why …", "offered to show that …": from here on a clause carries what is said. */
const opensInnerClause = (items: Item[], i: number): boolean =>
  items[i - 1]!.pos === 'VERB' &&
  (whWords.has(items[i]!.normal) || (items[i]!.normal === 'that' && items[i]!.pos === 'SCONJ'));

const whWords = wordClass('wh-words');

/** Put together once: the end of a content is asked for at every cue, several times. */
const closers = {
  clause: [...reportClosers, ...additionClosers],
  phrase: [...reportClosers, ...additionClosers, ...phraseClosers],
};
const frontedClosers = { clause: [...closers.clause, mainClause], phrase: [...closers.phrase, mainClause] };

/** The signs at which any closer looks: few words bear one. */
const anyCloser = frontedClosers.phrase.reduce((signs, { at }) => signs | at, 0);

/** Drops stops, commas and dashes that stand outside the content at its end. */
export const trimEnd = (items: Item[], first: number, end: number): number => {
  let last = end;
  while (last > first && items[last - 1]!.pos === 'PUNCT' && !/^[)\]%'’"”]$/.test(items[last - 1]!.text)) last--;
  return last;
};

/** End of a content inside a relative clause between commas: the comma after which the main verb follows. */
export const relativeEnd = (items: Item[], first: number, end: number): number => {
  for (let i = first + 1; i < end; i++) {
    const next = items[i + 1];
    if (isComma(items[i]) && next && isVerbal(next) && !next.normal.endsWith('ing')) return i;
  }
  return end;
};
