import type { Token } from '../../model/document.js';
import { compoundEndings, countryForms, isListedNoun, otherDemonyms, singularOf, undotted } from './vocabulary.js';

/**
 * The words before a noun in lower case and singular; a country, or an adjective of one, as `country:Name`, so that
 * "French" and "France's" narrow alike. Adjectives of regions stay words: "Central American" is no "American".
 */
export const modifiersIn = (tokens: Token[], from: number, to: number): string[] => {
  const found: string[] = [];
  for (let i = from; i < to; i++) {
    const { normal, text } = tokens[i]!;
    if (!/\p{L}/u.test(text) || compoundEndings.has(normal)) continue;
    const pair = i + 1 < to ? `${text} ${tokens[i + 1]!.text}` : text;
    if (pair !== text && (countryForms.has(undotted(pair)) || otherDemonyms.has(pair.toLowerCase()))) {
      found.push(countryKey(pair) ?? pair.toLowerCase());
      i++;
    } else found.push((/^\p{Lu}/u.test(text) ? countryKey(text) : undefined) ?? singularOf(normal).singular);
  }
  return found;
};

const countryKey = (text: string): string | undefined => {
  const form = countryForms.get(undotted(text));
  return form && form.by !== 'seat' ? `country:${form.country}` : undefined;
};

/** A noun of two words that the lists know ("asylum seekers", "cease-fire"), hyphenated; else the last word alone. */
export const headNoun = (tokens: Token[], first: number, end: number): { singular: string; plural: boolean } => {
  const last = singularOf(tokens[end - 1]!.normal);
  const before = tokens[end - 2]?.normal === '-' ? end - 3 : end - 2;
  if (before < first) return last;
  const compound = `${tokens[before]!.normal.replace(/^ex-/, '')}-${last.singular}`;
  return isListedNoun(compound) ? { singular: compound, plural: last.plural } : last;
};
