import type { Phrase } from './phrase.js';
import { countryForms, describing, undotted } from './vocabulary.js';

export const noWords: ReadonlySet<string> = new Set();

export const narrowingOf = ({ modifiers, complements }: Phrase): ReadonlySet<string> => {
  const words = modifiers.length + complements.length === 0 ? [] : [...modifiers, ...complements].filter(narrows);
  return words.length === 0 ? noWords : new Set(words);
};

const narrows = (word: string): boolean => !describing.has(word) && !/^\d/.test(word);

/** What a phrase adds when it narrows another: its country, its name, or its noun. */
export const keysOf = ({ name, head, text }: Phrase): string[] => {
  if (!name) return [head];
  const country = countryForms.get(undotted(name.words.join(' '))) ?? countryForms.get(undotted(text));
  return [country ? `country:${country.country}` : name.words.at(-1)!.toLowerCase()];
};
