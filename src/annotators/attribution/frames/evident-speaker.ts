import { wordClass } from '../../../lexicon/word-class.js';
import { clauseStartsAt } from '../grammar/clause-start.js';
import { isFullQuotation } from '../grammar/complement.js';
import { isTime } from '../grammar/item.js';
import { mainClause } from '../grammar/main-subject.js';
import { phraseEnd } from '../grammar/phrase.js';
import type { Range } from '../grammar/range.js';
import type { Item, Statement } from '../grammar/sequence.js';
import type { PlacedFrame } from './frame.js';

/**
 * A quotation without a reporting verb beside a sentence on what its speaker did: “Brandt shook her head. ‘Never again.’”
 * The sentence before it in the paragraph counts, or the one behind it where the quotation opens the paragraph. Undefined
 * where neither has a person for its subject. `silent` tells the statements in which nobody's words are reported.
 */
export const withEvidentSpeaker = (
  statements: Statement[],
  at: number,
  quotation: Item,
  silent: (statement: Statement) => boolean,
): PlacedFrame | undefined => {
  const own = statements[at]!;
  if (!isFullQuotation(quotation)) return undefined;
  const beside = own.opensBlock ? statements[at + 1] : statements[at - 1];
  if (!beside || beside.block !== own.block || !silent(beside)) return undefined;
  const source = actor(beside.items);
  if (!source) return undefined;
  return {
    statement: beside,
    frame: { source, cue: null, content: [], addressee: null, entry: null, behind: null },
    continued: [{ start: quotation.start, end: quotation.end }],
  };
};

/** Who acts in a sentence, where that is somebody with a name or a pronoun for one. */
const actor = (items: Item[]): Range | undefined => {
  const subject = opensWithClause(items) ? behindClause(items) : mainClause(items, items.length)?.subject;
  const head = subject && items[subject.end - 1]!;
  if (!head || isTime(head)) return undefined;
  return head.pos === 'PROPN' || persons.has(head.normal) || namedBefore(items, subject) ? subject : undefined;
};

const persons = wordClass('persons');
const subordinators = wordClass('subordinators');

/** "Maria Conti, a baker in the old town,": the name stands before the apposition. */
const namedBefore = (items: Item[], { first, end }: Range): boolean => {
  const comma = items.findIndex((item, i) => i > first && i < end && item.normal === ',');
  return comma > 0 && items[comma - 1]!.pos === 'PROPN';
};

const opensWithClause = (items: Item[]): boolean =>
  items[0]!.pos === 'VERB' || items[0]!.pos === 'ADP' || subordinators.has(items[0]!.normal);

/** The subject behind the comma of what opens the sentence: "Asked if he would run, Ms. Tan smiled". */
const behindClause = (items: Item[]): Range | undefined => {
  const comma = items.findIndex((item, i) => item.normal === ',' && clauseStartsAt(items, i + 1));
  if (comma < 0) return undefined;
  const first = comma + 1;
  return { first, end: Math.max(phraseEnd(items, first), first + 1) };
};
