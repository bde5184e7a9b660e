import type { ProperName } from './phrase.js';
import {
  countryForms,
  crowds,
  eventWords,
  givenNames,
  nounType,
  opensPlace,
  organizationNames,
  organizationStarts,
  organizationWords,
  placeNames,
  placeWords,
} from './vocabulary.js';

export type NameType = 'person' | 'organization' | 'place' | 'event' | 'thing' | 'group' | 'unknown';

/** What the words of a name alone tell of its type. */
export const typeOfName = ({ words, listed: plain, title, honorific }: ProperName, personalTitle = true): NameType => {
  const last = words.at(-1)!.toLowerCase();
  if (countryForms.has(plain) || placeNames.has(plain)) return honorific ? 'person' : 'place';
  if (last === 'act' && words.length > 1) return 'thing';
  if (organizationNames.has(plain) || (organizationNames.has(words.at(-1)!) && /^\p{Lu}{2,6}$/u.test(words.at(-1)!)))
    return 'organization';
  if (honorific || (title && personalTitle)) return 'person';
  if (words.some((word, i) => word === 'of' && i > 0 && opensPlace(words[i - 1]!.toLowerCase()))) return 'place';
  if (
    organizationWords.has(last) ||
    words.some((word) => word === 'for' || word === 'of' || word === '&' || word === 'and')
  )
    return 'organization';
  if (placeWords.has(last) && words.length > 1) return 'place';
  if (crowds.has(last) && words.length > 1) return 'group';
  if (eventWords.has(last) && words.length > 1) return nounType(last, last, false) === 'event' ? 'event' : 'thing';
  if (words.length > 1 && organizationStarts.has(words[0]!.toLowerCase())) return 'organization';
  if (words.length > 1 && givenNames.has(words[0]!.toLowerCase())) return 'person';
  if (/^\p{Lu}{2,6}$/u.test(plain) && words.length === 1) return 'organization';
  return 'unknown';
};
