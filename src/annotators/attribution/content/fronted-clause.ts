import { wordClass } from '../../../lexicon/word-class.js';
import { clauseStartsAt } from '../grammar/clause-start.js';
import { endsWithComma, isComma } from '../grammar/item.js';
import type { Item } from '../grammar/sequence.js';
import { sign } from '../grammar/signs.js';
import type { Closer } from './closer.js';

const subordinators = wordClass('subordinators');

/**
 * True where the report stands in what opens its sentence: "While aides said …, the mayor left", "After saying …, she left",
 * "In a statement announcing …, the union called".
 */
export const isFronted = (items: Item[], first: number): boolean => {
  let finite = false;
  for (let i = first - 1; i >= 0; i--) {
    const { normal, pos } = items[i]!;
    if (isComma(items[i])) return false;
    finite ||= pos === 'AUX' || (pos === 'VERB' && !normal.endsWith('ing'));
    if (subordinators.has(normal) && opensClause(items, i)) return true;
    if (i === 0) return !finite && (pos === 'ADP' || normal.endsWith('ing'));
  }
  return false;
};

const opensClause = (items: Item[], i: number): boolean => {
  const before = items[i - 1];
  return !before || /^([;:.—–]|--)$/.test(before.normal) || before.pos === 'CCONJ' || before.pos === 'ADV';
};

/** The main clause behind a fronted one: ", the mayor left". */
export const mainClause: Closer = {
  at: sign.comma | sign.quotation,
  endOf: (items, i) => {
    if (isComma(items[i]) && clauseStartsAt(items, i + 1)) return i;
    return endsWithComma(items[i]!) && clauseStartsAt(items, i + 1) ? i + 1 : undefined;
  },
};
