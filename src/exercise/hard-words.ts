import type { AnnotatedArticle } from '../model/annotated-article.js';
import { isFamiliar } from './familiar-words.js';

/** With its offset, so that the first word of a sentence or a quotation is told from a name. */
const WORD = /(?<![\p{L}\p{N}])\p{L}+(?:['’-]\p{L}+)*(?![\p{L}\p{N}])/gu;
const CAPITAL = /^\p{Lu}/u;
const OPENS = /(?:^|[.!?:“"‘(]\s?["“‘(]?)$/u;

/** Words that are written with a capital within a sentence: names, and what is made of names. */
export const namesIn = (articles: readonly AnnotatedArticle[]): Set<string> =>
  new Set(
    articles.flatMap(({ article, sentences }) =>
      sentences
        .filter(({ zone }) => zone === 'paragraph' || zone === 'standfirst')
        .flatMap(({ start, end }) => namedIn(article.text.slice(start, end))),
    ),
  );

const namedIn = (sentence: string): string[] =>
  [...sentence.matchAll(WORD)]
    .filter(({ 0: word, index }) => CAPITAL.test(word) && !OPENS.test(sentence.slice(0, index)))
    .map(([word]) => bare(word));

const bare = (word: string): string => word.replace(/['’]s?$/, '');

/** The words of a sentence that a class may not know, as they stand; names and figures are none. */
export const hardWordsIn = (sentence: string, names: ReadonlySet<string>): string[] =>
  [...sentence.matchAll(WORD)]
    .filter(({ 0: word, index }) => !isName(word, index, sentence, names) && !isFamiliar(word))
    .map(([word]) => bare(word));

/** “Claire” of “Claire Donne” also where it opens the sentence. */
const isName = (word: string, at: number, sentence: string, names: ReadonlySet<string>): boolean =>
  CAPITAL.test(word) &&
  (!OPENS.test(sentence.slice(0, at)) ||
    names.has(bare(word)) ||
    CAPITAL.test(sentence.slice(at + word.length).trimStart()));
