import type { AnalysedArticle } from '../../model/analysed-article.js';
import type { CheckedQuotation, StatementMention } from '../../model/reference.js';
import { FEWEST_WORDS } from './find-quotation.js';
import type { Match } from './matches.js';
import type { Statement } from './statements.js';

/** What was found of a statement in one article. */
export interface Given {
  statement: Statement;
  /** Index of the article among `articles`, of which the first is the reference. */
  article: number;
  articles: AnalysedArticle[];
  matches: Match[];
  /** Quotations that have words of it. */
  quotations: CheckedQuotation[];
}

/** Not a word or two that a paraphrase takes over between marks. */
export const isLong = ({ text }: CheckedQuotation): boolean =>
  (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= FEWEST_WORDS;

/** The same with the places where the article has it. */
export interface Told extends Given {
  mentions: StatementMention[];
}
