import type { PlacedSpan } from './span.js';

export type EntityType = 'person' | 'organization' | 'place' | 'group' | 'thing' | 'event';

/** One person, group, place or thing of an article, with every span that refers to it. */
export interface Entity {
  id: string;
  label: string;
  type: EntityType;
  mentions: PlacedSpan[];
}
