import { addMention, type Cluster, clustersIn, inTextOrder, type Mention, newCluster } from './cluster.js';
import type { ProperName } from './phrase.js';
import { formOfBody, typeOfName } from './proper-name.js';
import {
  countryForms,
  familyNameFirst,
  type Gender,
  givenNameForms,
  givenNames,
  honorifics,
  namesakes,
  organizationNames,
  organizationWords,
  relatives,
  undotted,
} from './vocabulary.js';

/** Links the names of an article: full forms first, then family names, given names and acronyms to the full forms. */
export const linkNames = (mentions: Mention[]): void => {
  const named = mentions.filter(({ phrase }) => phrase.name);
  const index = new NameIndex(namesakesIn(mentions, named));
  giveSharedFamilyName(named);
  for (const mention of named) if (isLong(mention)) addMention(index.fullForm(mention), mention);
  for (const mention of named)
    if (!mention.cluster && isListed(mention) && !index.isPerson(mention)) addMention(index.fullForm(mention), mention);
  const short = named.filter(({ cluster }) => !cluster);
  for (const mention of short) if (isTitled(mention)) addMention(index.shortForm(mention), mention);
  for (const mention of short) if (!isTitled(mention)) addMention(index.shortForm(mention), mention);
  for (const cluster of clustersIn(named)) inTextOrder(cluster);
};

/** "Tom and Ada Roe" are Tom Roe and Ada Roe. */
const giveSharedFamilyName = (named: Mention[]): void => {
  for (const [i, { passage, phrase }] of named.entries()) {
    const next = named[i + 1];
    const name = phrase.name!;
    if (!next || name.words.length !== 1 || next.phrase.first !== phrase.endToken + 1 || next.passage !== passage)
      continue;
    const other = next.phrase.name!;
    if (other.essential.length < 2 || passage.tokens[phrase.endToken]!.normal !== 'and') continue;
    if (![name, other].every(({ essential }) => givenNames.has(essential[0]!)) || other.title || other.honorific)
      continue;
    const words = [...name.words, other.words.at(-1)!];
    phrase.name = { ...name, words, essential: words.map((word) => word.toLowerCase()), listed: words.join(' ') };
  }
};

const isTitled = ({ phrase }: Mention): boolean => phrase.name!.title !== null || phrase.name!.honorific !== null;

/** More than a family name, which may have a hyphen. */
const isLong = ({ phrase }: Mention): boolean => phrase.name!.essential.length > 1;

const isListed = ({ phrase }: Mention): boolean => {
  const { listed, honorific, title } = phrase.name!;
  return !honorific && !title && countryForms.has(listed);
};

/** The words of a name with its hyphens undone: "Kim Jong-un" is "Kim Jong Un". */
const personalWords = ({ essential }: ProperName): string[] =>
  essential.some((word) => word.includes('-'))
    ? essential.flatMap((word) => word.split('-').filter(Boolean))
    : essential;

const surnameOf = (words: string[]): string =>
  words.length < 5 && familyNameFirst.has(words[0]!) && !givenNames.has(words[0]!) && !familyNameLast(words)
    ? words[0]!
    : words.at(-1)!;

/** "Grace Park" and "Jun Wu" put the family name last. */
const familyNameLast = (words: string[]): boolean => words.length === 2 && familyNameFirst.has(words[1]!);

/** "Washington state", "the state of Washington" */
const isOfState = ({ passage: { tokens }, phrase: { first, endToken } }: Mention): boolean =>
  tokens[endToken]?.normal === 'state' || (tokens[first - 1]?.normal === 'of' && tokens[first - 2]?.normal === 'state');

/** "The North" is short for North Korea where that is spoken of. */
const directions = new Set(['North', 'South', 'East', 'West']);

/** Countries whose name means another place here: an article that speaks of Atlanta means the state of Georgia. */
const namesakesIn = (mentions: Mention[], named: Mention[]): ReadonlySet<string> => {
  const asked = namesakes.filter(({ name }) => named.some(({ phrase }) => phrase.name!.listed === name));
  if (asked.length === 0) return none;
  const said = new Set<string>();
  for (const { phrase } of mentions) {
    if (phrase.name) said.add(phrase.name.listed);
    if (phrase.name?.title) said.add(phrase.name.title);
    for (const word of phrase.modifiers) said.add(word);
  }
  const isSaid = (word: string) => said.has(word);
  return new Set(
    asked.filter(({ place, country }) => place.some(isSaid) && !country.some(isSaid)).map(({ name }) => name),
  );
};

const none: ReadonlySet<string> = new Set();

class NameIndex {
  constructor(private readonly namesakes: ReadonlySet<string>) {}

  private readonly byKey = new Map<string, Cluster>();
  private readonly bySurname = new Map<string, Cluster[]>();
  private readonly byGivenName = new Map<string, Cluster[]>();
  private readonly byInitials = new Map<string, Cluster>();

  fullForm(mention: Mention): Cluster {
    const { phrase } = mention;
    const name = phrase.name!;
    const plain = name.listed;
    const country = countryForms.get(plain);
    if (country && !name.honorific && isOfState(mention)) return this.stateForm(mention);
    if (country && !name.honorific && this.namesakes.has(plain)) return this.stateForm(mention);
    if (country && !name.honorific) return this.countryForm(plain, country.country, country.by, phrase.locative);
    const type = typeOfName(name);
    const words = personalWords(name);
    const key = undotted((type === 'organization' ? formOfBody(name.essential) : words).join(' '));
    const same = this.byKey.get(key);
    const known =
      same && mayBeOne(same, name) ? same : type === 'organization' ? undefined : this.samePerson(words, name);
    const cluster = known ?? newCluster(type);
    if (cluster.type === 'unknown') cluster.type = type;
    this.byKey.set(key, cluster);
    if (!known) this.indexParts(cluster, words, name);
    cluster.relative ||= isRelative(mention);
    return cluster;
  }

  /** A state that bears a country's or a capital's name: "georgia state", so that no article's Georgia in Europe joins it. */
  private stateForm({ phrase }: Mention): Cluster {
    const name = phrase.name!;
    const key = `${name.listed} state`;
    phrase.name = { ...name, essential: key.toLowerCase().split(' ') };
    const known = this.byKey.get(key) ?? newCluster('place');
    this.byKey.set(key, known);
    return known;
  }

  /** A capital that acts is its government; one that things happen in is a place. */
  private countryForm(plain: string, country: string, by: string, locative: boolean): Cluster {
    const isHouse = by === 'seat' && (plain.endsWith('House') || organizationNames.has(plain));
    const key = by === 'seat' && (locative || isHouse) ? `seat ${plain}` : `country ${country}`;
    const known = this.byKey.get(key);
    if (known) return known;
    const cluster = newCluster(isHouse ? 'organization' : 'place');
    cluster.country = by === 'seat' && !isHouse && locative ? null : country;
    this.byKey.set(key, cluster);
    const [direction, rest] = country.split(' ');
    if (rest && directions.has(direction!)) this.byKey.set(`part ${direction!.toLowerCase()}`, cluster);
    return cluster;
  }

  /** Somebody with the same family name whose given name does not contradict. */
  private samePerson(words: string[], name: ProperName): Cluster | undefined {
    const surname = surnameOf(words);
    return this.bySurname
      .get(surname)
      ?.find(
        (cluster) =>
          mayBeOne(cluster, name) &&
          cluster.names.some((known) => known.length > 1 && sameGivenName(known, words, surname)),
      );
  }

  private indexParts(cluster: Cluster, words: string[], name: ProperName): void {
    if (cluster.type === 'person' || cluster.type === 'unknown') {
      push(this.bySurname, surnameOf(words), cluster);
      const written = name.essential.at(-1)!;
      if (written !== words.at(-1)) push(this.bySurname, written, cluster);
      for (const word of words)
        if (word !== surnameOf(words) && (cluster.type === 'person' || givenNames.has(word)))
          push(this.byGivenName, word, cluster);
    }
    const initials = name.words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0]);
    const last = name.words.at(-1)!.toLowerCase();
    if (cluster.type === 'organization' && organizationWords.has(last)) this.byKey.set(`last ${last}`, cluster);
    if (cluster.type !== 'person' && initials.length > 1) this.byInitials.set(initials.join(''), cluster);
  }

  /** "Washington" where the article knows a Harold Washington and the mention is not "in Washington". */
  isPerson({ phrase }: Mention): boolean {
    const bearers = this.bySurname.get(phrase.name!.words.at(-1)!.toLowerCase());
    return !phrase.locative && bearers?.some(({ type }) => type === 'person') === true;
  }

  shortForm(mention: Mention): Cluster {
    const name = mention.phrase.name!;
    const word = name.essential.at(-1)!;
    const plain = undotted(name.words.join(' '));
    const gender = name.honorific ? (honorifics.get(name.honorific) as Gender | 'either') : 'either';
    const fits = (cluster: Cluster) => gender === 'either' || !cluster.gender || cluster.gender === gender;
    const candidates = [
      ...(this.bySurname.get(word) ?? []),
      ...(name.honorific ? [] : (this.byGivenName.get(word) ?? [])),
    ];
    const person = nearest(
      candidates.filter((cluster) => fits(cluster) && mayBeOne(cluster, name) && mayBear(cluster, mention)),
      mention,
      word,
    );
    if (person) return person;
    const part = mention.phrase.determiner === 'definite' ? this.byKey.get(`part ${word}`) : undefined;
    if (part) return part;
    const shortened = organizationNames.has(plain) ? undefined : this.byKey.get(`last ${word}`);
    if (shortened && name.words.length === 1) return shortened;
    const key = `short ${plain.toLowerCase()}`;
    const known = this.byInitials.get(plain) ?? this.byKey.get(key);
    if (known && !(name.honorific && known.type === 'place')) return known;
    const cluster = newCluster(name.title || name.honorific ? 'person' : typeOfName(name));
    this.byKey.set(key, cluster);
    if (cluster.type === 'person' || cluster.type === 'unknown') push(this.bySurname, word, cluster);
    return cluster;
  }
}

/**
 * "President Doe" before any full name is not the Ada Doe who is named later without that title: news gives the full name
 * first, so that a short one before it is somebody well known. A man's given name is trusted, since most titles are theirs;
 * a junior's is not, since his father is the better known.
 */
const mayBear = ({ roles, gender, suffix, mentions }: Cluster, { phrase, order }: Mention): boolean => {
  const { title } = phrase.name!;
  const isTrusted = gender !== 'feminine' && suffix !== 'jr';
  if (!title || isTrusted || roles.some(({ noun }) => noun === title)) return true;
  return mentions[0]!.order < order;
};

/** "His son Tom Doe", "her husband, Tom Doe,", "Ada Doe, his wife". */
const isRelative = ({ passage: { tokens }, phrase: { first, endToken, name } }: Mention): boolean => {
  if (name!.title !== null) return relatives.has(name!.title);
  const before = tokens[first - 1]?.text === ',' ? tokens[first - 2] : undefined;
  const after = tokens[endToken]?.text === ',' ? tokens[endToken + 2] : undefined;
  return (before !== undefined && relatives.has(before.normal)) || (after !== undefined && relatives.has(after.normal));
};

/** Of several bearers the one whom this article already calls so, else the one named in full last before here. */
const nearest = (candidates: Cluster[], { order, phrase: { name } }: Mention, word: string): Cluster | undefined => {
  if (candidates.length < 2) return candidates[0];
  const titled = name!.title ? candidates.filter(({ roles }) => roles.some(({ noun }) => noun === name!.title)) : [];
  if (titled.length === 1) return titled[0];
  const before = ({ mentions }: Cluster, fits: (short: ProperName) => boolean): number =>
    mentions.findLast(({ phrase, order: at }) => at < order && fits(phrase.name!))?.order ?? -1;
  const isSo = (other: ProperName): boolean =>
    other.words.length === 1 &&
    other.words[0]!.toLowerCase() === word &&
    (!name!.honorific || name!.honorific === other.honorific);
  for (const fits of [isSo, () => true]) {
    const heads = candidates.filter(({ relative }) => !relative);
    const ranked = (heads.length > 0 && fits !== isSo ? heads : candidates)
      .map((cluster) => ({ cluster, at: before(cluster, fits) }))
      .sort((a, b) => b.at - a.at);
    if (ranked[0]!.at >= 0) return ranked[0]!.cluster;
  }
  return candidates.reduce((most, next) => (next.mentions.length > most.mentions.length ? next : most));
};

/** "Walter R. Dunmore" is no "Walter H. Dunmore", and a junior no senior; where one name is shorter nothing tells. */
const mayBeOne = (cluster: Cluster, name: ProperName): boolean =>
  agree(cluster.initials, name.initials) && agree(cluster.suffix, name.suffix);

const agree = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;

const sameGivenName = (known: string[], words: string[], surname: string): boolean => {
  const isFamilyFirst = surname === words[0];
  const given = (list: string[]) =>
    isFamilyFirst ? list.filter((word) => word !== surname).join(' ') : (list.find((word) => word !== surname) ?? '');
  const [a, b] = [given(known), given(words)];
  if (known.length !== words.length && isFamilyFirst) return false;
  if (a === b) return true;
  const initial = (short: string, long: string) => /^\p{L}\.?$/u.test(short) && long.startsWith(short[0]!);
  if (initial(a, b) || initial(b, a)) return true;
  return givenNameForms(a).some((form) => givenNameForms(b).includes(form));
};

const push = (map: Map<string, Cluster[]>, key: string, cluster: Cluster): void => {
  const list = map.get(key);
  if (!list) map.set(key, [cluster]);
  else if (!list.includes(cluster)) list.push(cluster);
};
