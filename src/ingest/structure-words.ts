import { compiledLexicons } from '../generated/lexicons.js';
import { escapePattern } from '../model/escape-pattern.js';

/** A list of `lexicons/structure.yaml`, by its name. Throws where there is none: a list was renamed and its reader not. */
export const structureWords = (name: string): string[] => {
  const words = compiledLexicons.structure[name];
  if (!words) throw new Error(`lexicons/structure.yaml has no list "${name}"`);
  return words;
};

export const structureWordSet = (name: string): ReadonlySet<string> => new Set(structureWords(name));

/** A regular-expression source that matches any of the phrases, the longest first, a blank standing for any blanks. */
export const anyOf = (phrases: string[]): string =>
  phrases
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) => escapePattern(phrase).replace(/ /g, '\\s+').replace(/'/g, "['’]"))
    .join('|');
