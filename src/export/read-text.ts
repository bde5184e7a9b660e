import type { AnnotatedArticle } from '../model/annotated-article.js';
import type { Place } from '../model/span.js';

/** What stands between a title that only the metadata have and the text, so that the title is read as a headline. */
const GAP = '\n\n';

/** The title that the text does not hold; null where it does. */
export const titleOutside = ({ article, blocks }: Pick<AnnotatedArticle, 'article' | 'blocks'>): string | null =>
  blocks.some(({ zone }) => zone === 'headline') ? null : article.title;

/** Everything that offsets count over as one text, for formats that have one text a document, and where each part begins in it. */
export const wholeText = (
  annotated: Pick<AnnotatedArticle, 'article' | 'blocks'>,
): { text: string; startOf: Record<Place, number> } => {
  const title = titleOutside(annotated);
  const before = title === null ? '' : title + GAP;
  return { text: before + annotated.article.text, startOf: { title: 0, body: before.length } };
};
