import type { AnnotatedArticle } from '../model/annotated-article.js';
import type { Position } from '../model/comparison.js';
import { type Place, startingUntil } from '../model/span.js';

/** In a text of fewer paragraphs the last one is no far end. */
const FEWEST_PARAGRAPHS = 4;

/** Where a statement stands in its article, by the block that it begins in. */
export const positionOf = ({ blocks }: AnnotatedArticle, place: Place, start: number): Position => {
  const block = blocks[startingUntil(blocks, start) - 1];
  if (place === 'title' || block?.zone === 'headline') return 'headline';
  const paragraphs = blocks.filter(({ zone }) => zone === 'paragraph');
  if (block?.zone === 'standfirst' || block === paragraphs[0]) return 'lead';
  return block === paragraphs.at(-1) && paragraphs.length >= FEWEST_PARAGRAPHS ? 'last-paragraph' : 'body';
};
