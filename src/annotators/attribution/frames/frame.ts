import type { CompiledEntry } from '../../../model/lexicon.js';
import type { Span } from '../../../model/span.js';
import type { Range } from '../grammar/range.js';
import type { Statement } from '../grammar/sequence.js';

/** A cue of the lists, as items of a statement. */
export interface Cue {
  first: number;
  end: number;
  entry: CompiledEntry;
}

/** An attribution as item ranges of one statement, before it is placed in the text and classified. */
export interface Frame {
  source: Range | null;
  cue: Range | null;
  content: Range[];
  addressee: Range | null;
  /** Null where no listed verb introduces the words: a quotation with an evident speaker, or none. */
  entry: CompiledEntry | null;
  /** True where the source is the one behind a report ("citing two officials"): its frame index is `via`. */
  behind: number | null;
}

/** "The mayor did not elaborate": that nothing was said is all that is said, where nothing follows the verb. */
export const silence = (
  source: Range,
  { first, end, entry }: { first: number; end: number; entry: CompiledEntry },
): Frame | undefined =>
  entry.category === 'withholding' && entry.properties.type === 'speech'
    ? { source, cue: { first, end }, content: [], addressee: null, entry, behind: null }
    : undefined;

/** A frame together with the statement it was read in. */
export interface PlacedFrame {
  statement: Statement;
  frame: Frame;
  /** Quotations of later statements that run on from it. */
  continued: Span[];
}
