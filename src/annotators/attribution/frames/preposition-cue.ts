import type { CueMark } from '../content/closer.js';
import { contentEnd, relativeEnd } from '../content/content-end.js';
import { contentBefore, resumesWithClause } from '../content/content-place.js';
import { clauseFollows } from '../grammar/complement.js';
import { isComma, isRelativePronoun, isStop, isTime, isVerbal } from '../grammar/item.js';
import type { Range } from '../grammar/range.js';
import type { Item } from '../grammar/sequence.js';
import { sourceFrom } from '../grammar/source-phrase.js';
import { property } from '../grammar/valency.js';
import type { Cue, Frame } from './frame.js';

/** "according to the ministry": the source follows; the content is the rest of the sentence. */
export const prepositionFrame = (items: Item[], cue: Cue, marks: CueMark[]): Frame | undefined => {
  const source = sourceFrom(items, cue.end) ?? loneWord(items, cue.end);
  // "parts per billion": the short form credits only where a comma sets it off.
  const setOff = cue.first === 0 || items[cue.first - 1]!.pos === 'PUNCT';
  if (!source || (cue.entry.properties.setOff === true && !setOff)) return undefined;
  const base = { source, cue: { first: cue.first, end: cue.end }, addressee: null, entry: cue.entry, behind: null };
  if (cue.first === 0 || opensClause(items, cue.first)) {
    const first = items[source.end]?.normal === ',' ? source.end + 1 : source.end;
    const end = contentEnd(items, first, marks);
    return end > first ? { content: [{ first, end }], ...base } : undefined;
  }
  const that = source.end + 1;
  if (isComma(items[source.end]) && items[that]?.normal === 'that')
    return { content: [{ first: that, end: contentEnd(items, that, marks) }], ...base };
  const before = contentBefore(items, cue.first, true);
  if (!before) return undefined;
  // "which, according to the union, will …" and the same without commas.
  const inRelative = isRelativePronoun(items[cue.first - 1]) && isVerbal(items[source.end]);
  if (inRelative) {
    const end = relativeEnd(items, source.end, contentEnd(items, source.end, marks));
    return { content: [before, { first: source.end, end }], ...base };
  }
  const rest =
    items[source.end]?.normal === ',' && !isStop(items[source.end + 1]) && !isTime(items[source.end + 1])
      ? source.end + 1
      : undefined;
  const continues =
    rest !== undefined &&
    (resumesWithClause(items, rest, before, marks) ||
      // "The next day, according to her letters, the mayor left"
      (!items.slice(before.first, before.end).some((item) => isVerbal(item) || item.quotation) &&
        clauseFollows(items, rest)) ||
      ((isVerbal(items[rest]) || items[rest]!.pos === 'QUOTE') && !items[rest]!.normal.endsWith('ing')));
  return { content: continues ? [before, { first: rest, end: contentEnd(items, rest, marks) }] : [before], ...base };
};

/** "The party said, according to the Courier, that …": what the party said came by way of the Courier. */
export const throughInserted = (frames: Frame[]): Frame[] =>
  frames.map((frame) => {
    const first = frame.content[0]?.first;
    const carrier = frames.findIndex(
      ({ cue, content, entry }) =>
        entry !== null &&
        property(entry, 'kind') === 'preposition' &&
        content[0]?.first === first &&
        (frame.cue?.end ?? Infinity) <= cue!.first &&
        cue!.first < first!,
    );
    return carrier < 0 ? frame : { ...frame, behind: carrier };
  });

/** "and according to …", "since, according to …, he left": only what follows is the source's. */
const opensClause = (items: Item[], first: number): boolean => {
  const comma = items[first - 1]?.normal === ',' ? first - 1 : first;
  return items[comma - 1]?.pos === 'CCONJ' || items[comma - 1]?.pos === 'SCONJ';
};

/** "according to polls.": a noun that the tagger took for a verb. */
const loneWord = (items: Item[], first: number): Range | undefined =>
  items[first]?.pos === 'VERB' && isStop(items[first + 1]) ? { first, end: first + 1 } : undefined;
