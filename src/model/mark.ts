import type { FindingKind, Voice } from './finding.js';
import type { Place, Span } from './span.js';

export const markParts = ['source', 'cue', 'content'] as const;
export type MarkPart = (typeof markParts)[number];

/** What a person marked in a text, or what the program found in it, as far as the two can be held against each other. */
export interface Mark {
  kind: FindingKind;
  /** Null where none was given, and for attributions, which have none. */
  category: string | null;
  in: Place;
  /** UTF-16 code units; in order, without blanks at their ends, and none that only blanks part from the next. */
  spans: Span[];
  /** Of an attribution; a part that it lacks has no spans. Null where the annotation does not tell parts. */
  parts: Record<MarkPart, Span[]> | null;
  /** Of an attribution; null where the annotation does not tell. */
  anonymous: boolean | null;
  voice: Voice | null;
}

/** A text that a person has read, with everything that was marked in it; nothing marked is an answer too. */
export interface MarkedArticle {
  /** Id of the article. */
  article: string;
  coder: string;
  marks: Mark[];
}
