import type { Document } from '../model/document.js';
import type { Entity } from '../model/entity.js';
import type { Attribution, Finding, FindingKind, Voice } from '../model/finding.js';
import type { Place, Span } from '../model/span.js';

/** A finding before it has its id; the pipeline numbers findings in text order. */
export type Draft<T extends Finding = Finding> = T extends Finding ? Omit<T, 'id'> : never;

/** What the attribution stage knows when the word annotators run. */
export interface Reading {
  document: Document;
  attributions: Attribution[];
  entities: Entity[];
  /** Whose words a span is. */
  voiceOf: (place: Place, span: Span) => Voice;
}

/** One kind of finding: a pure function of what was read. Title, definition and limits stand in `lexicons/definitions.yaml`. */
export interface Annotator {
  id: string;
  kind: FindingKind;
  annotate: (reading: Reading) => Draft[];
}
