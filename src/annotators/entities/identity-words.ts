import type { Cluster, Mention } from './cluster.js';
import {
  anyKind,
  bareOtherwise,
  collections,
  compoundsOf,
  countryForms,
  countryOfPeople,
  crowds,
  isEventNoun,
  isNounOf,
  isPersonNoun,
  memberNouns,
  otherDemonyms,
  sameThing,
  singularOf,
  unspecific,
} from './vocabulary.js';

/** "Any role", "no deal" mean none that another article could mean too; "in office", "made public" mean no body and no people. */
export const refers = ({ phrase, passage: { tokens } }: Mention): boolean => {
  if (unspecific.has(tokens[phrase.first]!.normal)) return false;
  const isBare = phrase.determiner === 'none' && !phrase.plural && phrase.narrowing.size === 0;
  if (isBare && bareOtherwise.has(phrase.head)) return false;
  return !isBare || !isNounOf(phrase.head, 'organization') || phrase.text !== phrase.text.toLowerCase();
};

/** "The company": a noun that fits very many, and nothing that tells which. */
export const isOfAnyKind = ({ phrase }: Mention): boolean =>
  anyKind.has(phrase.head) && phrase.narrowing.size === 0 && !phrase.dual;

/** A compound tells more than its last part, by which it is taken up: "a hotline … the line". */
export const nounsByFrequency = (described: Mention[]): string[] => {
  if (described.length < 2) return described.map(nounOf);
  const counts = new Map<string, number>();
  for (const mention of described) counts.set(nounOf(mention), (counts.get(nounOf(mention)) ?? 0) + 1);
  const isPart = (noun: string): boolean => compoundsOf(noun).some((compound) => counts.has(compound));
  return [...counts].sort((a, b) => Number(isPart(a[0])) - Number(isPart(b[0])) || b[1] - a[1]).map(([noun]) => noun);
};

/** "the two leaders" are two whom all articles of an event mean, and no "leaders" of another number. */
const nounOf = ({ phrase: { head, dual } }: Mention): string => (dual ? `two ${sameThing(head)}` : head);

/** "migrant" of "a caravan of migrants" and "the migrant caravan"; "caravan" of "members of the caravan". */
export const membersOf = ({ mentions, modifiers }: Cluster): string[] => {
  const isOne = (list: ReadonlySet<string>) => mentions.some(({ phrase }) => list.has(phrase.head));
  if (isOne(crowds)) return [...modifiers].filter(isPeople);
  if (isOne(memberNouns)) return [...modifiers].filter((word) => crowds.has(word));
  return mentions.flatMap(({ phrase }) =>
    collections.has(phrase.head) ? phrase.complements.filter(isCommonNoun) : [],
  );
};

const isPeople = (noun: string): boolean => isPersonNoun(noun) || countryOfPeople(`${noun}s`) !== undefined;

/** What a list or set consists of; "a list of countries" is of any. */
const isCommonNoun = (word: string): boolean => !word.startsWith('country:') && !anyKind.has(word);

/** Things and happenings whose name is a description in capitals: "the Lake Accord" is an accord. */
export const commonNoun = (words: string[]): string[] => {
  const last = singularOf(words.at(-1)!).singular;
  // A law is no deed: "an act of mercy".
  if (last === 'act') return [];
  return words.length > 1 && (isEventNoun(last) || crowds.has(last)) ? [last] : [];
};

export const modifiersOfName = ({ names }: Cluster): string[] =>
  names.filter((words) => commonNoun(words).length > 0).flatMap((words) => countriesIn(words.slice(0, -1)));

/** "american" is the United States, and "central american" is not. */
const countriesIn = (words: string[]): string[] => {
  if (otherDemonyms.has(words.join(' '))) return [words.join(' ')];
  return words.map((word) => {
    const country = countryForms.get(word.charAt(0).toUpperCase() + word.slice(1));
    return country ? `country:${country.country}` : word;
  });
};
