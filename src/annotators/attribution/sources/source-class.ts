import type { SourceRole, SourceType } from '../../../model/finding.js';
import type { CompiledEntry } from '../../../model/lexicon.js';

/** What the words of a source say about who it is. */
export interface SourceClass {
  sourceType: SourceType;
  sourceRole: SourceRole;
  /** True for nouns that name people who were asked ("an official"), false for classes only characterised ("critics"). */
  consulted: boolean;
  plural: boolean;
  /** The list entry of the head noun; null for a bare name or a pronoun. */
  head: CompiledEntry | null;
}
