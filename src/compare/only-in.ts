import type { AnnotatedArticle } from '../model/annotated-article.js';
import type { AlignedFact, Comparison, FactMention } from '../model/comparison.js';
import { sliceOf } from '../model/span.js';

/** Who wrote it and where states no fact. */
const untold = new Set(['byline', 'dateline', 'subheading']);
/** "Read more." and "Never again." state nothing that another outlet could lack. */
const FEWEST_WORDS = 4;

/** The sentences of each article that no fact touches. */
export const onlyIn = (articles: AnnotatedArticle[], facts: AlignedFact[]): Comparison['onlyIn'] => {
  const mentions = new Map<string, FactMention[]>(articles.map(({ article }) => [article.id, []]));
  for (const mention of facts.flatMap((fact) => fact.mentions))
    if (mention.in === 'body') mentions.get(mention.article)?.push(mention);
  return articles.flatMap(({ article: { id, text }, sentences }) => {
    const matched = (mentions.get(id) ?? []).toSorted((a, b) => a.start - b.start);
    let next = 0;
    let covered = 0;
    return sentences.flatMap(({ zone, ...sentence }) => {
      for (; matched[next] && matched[next]!.start < sentence.end; next++)
        covered = Math.max(covered, matched[next]!.end);
      const alone = covered <= sentence.start && !untold.has(zone);
      const span = sliceOf(text, sentence);
      const words = span.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
      return alone && words >= FEWEST_WORDS ? [{ article: id, in: 'body' as const, ...span }] : [];
    });
  });
};
