import type { Token } from '../../model/document.js';
import type { ProperName } from './phrase.js';
import {
  countryForms,
  departments,
  generations,
  givenNames,
  listedNames,
  particles,
  suffixes,
  undotted,
} from './vocabulary.js';

/** The words with what a hyphen joins put together again: "Kim", "Jong-un". */
export const joinHyphens = (tokens: Token[], from: number, end: number): string[] => {
  const words: string[] = [];
  for (let i = from; i < end; i++) {
    const { text } = tokens[i]!;
    const joined = i > from && (text === '-' || tokens[i - 1]!.text === '-' || /^['’]s?$/.test(text));
    if (joined) words[words.length - 1] += text;
    else words.push(text);
  }
  return words;
};

export const essentialWords = (words: string[]): string[] => {
  const lower = words.map((word) => word.toLowerCase());
  const plain = lower.filter((word, i) => i === 0 || !suffixes.has(word));
  const essential = plain.filter((word, i) => i === 0 || i === plain.length - 1 || !isInitial(word));
  return isFamilyName(words) ? essential.slice(-1) : essential;
};

/** "von der Leyen", "bin Salman": particles and one word; "Ben Doe" and "La Paz" begin otherwise. */
const isFamilyName = (words: string[]): boolean =>
  words.length > 1 &&
  words.slice(0, -1).every((word) => particles.has(word.toLowerCase())) &&
  (words.length > 2 || (!givenNames.has(words[0]!.toLowerCase()) && !listedNames.has(undotted(words.join(' ')))));

/** "H. W." and "H.W.", with or without full stops. */
const isInitial = (word: string): boolean =>
  /^(?:\p{L}\.?){1,2}$/u.test(word) && (word.length === 1 || word.includes('.'));

export const middleInitials = (words: string[]): string | null => {
  if (words.length < 3) return null;
  const letters = words.slice(1, -1).filter(isInitial).join('').replaceAll('.', '').toLowerCase();
  return letters || null;
};

export const suffixOf = (words: string[]): string | null => {
  const last = words.length > 1 ? words.at(-1)!.toLowerCase() : '';
  return generations.has(last) ? last.replace('.', '') : null;
};

/** "Doe, Jr.": the suffix that a comma sets off. */
export const generationBehind = (tokens: Token[], end: number, last: number): string | null =>
  end + 1 < last && tokens[end]!.text === ',' && generations.has(tokens[end + 1]!.normal)
    ? tokens[end + 1]!.text
    : null;

export const withGeneration = (name: ProperName, generation: string): ProperName => {
  const words = [...name.words, generation];
  return { ...name, words, suffix: suffixOf(words), listed: listedForm(words) };
};

/** A name as the lists write it: "WASHINGTON" is "Washington", "U.S." is "US". */
export const listedForm = (words: string[]): string => {
  const plain = undotted(words.join(' '));
  return plain.length > 4 && plain === plain.toUpperCase()
    ? plain.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase())
    : plain;
};

/**
 * One form for a body's name in lower case: without the country before it ("U.S. Customs and Border Protection"), and "the
 * Justice Department" as "Department of Justice".
 */
export const formOfBody = (essential: string[]): string[] => {
  const [first, ...rest] = essential;
  const own = rest.length > 1 && isCountryInSmall(first!) ? rest : essential;
  const last = own.at(-1)!;
  const isTurned = own.length > 1 && departments.has(last) && !own.includes('of');
  return isTurned ? [last, 'of', ...own.slice(0, -1)] : own;
};

const isCountryInSmall = (word: string): boolean => {
  const plain = undotted(word);
  return countryForms.has(plain.toUpperCase()) || countryForms.has(plain.charAt(0).toUpperCase() + plain.slice(1));
};
