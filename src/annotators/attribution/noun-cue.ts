import { wordClass } from '../../lexicon/word-class.js';
import type { CompiledEntry } from '../../model/lexicon.js';
import type { Frame } from './frame.js';
import { isRelativePronoun } from './item.js';
import { baseStart } from './phrase.js';
import type { Range } from './range.js';
import type { Item } from './sequence.js';

/** "the ministry's claim that …", "reports that …": a noun that reports, its possessor the source, or nobody. */
export const nounFrame = (
  items: Item[],
  cue: { first: number; end: number; entry: CompiledEntry },
  endOf: (first: number) => number,
): Frame | undefined => {
  if (items[cue.end]?.normal !== 'that' || items[cue.end + 1]?.pos === 'VERB') return undefined;
  const genitive = genitiveBefore(items, cue.first);
  if (!genitive && !isHearsay(items, cue.first)) return undefined;
  const end = Math.min(endOf(cue.end), clauseEnd(items, cue.end + 1));
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

/** "reports that", "rumours that": a plural without an owner passes on what nobody is named for. */
export const isHearsay = (items: Item[], noun: number): boolean => {
  const before = items[noun - 1];
  return hearsayNouns.has(items[noun]!.normal) && (!before || !['DET', 'NOUN', 'PROPN'].includes(before.pos));
};

/** Where the claim is itself a subject ("… that the bridge is safe was not tested"), the clause ends before the main verb. */
const clauseEnd = (items: Item[], first: number): number => {
  let finite = false;
  for (let i = first; i < items.length; i++) {
    const verbal = items[i]!.pos === 'AUX' || items[i]!.pos === 'VERB';
    if (verbal && finite && startsSecondVerb(items, i)) return i;
    if (
      isRelativePronoun(items[i]) ||
      items[i]!.pos === 'CCONJ' ||
      items[i]!.pos === 'SCONJ' ||
      items[i]!.normal === ','
    )
      return items.length;
    finite ||= verbal;
  }
  return items.length;
};

/** "… were lost | convinced nobody", "… is safe | was not tested": no object and no clause lies between the two verbs. */
const startsSecondVerb = (items: Item[], i: number): boolean => {
  const { pos, normal } = items[i]!;
  const before = items[i - 1]!;
  if (pos === 'AUX') return before.pos !== 'AUX' && before.pos !== 'VERB';
  return before.pos === 'VERB' && !/(ing|n)$/.test(normal) && !/(ing)$/.test(before.normal);
};

const hearsayNouns = wordClass('hearsay-nouns');
const possessives = wordClass('possessives');

const genitiveBefore = (items: Item[], noun: number): Range | undefined => {
  for (let i = noun - 1; i >= 0 && noun - i < 5; i--) {
    const item = items[i]!;
    if (possessives.has(item.normal)) return { first: i, end: i + 1 };
    if (/^['’]s?$/.test(item.normal)) return { first: baseStart(items, i), end: i + 1 };
    if (item.pos !== 'ADJ' && item.pos !== 'NOUN' && item.pos !== 'ADV') return undefined;
  }
  return undefined;
};
