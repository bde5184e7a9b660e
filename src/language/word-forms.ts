import { compiledLexicons } from '../generated/lexicons.js';
import type { WordForms } from '../model/analysed-article.js';
import { maySpellOneName, sound, stem } from './natural.js';

const { families, apart, emptyWords } = compiledLexicons.wordFamilies;
const empty = new Set(emptyWords);
/** Words to which the stemmer gives the stem of another word; forms of one are in one list. */
const ownStem = new Map(apart.flatMap((forms) => forms.map((form) => [form, forms[0]!] as const)));
const stemOf = (word: string): string => ownStem.get(word) ?? stem(word);
const stemsOf = (phrase: string): string => phrase.split(/[ -]/).map(stemOf).join(' ');

/** From the stem of a word, or the stems of a phrase of two, to its family. */
const family = new Map(families.flatMap((words) => words.map((word) => [stemsOf(word), words[0]!] as const)));

/** The phrases of two by the stem of the first word, then of the second: of most words none begins or ends with them. */
const phrases = new Map<string, Map<string, string>>();
for (const [stems, name] of family) {
  const [first, second, ...more] = stems.split(' ');
  if (second === undefined || more.length > 0) continue;
  phrases.set(first!, (phrases.get(first!) ?? new Map<string, string>()).set(second, name));
}

const phraseOf = (first: string | undefined, second: string | undefined): string | undefined =>
  first === undefined || second === undefined ? undefined : phrases.get(first)?.get(second);

/** "F.B.I." and "FBI", "policies" and "policy" are one. */
const plain = (word: string): string =>
  /[.'’]|ies$/.test(word) ? word.replace(/['’]s$|[.'’]/g, '').replace(/ies$/, 'y') : word;

const keys = (words: string[]): (string | null)[] => {
  const stems = words.map((word) => stemOf(plain(word)));
  return words.map((word, i) => {
    const phrase = phraseOf(stems[i], stems[i + 1]) ?? phraseOf(stems[i - 1], stems[i]);
    return phrase ?? (empty.has(word) ? null : (family.get(stems[i]!) ?? stems[i]!));
  });
};

export const wordForms: WordForms = { keys, stem, sound, maySpellOneName };
