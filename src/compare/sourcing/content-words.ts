import type { AnalysedArticle, WordForms } from '../../model/analysed-article.js';
import type { Place, Span } from '../../model/span.js';
import { openClasses } from '../excerpt.js';
import { firstFrom } from './mentions.js';

/** What the words of some stretches count as in comparisons; words that carry no content are left out. */
export const contentWords = (
  { document }: AnalysedArticle,
  place: Place,
  spans: readonly Span[],
  forms: WordForms,
): ReadonlySet<string> => {
  const tokens = document.passages.find((passage) => passage.in === place)?.tokens ?? [];
  const words = spans.flatMap(({ start, end }) => {
    const first = firstFrom(tokens, start);
    return tokens.slice(first, Math.max(first, firstFrom(tokens, end)));
  });
  const keys = forms.keys(words.map(({ normal }) => normal));
  return new Set(words.flatMap(({ pos }, i) => (openClasses.has(pos) ? (keys[i] ?? []) : [])));
};

export const sharedWords = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((word) => b.has(word)).length;
