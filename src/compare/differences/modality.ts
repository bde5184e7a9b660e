import type { Difference } from '../../model/comparison.js';
import type { Resources } from '../resources.js';
import { keysUnder } from '../scope.js';
import { byArticle, type Told } from './told.js';

/** One article says that something may, shall or could be, another that it is. */
export const modalityDifferences = (told: Told[], { words }: Resources): Difference[] => {
  const articles = [...byArticle(told)].map(([article, own]) => ({
    article,
    open: new Set(own.flatMap(({ excerpt }) => [...keysUnder(excerpt, words.modalities)])),
    all: new Map(
      own.flatMap(({ excerpt }) =>
        excerpt.words.flatMap(({ key, pos, text }): [string, string][] => (key && pos === 'VERB' ? [[key, text]] : [])),
      ),
    ),
  }));
  for (const [i, a] of articles.entries())
    for (const b of articles.slice(i + 1))
      for (const [open, plain] of [
        [a, b],
        [b, a],
      ] as const) {
        const key = [...open.open].find((word) => open.all.has(word) && plain.all.has(word) && !plain.open.has(word));
        if (key)
          return [
            {
              kind: 'modality',
              articles: [open.article, plain.article],
              detail: `"${open.all.get(key)}": said to be possible, planned or permitted / said to be so`,
            },
          ];
      }
  return [];
};
