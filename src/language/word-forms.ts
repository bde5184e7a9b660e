import { compiledLexicons } from '../generated/lexicons.js';
import type { WordForms } from '../model/analysed-article.js';
import { maySpellOneName, sound, stem } from './natural.js';

const stemsOf = (phrase: string): string => phrase.split(/[ -]/).map(stem).join(' ');

const { families, emptyWords } = compiledLexicons.wordFamilies;
const empty = new Set(emptyWords);
/** From the stem of a word, or the stems of a phrase of two, to its family. */
const family = new Map(families.flatMap((words) => words.map((word) => [stemsOf(word), words[0]!] as const)));

/** "F.B.I." and "FBI", "policies" and "policy" are one. */
const plain = (word: string): string => word.replace(/['’]s$|[.'’]/g, '').replace(/ies$/, 'y');

const keys = (words: string[]): (string | null)[] => {
  const stems = words.map((word) => stem(plain(word)));
  return words.map((word, i) => {
    const phrase = family.get(`${stems[i]} ${stems[i + 1]}`) ?? family.get(`${stems[i - 1]} ${stems[i]}`);
    return phrase ?? (empty.has(word) ? null : (family.get(stems[i]!) ?? stems[i]!));
  });
};

export const wordForms: WordForms = { keys, stem, sound, maySpellOneName };
