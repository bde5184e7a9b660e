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

/** Two stretches are about one thing where they have this many content words in common, or all of a shorter one. */
const FEWEST_SHARED = 3;
const FEWEST_OF_SHORT = 2;

/** The share of the shorter one's content words that the other has too; 0 where they have too few in common. */
export const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const shared = [...a].filter((word) => b.has(word)).length;
  const shorter = Math.min(a.size, b.size);
  const isEnough = shared >= FEWEST_SHARED || (shared >= FEWEST_OF_SHORT && shared === shorter);
  return isEnough ? shared / shorter : 0;
};
