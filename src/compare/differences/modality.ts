import type { Difference } from '../../model/comparison.js';
import type { Resources } from '../resources.js';
import { keysUnder } from '../scope.js';
import { byArticle, type Told } from './told.js';

/** One article says that something may, shall or could be, another that it is. */
export const modalityDifferences = (told: Told[], { words, forms }: Resources): Difference[] => {
  const opened = [...byArticle(told)].map(([article, own]) => ({
    article,
    own,
    open: new Set(own.flatMap(({ excerpt }) => [...keysUnder(excerpt, words.modalities)])),
  }));
  if (opened.every(({ open }) => open.size === 0)) return [];
  const articles = opened.map(({ article, own, open }) => ({
    article,
    open,
    verbs: keysOf(own, ['VERB']),
    nouns: keysOf(own, ['NOUN']),
  }));
  /** "is in talks" says of negotiating that it is so; a noun that is spelled like the verb ("a court") may be another word. */
  const isDone = (
    word: string,
    verb: string,
    { verbs, nouns }: { verbs: Map<string, string>; nouns: Map<string, string> },
  ) => {
    const noun = nouns.get(word);
    return verbs.has(word) || (noun !== undefined && forms.stem(noun.toLowerCase()) !== forms.stem(verb.toLowerCase()));
  };
  for (const [i, a] of articles.entries())
    for (const b of articles.slice(i + 1))
      for (const [open, plain] of [
        [a, b],
        [b, a],
      ] as const) {
        const key = [...open.open].find(
          (word) => open.verbs.has(word) && !plain.open.has(word) && isDone(word, open.verbs.get(word)!, plain),
        );
        if (key)
          return [
            {
              kind: 'modality',
              articles: [open.article, plain.article],
              detail: `"${open.verbs.get(key)}": said to be possible, planned or permitted / said to be so`,
            },
          ];
      }
  return [];
};

/** Words of these classes by key, each as written. */
const keysOf = (told: Told[], classes: string[]): Map<string, string> =>
  new Map(
    told.flatMap(({ excerpt }) =>
      excerpt.words.flatMap(({ key, pos, text }): [string, string][] =>
        key && classes.includes(pos) ? [[key, text]] : [],
      ),
    ),
  );
