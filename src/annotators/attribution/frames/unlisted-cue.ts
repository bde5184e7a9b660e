import { clauseStartsAt } from '../grammar/clause-start.js';
import { isFullQuotation } from '../grammar/complement.js';
import { isComma } from '../grammar/item.js';
import { mainClause } from '../grammar/main-subject.js';
import { phraseEnd } from '../grammar/phrase.js';
import type { Range } from '../grammar/range.js';
import type { Item } from '../grammar/sequence.js';
import { sourceFrom } from '../grammar/source-phrase.js';
import type { Frame } from './frame.js';

/** Any verb introduces a full quotation that stands beside it: `“It hurts,” she sobbed.`, `He put it bluntly: “…”` */
export const unlistedFrames = (items: Item[], frames: Frame[]): Frame[] => {
  const found: Frame[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    if (!item.quotation || !isFullQuotation(item)) continue;
    if (frames.some((frame) => frame.content.some((range) => range.first <= i && i < range.end))) continue;
    const frame = behind(items, i) ?? inverted(items, i) ?? introduced(items, i);
    if (frame) found.push(frame);
  }
  return found;
};

const frameOf = (source: Range, cue: Range, quotation: number): Frame => ({
  source,
  cue,
  content: [{ first: quotation, end: quotation + 1 }],
  addressee: null,
  entry: null,
  behind: null,
});

/** `“…,” Ruiz kept repeating.` */
const behind = (items: Item[], quotation: number): Frame | undefined => {
  const first = quotation + 1;
  const end = phraseEnd(items, first);
  // `Dubbed “the Wall,” the line …`: the quotation belongs to what stands before it.
  if (items[quotation - 1] && items[quotation - 1]!.pos !== 'PUNCT') return undefined;
  if (end === first || items[end]?.pos !== 'VERB' || items[end]!.normal.endsWith('ing')) return undefined;
  return frameOf({ first, end }, { first: end, end: verbsEnd(items, end) }, quotation);
};

/** `“…,” sobbed Ruiz.` */
const inverted = (items: Item[], quotation: number): Frame | undefined => {
  const verb = quotation + 1;
  if (items[verb]?.pos !== 'VERB' || !/(ed|s)$/.test(items[verb]!.normal)) return undefined;
  const source = sourceFrom(items, verb + 1);
  return source && frameOf(source, { first: verb, end: verb + 1 }, quotation);
};

/** `The chairman provided the only comment: “…”` */
const introduced = (items: Item[], quotation: number): Frame | undefined => {
  const mark = items[quotation - 1];
  if (!mark || (mark.normal !== ':' && mark.normal !== ',')) return undefined;
  const opening = items.findLastIndex((item, i) => i < quotation - 1 && isComma(item) && clauseStartsAt(items, i + 1));
  const clause = [Math.max(opening, 0), 0].map((from) => mainClause(items, quotation - 1, from)).find(acts(items));
  if (!clause) return undefined;
  return frameOf(clause.subject, { first: clause.verb, end: verbsEnd(items, clause.verb) }, quotation);
};

const acts =
  (items: Item[]) =>
  (clause: { verb: number } | undefined): boolean =>
    clause !== undefined && items[clause.verb]!.pos === 'VERB';

const verbsEnd = (items: Item[], verb: number): number => {
  let end = verb + 1;
  while (items[end]?.pos === 'VERB') end++;
  return end;
};
