import { complementKind } from '../grammar/complement.js';
import { isVerbal } from '../grammar/item.js';
import type { Item } from '../grammar/sequence.js';
import type { Signs } from '../grammar/signs.js';

/** Where a cue of the statement stands, for deciding where the content before it ends. */
export interface CueMark {
  first: number;
  head: number;
  participle: boolean;
  passive: boolean;
  /** True for a verb without an ending: "warn", which goes with no "she said … and". */
  plain: boolean;
  /** True for verbs of saying: only they open a report of their own behind a conjunction. */
  speech: boolean;
  /** True for verbs that no clause follows: "endorsed the plan". */
  objectOnly: boolean;
}

/** What may end the content that began at `first`. */
export interface Closer {
  /** It looks at items that bear one of these; at any other the content goes on. */
  at: Signs;
  /** The index of the first item outside the content, or undefined where it goes on at `i`. */
  endOf: (items: Item[], i: number, cues: CueMark[], first: number) => number | undefined;
}

/** A closer whose sign stands outside the content itself. */
export const closingAt = (
  at: Signs,
  holds: (items: Item[], i: number, cues: CueMark[], first: number) => boolean,
): Closer => ({ at, endOf: (items, i, cues, first) => (holds(items, i, cues, first) ? i : undefined) });

/** True where no clause but an object, an infinitive or a gerund carries the content: "backed the plan", "vowed to leave". */
export const isPhrase = (items: Item[], first: number, cues: CueMark[]): boolean =>
  ['object', 'infinitive', 'gerund'].includes(complementKind(items, first)) || isObject(items, first, cues);

/** True where the content is an object: by its form, or because the verb before it takes nothing else. */
export const isObject = (items: Item[], first: number, cues: CueMark[]): boolean =>
  complementKind(items, first) === 'object' ||
  (cues.findLast((cue) => cue.head < first)?.objectOnly === true &&
    /^(DET|NOUN|PROPN|ADJ|NUM)$/.test(items[first]?.pos ?? ''));

/** False for "said the tram, which …": the verb of what was said is still to come. */
export const hasVerb = (items: Item[], first: number, end: number): boolean =>
  items.slice(first, end).some((item) => isVerbal(item) || item.quotation);
