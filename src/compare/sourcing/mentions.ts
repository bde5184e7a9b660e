import type { IdentifiedEntity } from '../../model/entity.js';
import type { Place, Span } from '../../model/span.js';

export type Mention = Span & { entity: IdentifiedEntity };

/** The mentions of these by text, in text order. */
export const mentionsByPlace = (namings: readonly IdentifiedEntity[]): Map<Place, Mention[]> => {
  const mentions = new Map<Place, Mention[]>();
  for (const entity of namings)
    for (const { in: place, start, end } of entity.mentions) {
      const known = mentions.get(place);
      if (known) known.push({ start, end, entity });
      else mentions.set(place, [{ start, end, entity }]);
    }
  for (const known of mentions.values()) known.sort((a, b) => a.start - b.start);
  return mentions;
};

/** Index of the first span, of those in text order, that starts at or after a place. */
export const firstFrom = (spans: readonly Span[], at: number): number => {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return low;
};
