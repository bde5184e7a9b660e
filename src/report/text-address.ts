import type { Place, Span } from '../model/span.js';

/** `b120` or `t0`: a place in the body or in the title that stands in the metadata, as paragraphs carry where they begin. */
export const placeIn = (place: Place, start: number): string => `${place === 'body' ? 'b' : 't'}${start}`;

/** `#text-2-b120-133`: words of an article, which the page's script finds in its full text (client/reading/places.ts). */
export const textAddress = (article: { index: number }, place: Place, { start, end }: Span): string =>
  `#text-${article.index + 1}-${placeIn(place, start)}-${end}`;
