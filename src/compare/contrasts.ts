import type { AnalysedArticle, WordForms } from '../model/analysed-article.js';
import type { ContrastSet, ContrastWord, SharedEntity } from '../model/comparison.js';
import type { CompiledEntry } from '../model/lexicon.js';
import { contains } from '../model/span.js';
import { type NamesByPlace, namesByPlace, placeKey } from './differences/naming.js';
import { placingIn } from './entity-places.js';

/**
 * Sets of words that different sides use for one thing, where the articles of the event do not all choose the same words of
 * it; those first by which the articles name what they share. A set tells that there was a choice; whether two articles
 * speak of one thing is for the sentences to show.
 */
export const contrastsOf = (
  articles: Pick<AnalysedArticle, 'annotated' | 'document'>[],
  entities: readonly SharedEntity[],
  forms: Pick<WordForms, 'stem'>,
): ContrastSet[] => {
  const namedAt = namesByPlace(entities);
  return [...setsIn(articles, forms).values()]
    .map(({ entry, words }) => ({ entry, words: [...words.values()].sort(byUse) }))
    .filter(({ words }) => isChosenDifferently(words))
    .map(
      ({ entry, words }): ContrastSet => ({
        entry: entry.id,
        why: entry.why,
        authority: entry.authority,
        disputed: entry.disputed,
        words,
        entities: namedBySeveral(words, entities, namedAt),
      }),
    )
    .sort((a, b) => Number(b.entities.length > 0) - Number(a.entities.length > 0) || uses(b) - uses(a));
};

interface OpenSet {
  entry: CompiledEntry;
  words: Map<string, ContrastWord>;
}

const setsIn = (
  articles: Pick<AnalysedArticle, 'annotated' | 'document'>[],
  { stem }: Pick<WordForms, 'stem'>,
): Map<string, OpenSet> => {
  const sets = new Map<string, OpenSet>();
  for (const { annotated, document } of articles) {
    const placed = placingIn(annotated);
    for (const { in: place, text, tokens, matches } of document.passages)
      for (const { start, end, entry, firstToken, endToken } of matches) {
        if (entry.kind !== 'contrasts') continue;
        const set = sets.get(entry.id) ?? { entry, words: new Map<string, ContrastWord>() };
        sets.set(entry.id, set);
        // "Hostages" and "hostage" are one word.
        const key = tokens
          .slice(firstToken, endToken)
          .map(({ normal }) => stem(normal))
          .join(' ');
        const span = { in: place, start, end, text: text.slice(start, end) };
        const word = set.words.get(key) ?? { word: span.text.toLowerCase(), mentions: [] };
        set.words.set(key, word);
        word.mentions.push({ article: annotated.article.id, ...span, ...placed(span) });
      }
  }
  return sets;
};

const byUse = (a: ContrastWord, b: ContrastWord): number => b.mentions.length - a.mentions.length;

const uses = ({ words }: Pick<ContrastSet, 'words'>): number =>
  words.reduce((sum, { mentions }) => sum + mentions.length, 0);

/** Two articles that both use the set, and do not use its words in the same measure. */
const isChosenDifferently = (words: readonly ContrastWord[]): boolean => {
  const chosen = new Map<string, string[]>();
  for (const { word, mentions } of words)
    for (const { article } of mentions) chosen.set(article, [...(chosen.get(article) ?? []), word]);
  const choices = [...chosen.values()].map((own) => own.sort().join('|'));
  return words.length > 1 && new Set(choices).size > 1;
};

/** Entities that several of the words name: "the hostages" here and "the prisoners" there. */
const namedBySeveral = (
  words: readonly ContrastWord[],
  entities: readonly SharedEntity[],
  namedAt: NamesByPlace,
): string[] => {
  const wordsOf = new Map<string, Set<string>>();
  for (const { word, mentions } of words)
    for (const mention of mentions)
      for (const named of namedAt.get(placeKey(mention.article, mention.in)) ?? [])
        if (contains(named, mention))
          wordsOf.set(named.entity.id, (wordsOf.get(named.entity.id) ?? new Set()).add(word));
  return entities.flatMap(({ id }) => ((wordsOf.get(id)?.size ?? 0) > 1 ? id : []));
};
