import type { SourceArticle } from '../../model/article.js';
import type { FindingKind, Voice } from '../../model/finding.js';
import type { MarkPart } from '../../model/mark.js';
import type { Place, Span } from '../../model/span.js';

/** What offsets of an annotation count over: `whole` is brat's text, a title outside of the text and the text in one. */
export type CodedPlace = Place | 'whole';

export interface CodedSpans {
  spans: Span[];
  /** The words as the annotation has them, to be held against the text; null where it has none. */
  quote: string | null;
}

/** A mark as its file has it, before it is known of which text. */
export interface CodedMark extends CodedSpans {
  kind: FindingKind;
  category: string | null;
  in: CodedPlace;
  parts: Record<MarkPart, CodedSpans | null> | null;
  anonymous: boolean | null;
  voice: Voice | null;
  /** Where it stands in its file, for messages: `line 3`. */
  at: string;
}

/** What one person marked in one text, as its file has it. */
export interface CodedDocument {
  /** Id of the article; of brat the name of its files. */
  id: string;
  coder: string;
  /** File that it stands in. */
  file: string;
  offsets: 'utf-16' | 'code-points';
  /** The text that came with it. */
  carried: SourceArticle | null;
  /** Hashes of the texts, where the annotation has them. */
  sha256: Partial<Record<CodedPlace, string>>;
  marks: CodedMark[];
}

/** A part of an annotation that can't be used, in a line: what, where, and what to do. */
export interface GoldFault {
  file: string;
  reason: string;
}

export interface CodedFile {
  documents: CodedDocument[];
  faults: GoldFault[];
}
