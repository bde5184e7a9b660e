import type { Span } from './span.js';
import type { ArticleKind } from './text-kind.js';

export const zones = ['headline', 'standfirst', 'dateline', 'byline', 'paragraph', 'subheading', 'embed'] as const;
export type Zone = (typeof zones)[number];

/** A run of the text with one function in the article. Blocks are in text order and never overlap. */
export interface Block extends Span {
  zone: Zone;
}

export interface Sentence extends Span {
  zone: Zone;
}

/** Something a reader should know before trusting the figures of this article. */
export interface Warning {
  code:
    | 'empty'
    | 'short'
    | 'maybe-truncated'
    | 'not-english'
    | 'duplicate-id'
    | 'invalid-metadata'
    | 'encoding'
    | 'control-characters'
    | 'oversized-token'
    | 'excerpted';
  message: string;
}

/** One text as it was published. `text` is exactly what every offset counts over and is never altered. */
export interface Article {
  id: string;
  outlet: string;
  title: string | null;
  /** As given; ISO 8601 where the source gave a recognisable date. */
  date: string | null;
  url: string | null;
  author: string | null;
  event: string | null;
  /** BCP 47 tag, `und` where it could not be told. */
  language: string;
  rights: string | null;
  /** News report, opinion, live blog …; null where nothing shows it. */
  kind: ArticleKind | null;
  text: string;
  /** Words in `text`. */
  words: number;
  warnings: Warning[];
}

/** A stretch of the text for which its source switches findings off; no names stand for everything in the lists. */
export interface Exception extends Span {
  names: string[];
}

/** What a reader of files hands to the pipeline: the article and its blocks as the file format showed them. */
export interface SourceArticle {
  article: Article;
  blocks: Block[];
  /** True where the title stands only in the metadata and must be analysed on its own (`in: "title"`). */
  titleIsMetadata: boolean;
  /** Base name and hash of the file it came from. */
  input: { name: string; sha256: string };
  /** What comments in the source switch off, in the order of the text. */
  exceptions?: Exception[];
  /** Further fields that it came with (country, section …), as text; absent where there were none. */
  metadata?: Record<string, string>;
}
