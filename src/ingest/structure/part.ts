import type { Zone } from '../../model/article.js';
import type { Span } from '../../model/span.js';

/** What a format says of a stretch of the text: Markdown's headings, quotations and emphasis. */
export interface Hint extends Span {
  kind: 'title' | 'subheading' | 'emphasised' | 'strong' | 'quotation' | 'item';
}

/** Metadata on a line of the text, after their name: `Author: Jane Doe`. */
export interface Label {
  field: 'title' | 'author' | 'url' | 'other';
  value: string;
  /** Where the value begins in the line. */
  at: number;
}

/** A paragraph on its way to being a block; `markup` is no prose (rules, bullets) and becomes no block. */
export interface Part extends Span {
  zone: Zone | 'markup' | null;
  hint: Hint['kind'] | null;
  /** What it says of the article, where it is a labelled line among others. */
  label: Label | null;
  /** Its words, cut at `classifiedLength`. */
  text: string;
  /** True where nothing of it was cut from `text`. */
  whole: boolean;
}

/** No headline, byline, caption or label is longer: what is longer is prose and is not matched against patterns. */
const classifiedLength = 500;

export const partOf = (text: string, span: Span, hint: Hint['kind'] | null): Part => ({
  ...span,
  zone: null,
  hint,
  label: null,
  text: text.slice(span.start, Math.min(span.end, span.start + classifiedLength)),
  whole: span.end - span.start <= classifiedLength,
});

export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];

/** A full stop, colon or the like at the end, closing marks aside. Abbreviations such as `U.S.` end no sentence. */
export const endsSentence = (text: string): boolean =>
  /[.!?…:;,]["”’'»)\]\s]*$/u.test(text) && !/(?:^|\s)(?:\p{Lu}\.){2,}$/u.test(text);
