import type { AnnotatedArticle } from '../model/annotated-article.js';
import type { Position } from '../model/comparison.js';
import { onceInEvent } from '../model/once.js';
import { type Place, startingUntil } from '../model/span.js';

/** In a text of fewer paragraphs the last one is no far end. */
const FEWEST_PARAGRAPHS = 4;

type PositionOf = (place: Place, start: number) => Position;

/** Tells where in an article something stands, by the block that it begins in. */
export const positionsIn = onceInEvent(({ blocks }: AnnotatedArticle): PositionOf => {
  const paragraphs = blocks.filter(({ zone }) => zone === 'paragraph');
  const last = paragraphs.length >= FEWEST_PARAGRAPHS ? paragraphs.at(-1) : undefined;
  return (place, start) => {
    const block = blocks[startingUntil(blocks, start) - 1];
    if (place === 'title' || block?.zone === 'headline') return 'headline';
    if (block?.zone === 'standfirst' || block === paragraphs[0]) return 'lead';
    return block && block === last ? 'last-paragraph' : 'body';
  };
});
