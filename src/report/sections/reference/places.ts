import type { Reference, ReferenceStatement, StatementInOutlet } from '../../../model/reference.js';
import type { Place } from '../../../model/span.js';
import type { ArticleView } from '../../view.js';
import { type Kept, keptOf } from './labels.js';

export const textOf = ({ article }: Reference, place: Place): string =>
  place === 'title' ? (article.article.title ?? '') : article.article.text;

/** A statement with its place among the statements, which is its number. */
export interface Numbered {
  statement: ReferenceStatement;
  index: number;
}

/** Anchors count places, because ids come from outside. */
export const statementAnchor = (index: number): string => `statement-${index + 1}`;
export const keptAnchor = (article: ArticleView, kept: string): string => `kept-${article.index + 1}-${kept}`;

export const inOutlet = ({ statement }: Numbered, { id }: ArticleView): StatementInOutlet | undefined =>
  statement.outlets.find(({ article }) => article === id);

export const isKept = (numbered: Numbered, article: ArticleView, kept: Kept): boolean => {
  const told = inOutlet(numbered, article);
  return told !== undefined && keptOf(told) === kept;
};
