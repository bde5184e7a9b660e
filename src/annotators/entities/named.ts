import { isRelative, mayBear, mayBeOne, nearest, sameGivenName, surnameOf } from './bearers.js';
import { addMention, type Cluster, clustersIn, inTextOrder, type Mention, newCluster } from './cluster.js';
import { formOfBody } from './name-forms.js';
import { typeOfName } from './name-type.js';
import { namesakesIn } from './namesakes.js';
import type { ProperName } from './phrase.js';
import {
  countryForms,
  type Gender,
  givenNames,
  honorifics,
  organizationNames,
  organizationWords,
  sameName,
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

/** "Washington state", "the state of Washington" */
const isOfState = ({ passage: { tokens }, phrase: { first, endToken } }: Mention): boolean =>
  tokens[endToken]?.normal === 'state' || (tokens[first - 1]?.normal === 'of' && tokens[first - 2]?.normal === 'state');

/** "The North" is short for North Korea where that is spoken of. */
const directions = new Set(['North', 'South', 'East', 'West']);

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
    const key = sameName(plain) ?? undotted((type === 'organization' ? formOfBody(name.essential) : words).join(' '));
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
    const key = sameName(plain) ?? `short ${plain.toLowerCase()}`;
    const known = this.byInitials.get(plain) ?? this.byKey.get(key);
    if (known && !(name.honorific && known.type === 'place')) return known;
    const cluster = newCluster(name.title || name.honorific ? 'person' : typeOfName(name));
    this.byKey.set(key, cluster);
    if (cluster.type === 'person' || cluster.type === 'unknown') push(this.bySurname, word, cluster);
    return cluster;
  }
}

const push = (map: Map<string, Cluster[]>, key: string, cluster: Cluster): void => {
  const list = map.get(key);
  if (!list) map.set(key, [cluster]);
  else if (!list.includes(cluster)) list.push(cluster);
};
