import type { WordForms } from '../model/analysed-article.js';
import type { Groups, Naming } from './entity-groups.js';

/**
 * Joins what bears one name: the same full form, a country with its government and capital, an acronym and what it
 * abbreviates, a family name and the one full form that has it, two spellings of one name.
 */
export const linkNames = (namings: Naming[], groups: Groups, forms: Pick<WordForms, 'maySpellOneName'>): void => {
  const named = namings.filter(({ identity }) => identity.basis === 'name');
  joinBy(namings, groups, ({ identity }) => (identity.country ? [`country ${identity.country}`] : []));
  const severalBear = namesakes(named);
  joinBy(named, groups, fullForms(severalBear));
  joinBy(named, groups, ({ type, identity }) => (type === 'person' ? [] : identity.names.flatMap(acronyms)));
  joinSpellings(named, severalBear, groups, forms);
  joinFamilyNames(named, groups);
};

const joinBy = (namings: Naming[], groups: Groups, keysOf: (naming: Naming) => string[]): void => {
  const first = new Map<string, Naming>();
  for (const naming of namings)
    for (const key of keysOf(naming)) {
      const known = first.get(key);
      if (known) groups.join(known, naming);
      else first.set(key, naming);
    }
};

const plain = (words: string[]): string => words.join(' ').replace(/[.’']/g, '').replaceAll('-', ' ');

/** Single words count for what is no person: two outlets' "Hamas" are one, two outlets' "Kim" may not be. */
const fullForms =
  (severalBear: ReadonlySet<string>) =>
  ({ type, identity }: Naming): string[] =>
    identity.names
      .filter((words) => words.length > 1 || type !== 'person')
      .map((words) => (type === 'organization' ? inOneNumber(words) : plain(shortened(words))))
      .map((name) => `${type === 'person'} ${name} ${severalBear.has(name) ? told(identity) : ''}`);

/** "The Harbor Workers Union" is the Harbor Worker Union; a name of one or two words may be two bodies'. */
const inOneNumber = (words: string[]): string => {
  const name = plain(shortened(words));
  return words.filter((word) => !joining.has(word)).length > 2 ? name.replace(/(?<=[^s\s]{2})s(?= |$)/g, '') : name;
};

/** What tells a father from his son: initials in the middle, "Jr." */
const told = ({ initials, suffix }: Naming['identity']): string => `${initials ?? ''} ${suffix ?? ''}`;

/**
 * Full names that several people of the event bear: "Walter R. Dunmore" and "Walter H. Dunmore"; "Dunmore Jr." where the same
 * article also speaks of a Dunmore without the suffix, who is not he.
 */
const namesakes = (named: Naming[]): Set<string> => {
  const first = new Map<string, string>();
  const several = new Set<string>();
  const people = named.filter(({ type }) => type === 'person');
  const elders = new Set(
    people
      .filter(({ identity }) => identity.suffix === null)
      .flatMap(({ article, identity }) => identity.names.map((words) => `${article} ${familyOf(words)}`)),
  );
  for (const { article, identity } of people) {
    if (identity.initials === null && identity.suffix === null) continue;
    for (const words of identity.names) {
      const name = plain(shortened(words));
      const known = first.get(name);
      if (known === undefined) first.set(name, told(identity));
      else if (known !== told(identity)) several.add(name);
      if (identity.suffix !== null && elders.has(`${article} ${familyOf(words)}`)) several.add(name);
    }
  }
  return several;
};

/** Without initials in the middle. */
const shortened = (words: string[]): string[] =>
  words.filter((word, i) => i === 0 || i === words.length - 1 || !/^\p{L}\.?$/u.test(word));

const joining = new Set(['of', 'the', 'for', 'and', '&']);

const acronyms = (words: string[]): string[] => {
  if (words.length === 1) return /^[\p{L}.]{2,10}$/u.test(words[0]!) ? [plain(words)] : [];
  const initials = (list: string[]): string => list.map((word) => word[0]).join('');
  const short = initials(words.filter((word) => !joining.has(word)));
  return short.length > 2 ? [...new Set([short, initials(words)])] : [];
};

const givenOf = (words: string[]): string => words[0]!;
const familyOf = (words: string[]): string => words.at(-1)!;
const fullNamesOf = ({ identity }: Naming): string[][] => identity.names.filter((words) => words.length > 1);

/** Consonants only, so that spellings of one name fall together and few others do. */
const skeleton = (word: string): string =>
  word
    .replace(/ph/g, 'f')
    .replace(/ck|c|q/g, 'k')
    .replace(/z/g, 's')
    .replace(/[^a-z]|[aeiouyhw]/g, '')
    .replace(/(.)\1+/g, '$1');

/** "Caroline Levitt" and "Karoline Leavitt": given name and family name both sound alike, and both bear the same role. */
const joinSpellings = (
  namings: Naming[],
  severalBear: ReadonlySet<string>,
  groups: Groups,
  { maySpellOneName }: Pick<WordForms, 'maySpellOneName'>,
): void => {
  const alike = new Map<string, { words: string[]; naming: Naming }[]>();
  for (const naming of namings) {
    if (naming.type !== 'person') continue;
    for (const words of fullNamesOf(naming)) {
      if (severalBear.has(plain(shortened(words)))) continue;
      const key = `${skeleton(familyOf(words))} ${skeleton(givenOf(words)).slice(0, 2)}`;
      const known = alike.get(key) ?? [];
      const twin = known.find(
        (other) =>
          other.naming.article !== naming.article &&
          maySpellOneName(familyOf(other.words), familyOf(words)) &&
          maySpellOneName(givenOf(other.words), givenOf(words)) &&
          compatibleRoles(other.naming, naming) &&
          mayBeOne(other.naming, naming),
      );
      if (twin) groups.join(twin.naming, naming);
      else if (known.length < MOST_ALIKE) known.push({ words, naming });
      alike.set(key, known);
    }
  }
};

/** More names of one sound than this in one event are somebody's invention. */
const MOST_ALIKE = 20;

/** A junior is not the senior, whose name sounds the same; a man not the woman. */
const mayBeOne = ({ identity: a }: Naming, { identity: b }: Naming): boolean =>
  agree(a.initials, b.initials) && agree(a.suffix, b.suffix) && agree(a.gender, b.gender);

const agree = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;

const compatibleRoles = (a: Naming, b: Naming): boolean =>
  !a.identity.roles.length || !b.identity.roles.length || sharesRole(a, b);

/** "Doe" in one article and "Ada Doe" in another: the one full name of the event that ends so, or the one of several that is meant. */
const joinFamilyNames = (namings: Naming[], groups: Groups): void => {
  const bearers = new Map<string, Set<Naming>>();
  for (const naming of namings)
    if (naming.type === 'person')
      for (const words of fullNamesOf(naming))
        for (const word of new Set([givenOf(words), familyOf(words)])) {
          const known = bearers.get(word) ?? new Set();
          bearers.set(word, known.add(naming));
        }
  for (const naming of namings) {
    if (fullNamesOf(naming).length > 0 || naming.identity.country || naming.type === 'place') continue;
    const known = [...(bearers.get(naming.identity.names[0]![0]!) ?? [])];
    // Who has the full name in the same article is another: there the two were told apart.
    const others = new Set(known.filter(({ article }) => article === naming.article).map((one) => groups.find(one)));
    const free = known.filter((one) => sameGender(naming)(one) && !others.has(groups.find(one)));
    const bearer = meant(free, naming, groups);
    if (bearer) groups.join(bearer, naming);
  }
  const short = namings.filter((naming) => !fullNamesOf(naming).length);
  const genders = new Map<string, Set<string | null>>();
  for (const { identity } of short)
    for (const words of identity.names)
      genders.set(plain(words), (genders.get(plain(words)) ?? new Set()).add(identity.gender ?? 'any'));
  const isOfBoth = (name: string): boolean =>
    ['masculine', 'feminine'].every((gender) => genders.get(name)?.has(gender));
  joinBy(short, groups, ({ identity }) =>
    identity.names.map(plain).map((name) => `${name} ${isOfBoth(name) ? identity.gender : ''}`),
  );
};

/** "Mr. Doe" of one article is not the one Doe of another, who is a woman. */
const sameGender =
  ({ identity: { gender } }: Naming) =>
  ({ identity }: Naming): boolean =>
    agree(gender, identity.gender);

/** Among several people of one family name the one with the same title, if there is one only; else the one far ahead in mentions. */
const meant = (bearers: Naming[], naming: Naming, groups: Groups): Naming | undefined => {
  const mentions = new Map<Naming, number>();
  const titled = new Set<Naming>();
  for (const bearer of bearers) {
    const root = groups.find(bearer);
    mentions.set(root, (mentions.get(root) ?? 0) + bearer.mentions.length);
    if (sharesRole(bearer, naming)) titled.add(root);
  }
  if (mentions.size < 2) return bearers[0];
  if (titled.size === 1) return [...titled][0];
  const [first, second] = [...mentions].sort((a, b) => b[1] - a[1]);
  return first![1] >= FAR_AHEAD * second![1] ? first![0] : undefined;
};

const FAR_AHEAD = 3;

const sharesRole = (a: Naming, b: Naming): boolean =>
  a.identity.roles.some(({ noun }) => b.identity.roles.some((role) => role.noun === noun));
