import type { CompiledEntry } from '../../../model/lexicon.js';
import type { CueMark } from '../content/closer.js';
import { contentEnd } from '../content/content-end.js';
import { isOpener } from '../grammar/item.js';
import type { Item } from '../grammar/sequence.js';
import { subjectBefore } from '../grammar/subject.js';
import type { Frame } from './frame.js';

/** "The firm is reportedly in talks": hearsay over the clause that the adverb stands in, with nobody for a source. */
export const adverbFrame = (
  items: Item[],
  cue: { first: number; end: number; entry: CompiledEntry },
  marks: CueMark[],
): Frame | undefined => {
  if (isWithinPhrase(items, cue)) return undefined;
  let verb = cue.first;
  while (verb > 0 && (items[verb - 1]!.pos === 'AUX' || items[verb - 1]!.pos === 'ADV')) verb--;
  const subject = subjectBefore(items, verb);
  const end = contentEnd(items, cue.end, marks);
  if (end <= cue.end) return undefined;
  const before = subject ? [{ first: subject.first, end: cue.first }] : [];
  return {
    source: null,
    cue: { first: cue.first, end: cue.end },
    content: [...before, { first: cue.end, end }],
    addressee: null,
    entry: cue.entry,
    behind: null,
  };
};

/** "the supposedly safe dam": the adverb doubts one word; it passes on nobody's statement. */
const isWithinPhrase = (items: Item[], cue: { first: number; end: number }): boolean => {
  const before = items[cue.first - 1];
  const next = items[cue.end];
  return (
    before !== undefined && next?.pos === 'ADJ' && (isOpener(before) || before.pos === 'ADP' || before.pos === 'ADJ')
  );
};
