import { wordClass } from '../../../lexicon/word-class.js';
import { clauseStartsAt } from '../grammar/clause-start.js';
import { isFullQuotation } from '../grammar/complement.js';
import { isRelativePronoun, isStop } from '../grammar/item.js';
import type { Range } from '../grammar/range.js';
import type { Item } from '../grammar/sequence.js';
import type { CueMark } from './closer.js';
import { contentEnd, trimEnd } from './content-end.js';

/** A quotation that resumes after the cue: `"…," she said, "…"`. */
export const quoteAfter = (items: Item[], from: number): Range[] => {
  let at = from;
  while (at < items.length && at - from < 14 && items[at]!.pos !== 'QUOTE' && !isStop(items[at])) at++;
  const between = items.slice(from, at);
  if (
    items[at]?.pos !== 'QUOTE' ||
    !/[,:—–-]/.test(items[at - 1]!.normal) ||
    between.some((item) => item.pos === 'VERB' && !item.normal.endsWith('ing'))
  )
    return [];
  return [{ first: at, end: at + 1 }];
};

/** The full quotation that ends right before a source. */
export const quoteBefore = (items: Item[], sourceFirst: number): Range | undefined => {
  const at =
    items[sourceFirst - 1]?.pos === 'QUOTE'
      ? sourceFirst - 1
      : items[sourceFirst - 1]?.normal === ',' && items[sourceFirst - 2]?.pos === 'QUOTE'
        ? sourceFirst - 2
        : -1;
  if (at < 0) return undefined;
  const before = items[at - 1];
  // On “Face the Hour,” Ruiz said …: where it was said, not what.
  if (at === 1 && before!.pos === 'ADP') return undefined;
  if (before && !/^[.,;:—–?!-]+$/.test(before.normal) && before.pos !== 'CCONJ')
    return { first: clauseStart(items, at), end: at + 1 };
  return isFullQuotation(items[at]!) || at === 0 ? { first: at, end: at + 1 } : undefined;
};

/** The words before a postponed source or cue: a quotation, or the clause with the comma left out. */
export const contentBefore = (items: Item[], end: number, bare: boolean): Range | undefined => {
  const quoted = quoteBefore(items, end);
  if (quoted) return quoted;
  const stop = trimEnd(items, 0, end);
  if (stop === end && !bare) return undefined;
  if (isRelativePronoun(items[stop - 1])) return { first: stop - 1, end: stop };
  const first = clauseStart(items, stop);
  return stop > first ? { first, end: stop } : undefined;
};

/**
 * What goes on behind the comma after a report within the sentence: "The gate shut, said Prell, and the trams …". Not "but":
 * there the outlet mostly sets a fact of its own against it.
 */
export const resumesWithClause = (items: Item[], first: number, before: Range, marks: CueMark[]): boolean =>
  resumers.has(items[first]?.normal ?? '') &&
  clauseStartsAt(items, first + 1) &&
  // ", while the army said": somebody else's turn.
  !marks.some((cue) => cue.speech && cue.first > first && cue.first - first <= SUBJECT_REACH) &&
  !items.slice(before.first, before.end).some((item) => item.quotation);
/** Longest subject before the verb of another report, in words. */
const SUBJECT_REACH = 7;
const resumers = wordClass('resuming-conjunctions');

const clauseStart = (items: Item[], end: number): number => {
  for (let i = end - 1; i > 0; i--)
    if (items[i]!.normal === ';' || (items[i]!.pos === 'PUNCT' && /^[.?!]$/.test(items[i]!.normal) && items[i + 1]))
      return i + 1;
  return items[0]?.pos === 'CCONJ' && end > 1 ? 1 : 0;
};

/** Content after a cue; a full quotation stands alone, anything else runs to the end of the clause. */
export const contentFrom = (items: Item[], first: number, marks: CueMark[]): Range[] | undefined => {
  const item = items[first];
  if (!item) return undefined;
  if (item.pos === 'QUOTE' && isFullQuotation(item))
    return [{ first, end: first + 1 }, ...quoteAfter(items, first + 1)];
  const end = contentEnd(items, first, marks);
  return end > first ? [{ first, end }] : undefined;
};
