import type { Token } from '../../model/document.js';
import { hasTrait, modifierOf, nounOf, Trait } from './traits.js';
import { countryForms, countryKey, isListedNoun, otherDemonyms, undotted } from './vocabulary.js';

/**
 * The words before a noun in lower case and singular; a country, or an adjective of one, as `country:Name`, so that
 * "French" and "France's" narrow alike. Adjectives of regions stay words: "Central American" is no "American".
 */
export const modifiersIn = (tokens: Token[], from: number, to: number): string[] => {
  const found: string[] = [];
  for (let i = from; i < to; i++) {
    const modifier = modifierOf(tokens[i]!);
    if (modifier === null) continue;
    const pair =
      i + 1 < to && hasTrait(tokens[i]!, Trait.opensPair) ? `${tokens[i]!.text} ${tokens[i + 1]!.text}` : null;
    if (pair !== null && (countryForms.has(undotted(pair)) || otherDemonyms.has(pair.toLowerCase()))) {
      found.push(countryKey(pair) ?? pair.toLowerCase());
      i++;
    } else found.push(modifier);
  }
  return found;
};

/** A noun of several words that the lists know ("asylum seekers", "cease-fire", "son-in-law"), hyphenated; else the last word alone. */
export const headNoun = (tokens: Token[], first: number, end: number): { singular: string; plural: boolean } => {
  const last = nounOf(tokens[end - 1]!);
  if (last.singular === 'chief' && tokens[end]?.normal === 'of' && tokens[end + 1]?.normal === 'staff')
    return { singular: 'chief-of-staff', plural: last.plural };
  if (end - 5 >= first && tokens[end - 2]!.text === '-' && tokens[end - 4]!.text === '-') {
    const { singular, plural } = nounOf(tokens[end - 5]!);
    const chain = `${singular}-${tokens[end - 3]!.normal}-${tokens[end - 1]!.normal}`;
    if (isListedNoun(chain)) return { singular: chain, plural };
  }
  const before = tokens[end - 2]?.normal === '-' ? end - 3 : end - 2;
  if (before < first || !hasTrait(tokens[before]!, Trait.opensCompound)) return last;
  const compound = `${tokens[before]!.normal.replace(/^ex-/, '')}-${last.singular}`;
  return isListedNoun(compound) ? { singular: compound, plural: last.plural } : last;
};
