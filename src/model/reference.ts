import type { AnnotatedArticle } from './annotated-article.js';
import type { DifferenceKind } from './difference-kind.js';
import type { Place, PlacedSpan, Span } from './span.js';

/**
 * How an outlet has a statement of the reference: `quoted` in quotation marks, four words or more of it; `repeated` in
 * its very words without marks; `paraphrased` in other words; `none` where no match was found, which is not to say that
 * the outlet leaves it out.
 */
export type Treatment = 'quoted' | 'repeated' | 'paraphrased' | 'none';

/** `firmness`: a firm verb or a plain statement for words that are mild; `left-out`: words of a quoted sentence that the outlet does not have. */
export type ChangeKind = Exclude<DifferenceKind, 'origin'> | 'loaded-term' | 'firmness' | 'left-out';

export type ChangeDirection = 'stronger' | 'weaker' | 'changed' | 'shortened';

/** A span of the reference's text or of the article's. */
export interface SpanOfEither extends Span {
  of: 'reference' | 'article';
  in: Place;
}

/** One thing in which an outlet's version is not the reference's. */
export interface Change {
  kind: ChangeKind;
  direction: ChangeDirection;
  /** The reference's side first, where there are two: “may close” / “will close”. */
  detail: string;
  /** The words that differ, or else the clauses that were set side by side; the reference's first. */
  spans: SpanOfEither[];
}

/** A place of an outlet that has the statement. */
export interface StatementMention extends PlacedSpan {
  /** The words of the reference that it was matched with; the whole statement where a quotation led there. */
  matched: Span;
  /** How well it matches, 0 to 1; 1 where it has the statement's words. */
  score: number;
  /** Where it repeats the statement without quotation marks: the words that are the same. */
  shared: SharedWords[];
}

/** What one outlet has of a statement. */
export interface StatementInOutlet {
  /** Id of the article. */
  article: string;
  treatment: Treatment;
  mentions: StatementMention[];
  /** Ids of the quotations, of `quotations`, that have words of it. */
  quotations: string[];
  changes: Change[];
}

/** A sentence of the reference, without the label of its speaker. */
export interface ReferenceStatement extends PlacedSpan {
  id: string;
  /** Who speaks in a transcript, as it is labelled there; null where the text has no labels. */
  speaker: string | null;
  /** One for each article, in their order. */
  outlets: StatementInOutlet[];
}

/**
 * What became of the words between an outlet's quotation marks: `verbatim` where they stand so in the reference (spelling
 * of figures, contractions, capitals and punctuation set aside), `shortened` where words between them are left out, `altered` where
 * words are changed or added, `none` where no match was found; somebody else may have said them, or on another occasion.
 */
export type QuotationResult = 'verbatim' | 'shortened' | 'altered' | 'none';

/** Words that stand in both texts, without a gap. */
export interface SharedWords {
  article: Span;
  reference: Span;
}

/** A quotation of an outlet held against the reference; one of several sentences that is not its words as a whole, sentence by sentence. */
export interface CheckedQuotation extends PlacedSpan {
  id: string;
  /** Id of the article that quotes. */
  article: string;
  result: QuotationResult;
  /** Which text of the reference the offsets count over. */
  referenceIn: Place;
  /** The same words in both, in order; empty where no match was found. */
  shared: SharedWords[];
  /** Words of the reference between them that the quotation does not have; `marked` by an ellipsis or square brackets. */
  leftOut: (Span & { text: string; marked: boolean })[];
  /** Words of the quotation that the reference does not have there; what editors put into square brackets is not among them. */
  added: (Span & { text: string })[];
}

/** The articles held against a text that was there before them: a transcript, a statement, the first report. */
export interface Reference {
  article: AnnotatedArticle;
  /** In the order of the text. */
  statements: ReferenceStatement[];
  /** Quotations of four words or more, and shorter ones that were found; by article, then in text order. */
  quotations: CheckedQuotation[];
}
