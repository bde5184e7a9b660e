import type { Span } from '../model/span.js';

/** A word of a statement as alignment sees it. */
export interface Word extends Span {
  normal: string;
  /** What the word counts as in comparisons; null where it carries no content of its own. */
  key: string | null;
  class: 'name' | 'number' | 'noun' | 'verb' | 'other';
  /** Verb or auxiliary: what a clause cannot be without. */
  verbal: boolean;
  quoted: boolean;
  /** Preposition: what follows it belongs to it. */
  prepositional: boolean;
  /** `frame` for the words that say who speaks, `content` for what is said, null for the outlet's own statement. */
  report: 'frame' | 'content' | null;
}
