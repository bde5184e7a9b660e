import { daleChall } from 'dale-chall';
import { classroom } from '../generated/classroom.js';

/** 3,000 words that children of ten know (Chall and Dale 1995), and what those of fourteen hear every day. */
const familiar = new Set([...daleChall, ...classroom.everyday]);
const irregular = new Map(Object.entries(classroom.irregular));

/** Endings, with what may stand in their place in the word as it is listed. */
const endings: [ending: string, stems: string[]][] = [
  ['s', ['']],
  ['es', ['']],
  ['ies', ['y']],
  ['ed', ['', 'e']],
  ['ied', ['y']],
  ['ing', ['', 'e']],
  ['er', ['', 'e']],
  ['ier', ['y']],
  ['est', ['', 'e']],
  ['iest', ['y']],
  ['ly', ['', 'le']],
  ['ily', ['y']],
];

/**
 * Whether a word is on the list, in any of its regular or irregular forms, as the list's authors count them: plurals, tenses,
 * degrees, adverbs and possessives. Of a word with hyphens all parts are.
 */
export const isFamiliar = (word: string): boolean => {
  const plain = word.toLowerCase().replace(/’/g, "'").replace(/'s?$/, '');
  return familiar.has(plain) || (plain.includes('-') ? plain.split('-').every(isFamiliar) : isFormOf(plain));
};

const isFormOf = (word: string): boolean => familiar.has(irregular.get(word) ?? '') || stemsOf(word).some(isListed);

const isListed = (stem: string): boolean => familiar.has(stem);

/** “Stopped” may be a form of “stopp”, “stoppe” and “stop”. */
export const stemsOf = (word: string): string[] =>
  endings
    .filter(([ending]) => word.length > ending.length + 1 && word.endsWith(ending))
    .flatMap(([ending, stems]) => {
      const rest = word.slice(0, -ending.length);
      return [...stems.map((stem) => rest + stem), ...(/([^aeiou])\1$/.test(rest) ? [rest.slice(0, -1)] : [])];
    });
