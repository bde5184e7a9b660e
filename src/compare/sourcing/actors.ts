import type { AnnotatedArticle } from '../../model/annotated-article.js';
import type { SharedEntity } from '../../model/comparison.js';

/** The entity of the comparison that an article's entity is part of. */
export type SharedOf = (article: string, entity: string | null) => SharedEntity | undefined;

/** Article's entity → shared entity, by the mentions that both list. */
export const sharedEntities = (articles: readonly AnnotatedArticle[], shared: readonly SharedEntity[]): SharedOf => {
  const byMention = new Map<string, SharedEntity>();
  for (const entity of shared)
    for (const { article, in: place, start, end } of entity.mentions)
      byMention.set(JSON.stringify([article, place, start, end]), entity);
  const byEntity = new Map<string, SharedEntity>();
  for (const { article, entities } of articles)
    for (const { id, mentions } of entities) {
      const first = mentions[0];
      const found = first && byMention.get(JSON.stringify([article.id, first.in, first.start, first.end]));
      if (found) byEntity.set(JSON.stringify([article.id, id]), found);
    }
  return (article, entity) => (entity === null ? undefined : byEntity.get(JSON.stringify([article, entity])));
};

export const isInSeveral = ({ mentions }: SharedEntity): boolean =>
  mentions.some(({ article }) => article !== mentions[0]!.article);
