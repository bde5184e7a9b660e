import { wordClass } from '../../../lexicon/word-class.js';
import type { CompiledEntry } from '../../../model/lexicon.js';
import { opensInfinitive } from '../grammar/accepted-complement.js';
import { isVerbal } from '../grammar/item.js';
import { baseStart, phraseEnd } from '../grammar/phrase.js';
import type { Range } from '../grammar/range.js';
import { claimEnd, objectEnd } from '../grammar/second-verb.js';
import type { Item } from '../grammar/sequence.js';
import { property, takes } from '../grammar/valency.js';
import type { Frame } from './frame.js';

/** "the ministry's claim that …", "reports that …": a noun that reports, its possessor the source, or nobody. */
export const nounFrame = (
  items: Item[],
  cue: { first: number; end: number; entry: CompiledEntry },
  endOf: (first: number) => number,
): Frame | undefined => {
  const intends =
    items[cue.end]?.normal === 'to' && takes(cue.entry, 'infinitive') && opensInfinitive(items, cue.end + 1);
  if (intends) return intention(items, cue, endOf);
  if (formsOfBe.has(items[cue.end]?.normal ?? '')) return equation(items, cue, endOf);
  const held = heldBy(items, cue, endOf);
  if (held) return held;
  if (items[cue.end]?.normal !== 'that' || items[cue.end + 1]?.pos === 'VERB') return undefined;
  const genitive = genitiveBefore(items, cue.first);
  if (!genitive && !isHearsay(items, cue.first)) return undefined;
  const end = Math.min(endOf(cue.end), claimEnd(items, cue.end + 1));
  if (end - cue.end < 3) return undefined;
  return {
    source: genitive ?? null,
    cue: { first: genitive?.end ?? cue.first, end: cue.end },
    content: [{ first: cue.end, end }],
    addressee: null,
    entry: cue.entry,
    behind: null,
  };
};

const holders = wordClass('prepositions-of-holders');

/** "the concern among nurses that …", "a decision by the mayor to …": whose words or thoughts they are stands between. */
const heldBy = (
  items: Item[],
  cue: { first: number; end: number; entry: CompiledEntry },
  endOf: (first: number) => number,
): Frame | undefined => {
  if (!holders.has(items[cue.end]?.normal ?? '')) return undefined;
  const source = { first: cue.end + 1, end: phraseEnd(items, cue.end + 1) };
  const that = items[source.end];
  const intends = that?.normal === 'to' && takes(cue.entry, 'infinitive') && opensInfinitive(items, source.end + 1);
  if (source.end === source.first || !(intends || (that?.normal === 'that' && !isVerbal(items[source.end + 1]))))
    return undefined;
  const main = intends ? objectEnd : claimEnd;
  const end = Math.min(endOf(source.end), main(items, source.end + 1));
  return {
    source,
    cue: { first: cue.first, end: source.first },
    content: [{ first: source.end, end }],
    addressee: null,
    entry: cue.entry,
    behind: null,
  };
};

/** "Her argument is that …", "The fear is that …": the clause says what the noun names; "the claim is that" is as good as a fact's name. */
const equation = (
  items: Item[],
  cue: { first: number; end: number; entry: CompiledEntry },
  endOf: (first: number) => number,
): Frame | undefined => {
  const first = cue.end + 1;
  if (items[first]?.normal !== 'that' || items[first]!.pos !== 'SCONJ') return undefined;
  const source = genitiveBefore(items, cue.first) ?? null;
  if (!source && !(property(cue.entry, 'type') === 'attitude' && items[cue.first - 1]?.normal === 'the'))
    return undefined;
  const cueFirst = source ? source.end : cue.first;
  return {
    source,
    cue: { first: cueFirst, end: first },
    content: [{ first, end: endOf(first) }],
    addressee: null,
    entry: cue.entry,
    behind: null,
  };
};

const formsOfBe = wordClass('forms-of-be');

/** "her decision to meet him", "the council's plan to sell": what somebody means to do, told by a noun of theirs. */
const intention = (
  items: Item[],
  cue: { first: number; end: number; entry: CompiledEntry },
  endOf: (first: number) => number,
): Frame | undefined => {
  const source = genitiveBefore(items, cue.first);
  if (!source) return undefined;
  const end = Math.min(endOf(cue.end), objectEnd(items, cue.end + 1));
  return {
    source,
    cue: { first: source.end, end: cue.end },
    content: [{ first: cue.end, end }],
    addressee: null,
    entry: cue.entry,
    behind: null,
  };
};

/** "reports that", "rumours that": a plural without an owner passes on what nobody is named for. */
export const isHearsay = (items: Item[], noun: number): boolean => {
  const before = items[noun - 1];
  return hearsayNouns.has(items[noun]!.normal) && (!before || !['DET', 'NOUN', 'PROPN'].includes(before.pos));
};

const hearsayNouns = wordClass('hearsay-nouns');
const possessives = wordClass('possessives');

export const genitiveBefore = (items: Item[], noun: number): Range | undefined => {
  for (let i = noun - 1; i >= 0 && noun - i < 5; i--) {
    const item = items[i]!;
    if (possessives.has(item.normal)) return { first: i, end: i + 1 };
    if (/^['’]s?$/.test(item.normal)) return { first: baseStart(items, i), end: i + 1 };
    if (item.pos !== 'ADJ' && item.pos !== 'NOUN' && item.pos !== 'ADV') return undefined;
  }
  return undefined;
};
