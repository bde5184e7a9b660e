import type { AnnotatedArticle, CreditedStretch } from '../model/annotated-article.js';
import type { Position } from '../model/comparison.js';
import type { Voice } from '../model/finding.js';
import { type Place, type PlacedSpan, startingUntil } from '../model/span.js';
import { positionsIn } from './position.js';

export interface Placed {
  voice: Voice;
  position: Position;
}

/** Tells of each span of an article in whose words it stands, and where: how soon readers meet it. */
export const placingIn = (article: AnnotatedArticle): ((span: PlacedSpan) => Placed) => {
  const stretches: Record<Place, CreditedStretch[]> = { title: [], body: [] };
  for (const stretch of article.credited ?? []) stretches[stretch.in].push(stretch);
  const positionOf = positionsIn(article);
  return (span) => {
    const stretch = stretches[span.in][startingUntil(stretches[span.in], span.start) - 1];
    const voice = stretch && span.start < stretch.end ? stretch.voice : 'outlet';
    return { voice, position: positionOf(span.in, span.start) };
  };
};
