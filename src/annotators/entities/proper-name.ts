import type { Token } from '../../model/document.js';
import { headNoun, modifiersIn } from './modifiers.js';
import { essentialWords, joinHyphens, listedForm, middleInitials, suffixOf } from './name-forms.js';
import type { ProperName } from './phrase.js';
import { nounOf } from './traits.js';
import {
  compoundEndings,
  countryForms,
  eventWords,
  givenNames,
  honorifics,
  isDemonym,
  isNounOf,
  isPersonNoun,
  isPortfolio,
  organizationNames,
  organizationWords,
  otherDemonyms,
  particles,
  personNouns,
  placeWords,
  singularOf,
  titleModifiers,
  titles,
  undotted,
} from './vocabulary.js';

/**
 * The name in which the words of a phrase end, without its titles; `null` where they end in a common noun
 * ("Trump administration") or in an adjective or people of a country ("the Israelis").
 */
export const nameOf = (tokens: Token[], names: boolean[], first: number, end: number): ProperName | null => {
  if (!names[end - 1] && !endsHyphenated(tokens, names, end)) return null;
  let start = end - 1;
  while (start > first && isNamePart(tokens, names, start - 1, first)) start--;
  const words = (from: number) => joinHyphens(tokens, from, end);
  const title = titleBefore(tokens, first, start, end);
  const from = withoutDemonyms(tokens, title === null ? start : title + 1, end);
  const name = words(from);
  if (
    !name.length ||
    (name.length === 1 && isDemonym(name[0]!) && !countryForms.get(undotted(name[0]!))?.by.startsWith('name')) ||
    (name.length === 2 && otherDemonyms.has(name.join(' ').toLowerCase()))
  )
    return null;
  if (isOffice(name)) return null;
  const honorific = title === null ? null : (honorifics.get(tokens[title]!.normal) ?? null) && tokens[title]!.normal;
  const head = headOfTitle(tokens, title ?? roleBefore(tokens, from, first), first);
  return {
    words: name,
    essential: essentialWords(name),
    initials: middleInitials(name),
    suffix: suffixOf(name),
    listed: listedForm(name),
    title: head === null || honorific ? null : headNoun(tokens, first, head + 1).singular,
    titleModifiers: head === null ? [] : [...modifiersIn(tokens, first, head), ...portfolioOf(tokens, head, title)],
    honorific,
  };
};

/** "Special Envoy", "U.S. Attorney General", "Secretary of State": capitals of an office, which names nobody. */
const isOffice = (name: string[]): boolean => {
  if (organizationNames.has(undotted(name.join(' ')))) return false;
  const office = name.at(-2) === 'of' && isPortfolio(name.at(-1)!) ? name.slice(0, -2) : name;
  return (
    titles.has(office.at(-1)!.toLowerCase()) && office.every((word, i) => isOfOffice(word) || isCountryPair(office, i))
  );
};

const isOfOffice = (word: string): boolean => {
  const lower = word.toLowerCase();
  return titles.has(lower) || titleModifiers.has(lower) || isDemonym(word) || countryForms.has(undotted(word));
};

/** "North" and "Korean" of "North Korean Leader". */
const isCountryPair = (name: string[], i: number): boolean =>
  countryForms.has(name.slice(i, i + 2).join(' ')) || (i > 0 && countryForms.has(name.slice(i - 1, i + 1).join(' ')));

const isNamePart = (tokens: Token[], names: boolean[], i: number, first: number): boolean => {
  if (names[i]) return true;
  const { normal } = tokens[i]!;
  if (i <= first) return false;
  if (isGenitiveOfPeople(tokens, names, i)) return true;
  if (normal === '-') return names[i - 1] === true && !isCountry(tokens[i - 1]!);
  return particles.has(normal) || joiners.has(normal);
};

/** "Workers' Party", "Women's March": what people, in the plural, have given their name to. */
export const isGenitiveOfPeople = (tokens: Token[], names: boolean[], i: number): boolean =>
  /^['’]s?$/.test(tokens[i]!.text) && names[i - 1] === true && names[i + 1] === true && isPeople(tokens[i - 1]!);

const isPeople = (token: Token): boolean => {
  const { singular, plural } = nounOf(token);
  return (plural && isPersonNoun(singular)) || isNounOf(token.normal, 'group');
};

/** What the reader of phrases has let stand between the words of a name. */
const joiners = new Set(['of', 'for', 'and', 'the', 'on', '&', 'against', 'to', 'from', 'in', 'with']);

const isCountry = ({ text }: Token): boolean => countryForms.has(undotted(text));

/** "Kim Jong-un": a short lower-case syllable after two words of a name and a hyphen. */
export const endsHyphenated = (tokens: Token[], names: boolean[], end: number): boolean => {
  const last = tokens[end - 1]!;
  return (
    end >= 4 &&
    tokens[end - 2]!.normal === '-' &&
    names[end - 3] === true &&
    names[end - 4] === true &&
    last.text.length <= 5 &&
    !compoundEndings.has(last.normal) &&
    !isCountry(tokens[end - 3]!)
  );
};

/** Where the words end of which the last is the noun: before "of State" in an office. */
export const endOfNoun = (tokens: Token[], first: number, end: number): number =>
  end - 3 >= first &&
  tokens[end - 2]!.normal === 'of' &&
  isPortfolio(tokens[end - 1]!.text) &&
  isSecretary(tokens[end - 3]!)
    ? end - 2
    : end;

const isSecretary = ({ normal }: Token): boolean => normal === 'secretary' || normal === 'minister';

/** Index of the last word of the title, which may stand in small letters ("spokesperson") or be part of the capitals. */
const titleBefore = (tokens: Token[], first: number, start: number, end: number): number | null => {
  const last = tokens[end - 1]!.normal;
  if (organizationWords.has(last) || placeWords.has(last)) return null;
  for (let i = end - 2; i >= Math.max(first, start - 1); i--) {
    const word = tokens[i]!.normal;
    if (!titles.has(word) && !honorifics.has(word)) continue;
    if (tokens[i + 1]!.normal === 'of' && i + 3 < end && isPortfolio(tokens[i + 2]!.text)) return i + 2;
    if (tokens[i + 1]!.normal === 'of' || tokens[i + 1]!.normal === '-') return givenNameAfter(tokens, i + 2, end);
    return i;
  }
  return null;
};

/** "Secretary of State Rex Tillerson": the name begins with the given name. */
const givenNameAfter = (tokens: Token[], from: number, end: number): number | null => {
  for (let i = from + 1; i < end; i++) if (givenNames.has(tokens[i]!.normal)) return i - 1;
  return null;
};

/** "defense" of "Secretary of Defense Doe", who is the defense secretary. */
const portfolioOf = (tokens: Token[], head: number, title: number | null): string[] =>
  title === head + 2 && isPortfolio(tokens[title]!.text) ? [tokens[title]!.normal] : [];

/** "Secretary" in "Secretary of State". */
const headOfTitle = (tokens: Token[], last: number | null, first: number): number | null => {
  if (last === null) return null;
  for (let i = last - 1; i > first; i--) if (tokens[i]!.normal === 'of') return i - 1;
  return last;
};

/** "Republican Nancy Doe", "Israeli Benjamin Netanyahu": an adjective before a given name is not part of the name. */
const withoutDemonyms = (tokens: Token[], start: number, end: number): number => {
  let from = start;
  while (from < end - 1 && isDemonym(tokens[from]!.text) && mayBegin(tokens, from + 1, end)) from++;
  return from;
};

const mayBegin = (tokens: Token[], i: number, end: number): boolean =>
  givenNames.has(tokens[i]!.normal) ||
  (otherDemonyms.has(tokens[i - 1]!.normal) && i === end - 1 && !endsName(tokens[i]!.normal));

/** "Korean Peninsula", "Arab Spring": the adjective belongs to the name. */
const endsName = (word: string): boolean => organizationWords.has(word) || placeWords.has(word) || eventWords.has(word);

/** A noun for a person or body directly before the name, which at the head of a sentence has a capital: "Goalkeeper Ada Doe". */
const roleBefore = (tokens: Token[], from: number, first: number): number | null => {
  const before = from - 1 >= first ? tokens[from - 1]! : undefined;
  return before && personNouns.has(singularOf(before.normal).singular) ? from - 1 : null;
};
