import type { SourceArticle } from '../model/article.js';

/**
 * Makes ids unique as articles come by: the second `a` becomes `a-2` and says so in a warning. Remembers the ids and
 * nothing else of the articles.
 */
export const uniqueIds = (): ((source: SourceArticle) => SourceArticle) => {
  /** For each id how many articles asked for it; an id made by us counts too. */
  const asked = new Map<string, number>();
  return (source) => {
    const { id } = source.article;
    let count = (asked.get(id) ?? 0) + 1;
    let unique = count === 1 ? id : `${id}-${count}`;
    while (count > 1 && asked.has(unique)) unique = `${id}-${++count}`;
    asked.set(id, count);
    if (count === 1) return source;
    asked.set(unique, 1);
    const message = `Another article has the id "${id}": this one is called "${unique}".`;
    const warnings = [...source.article.warnings, { code: 'duplicate-id' as const, message }];
    return { ...source, article: { ...source.article, id: unique, warnings } };
  };
};
