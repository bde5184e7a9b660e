import type { AlignedPlace } from '../model/alignment.js';
import type { AnalysedArticle } from '../model/analysed-article.js';
import { sliceOf } from '../model/span.js';
import type { Member } from './groups.js';
import type { Statement } from './statement.js';

/** Where a member of a group stands in its article: its clauses with the marks that belong to them. */
export const placeOf = (
  { clauses, score }: Member,
  statement: Statement,
  articles: AnalysedArticle[],
): AlignedPlace => {
  const { annotated, document } = articles[statement.article]!;
  const text = document.passages.find((passage) => passage.in === statement.in)?.text ?? annotated.article.text;
  const firstWord = statement.words[statement.clauses[clauses.first]!.first]!;
  const lastWord = statement.words[statement.clauses[clauses.end - 1]!.end - 1]!;
  const start = clauses.first === 0 ? statement.start : withOpeningMark(text, firstWord.start, statement.start);
  const end =
    clauses.end === statement.clauses.length ? statement.end : withClosingMark(text, lastWord.end, statement.end);
  return { article: statement.article, in: statement.in, ...sliceOf(text, { start, end }), score };
};

const opening = /["“‘$€£([]$/;
const closing = /^[.,]?["”’)\]%]/;

const withOpeningMark = (text: string, start: number, least: number): number =>
  start > least && opening.test(text.slice(least, start)) ? start - 1 : start;

const withClosingMark = (text: string, end: number, most: number): number =>
  end + (closing.exec(text.slice(end, most))?.[0].length ?? 0);
