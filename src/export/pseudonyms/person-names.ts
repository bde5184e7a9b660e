import type { AnnotatedArticle } from '../../model/annotated-article.js';
import type { Entity } from '../../model/entity.js';
import { startingUntil } from '../../model/span.js';

/** What is no name within one, in lower case: "Mayor", "Dr"; "von", "bin". */
export interface NameLists {
  titles: ReadonlySet<string>;
  particles: ReadonlySet<string>;
}

/** Somebody with a name: its words in lower case, and the whole of it, by which the same person is known in other articles. */
export interface Person {
  /** Id of the entity; null for an author whom the text does not name. */
  entity: string | null;
  name: string;
  words: Set<string>;
}

export const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;

/** A word without what makes it a possessive. */
export const coreOf = (word: string): string => word.replace(/['’]s$/i, '');

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** The words of a text that stand in lower case somewhere: at the beginning of a sentence they are no names. */
export const lowerWordsOf = (text: string): Set<string> =>
  new Set([...text.matchAll(WORD)].map(([word]) => coreOf(word)).filter((word) => !isCapital(word)));

/** The name at the end of a description ("police chief Nell Garrowby"), titles left out; none where it ends in no name. */
const nameAtEnd = (phrase: string, { titles, particles }: NameLists): string[] => {
  const name: string[] = [];
  for (const word of [...phrase.matchAll(WORD)].map(([one]) => coreOf(one)).reverse()) {
    const lower = word.toLowerCase();
    if (titles.has(lower) || !(isCapital(word) || (name.length > 0 && particles.has(lower)))) break;
    name.unshift(word);
  }
  while (name.length > 0 && !isCapital(name[0]!)) name.shift();
  return name;
};

const isName = (words: readonly string[], lowerWords: ReadonlySet<string>): boolean =>
  words.length > 1 || (words.length === 1 && words[0]!.length > 1 && !lowerWords.has(words[0]!.toLowerCase()));

/** Everybody whom the article names, and its authors where they are people. */
export const personsOf = (annotated: AnnotatedArticle, lists: NameLists): Person[] => {
  const { article, entities, sentences } = annotated;
  const lowerWords = lowerWordsOf(article.text);
  const opens = (start: number): boolean => {
    const sentence = sentences[startingUntil(sentences, start) - 1];
    return sentence !== undefined && start - sentence.start <= 1;
  };
  const persons = entities.flatMap((entity): Person[] => {
    const name = entity.type === 'person' ? nameAtEnd(entity.label, lists) : [];
    if (!isName(name, lowerWords)) return [];
    const words = new Set(significant(name));
    for (const { text, start, in: place } of entity.mentions) {
      const other = nameAtEnd(text, lists);
      // "He" may be the only one of its kind in the text, and a noun opens a sentence with a capital too.
      if (other.length > 1 || (isName(other, lowerWords) && place === 'body' && !opens(start)))
        for (const word of significant(other)) words.add(word);
    }
    return [{ entity: entity.id, name: name.join(' ').toLowerCase(), words }];
  });
  return [...persons, ...authorsOf(annotated, persons, lists)];
};

const significant = (name: readonly string[]): string[] =>
  name.filter((word) => word.length > 1 && isCapital(word)).map((word) => word.toLowerCase());

const authorsOf = ({ article, entities }: AnnotatedArticle, persons: readonly Person[], lists: NameLists): Person[] => {
  const organizations = new Set(entities.filter(isBody).map(({ label }) => label.toLowerCase()));
  return (article.author ?? '').split(/\s*(?:[,;&]|\band\b)\s*/).flatMap((author): Person[] => {
    const name = nameAtEnd(author, lists);
    const whole = name.join(' ').toLowerCase();
    const isPerson = name.length > 0 && whole !== article.outlet.toLowerCase() && !organizations.has(whole);
    if (!isPerson || persons.some((person) => person.name === whole)) return [];
    return [{ entity: null, name: whole, words: new Set(significant(name)) }];
  });
};

const isBody = ({ type }: Entity): boolean => type === 'organization';
