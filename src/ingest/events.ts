import type { SourceArticle } from '../model/article.js';
import type { LeftOut } from './read-inputs.js';

/** Fields of an article by which inputs may be split into events. */
export const metadataFields = ['id', 'outlet', 'title', 'date', 'url', 'author', 'event', 'rights'] as const;

/** The articles about one happening, in the order they were read. */
export interface EventGroup {
  /** The field's value unchanged, else the folder's name, else the titles' common words. */
  event: string;
  sources: SourceArticle[];
}

/** Splits articles into events by a field, or takes all of them as one event where `by` is null. */
export const groupByEvent = (
  sources: SourceArticle[],
  by: (typeof metadataFields)[number] | null,
): { groups: EventGroup[]; leftOut: LeftOut[] } => {
  const groups = new Map<string, SourceArticle[]>();
  for (const source of sources) {
    const event = (by ? source.article[by] : sources[0]?.article.event) ?? '';
    groups.set(event, [...(groups.get(event) ?? []), source]);
  }
  return { groups: [...groups].map(([event, members]) => ({ event, sources: members })), leftOut: [] };
};
