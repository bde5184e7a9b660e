import { type Cluster, type Mention, typeOfDescription } from './cluster.js';
import { bearer, fits, mayTakeUp, modifiersOf, nounsOf, shares } from './taken-up.js';
import {
  compoundsOf,
  countryOfPeople,
  generalSourceNouns,
  isPersonNoun,
  namedByKind,
  otherDemonyms,
  sameTitle,
  singularOf,
  standIns,
} from './vocabulary.js';

/** Sentences in which nobody else speaks between "the sources said" and "sources said" of the same people. */
const LINES_BETWEEN = 3;

/** "Sources", without an article or a word that tells which. */
const isBareSource = (phrase: Mention['phrase']): boolean =>
  phrase.head === 'source' && phrase.plural && phrase.determiner === 'none' && phrase.narrowing.size === 0;

/** How many clusters with the same noun a later description may go back to. */
const REACH = 12;

/** "The Russians" is said of Russia; "Russians" and "the young Russians" of people. */
export const countryMeant = ({ phrase }: Mention): string | undefined =>
  phrase.determiner === 'definite' && phrase.endToken === phrase.first + 2 ? countryOfPeople(phrase.noun) : undefined;

export class Memory {
  constructor(private readonly countries: ReadonlyMap<string, Cluster>) {}

  private readonly byNoun = new Map<string, Cluster[]>();
  private lastCountry: Cluster | null = null;
  private lastPlace: Cluster | null = null;
  /** The named bodies, the last one last. */
  private readonly organizations: Cluster[] = [];
  /** The body that was last a source. */
  private lastSpokenFor: Cluster | null = null;
  private readonly unnamed: Cluster[] = [];
  /** Who was last a source, named or not. */
  private lastSource: Cluster | null = null;

  saw(cluster: Cluster, { phrase, passage }: Mention, isSource: boolean): void {
    if (isSource) this.lastSource = cluster;
    const described = phrase.form === 'description';
    if (described && deniesExistence(firstWord({ phrase, passage }))) return;
    const own = described && cluster.country === null ? nounsOf(phrase) : [];
    const nouns = cluster.names.length > 0 ? new Set([...own, ...nounsOfNamed(cluster)]) : own;
    for (const noun of nouns) remember(this.byNoun, noun, cluster);
    if (phrase.name && cluster.type === 'place') {
      if (cluster.country) this.lastCountry = cluster;
      else this.lastPlace = cluster;
    }
    if (phrase.name && cluster.type === 'organization' && !isDetermined(cluster)) {
      if (this.organizations.at(-1) !== cluster) this.organizations.push(cluster);
      if (this.organizations.length > REACH) this.organizations.shift();
      if (isSource) this.lastSpokenFor = cluster;
    }
    if (cluster.unnamed) {
      const at = this.unnamed.indexOf(cluster);
      if (at >= 0) this.unnamed.splice(at, 1);
      this.unnamed.push(cluster);
      if (this.unnamed.length > REACH) this.unnamed.shift();
    }
  }

  /** "He" is linked only later; until then it is known that one person spoke. */
  heardSomebody(): void {
    this.lastSource = null;
  }

  antecedent(mention: Mention, isSource: boolean): Cluster | undefined {
    const { phrase } = mention;
    const taken = phrase.determiner === 'definite' || phrase.determiner === 'demonstrative';
    const country = countryMeant(mention);
    if (country) return this.countries.get(country);
    if (/^(?:another|second|other|others|third)$/.test(firstWord(mention))) return undefined;
    if (taken && (isSource || phrase.head === 'source')) {
      const source = this.continuedSource(mention);
      if (source) return this.laterBearer(mention, source) ?? source;
    }
    if (isSource && isBareSource(phrase)) return this.sourcesSpeakingOn(mention);
    if (phrase.determiner === 'indefinite' || phrase.determiner === 'number') return undefined;
    if (phrase.determiner === 'none' && (isSource || phrase.head === 'source' || !phrase.plural)) return undefined;
    return this.sameNoun(mention) ?? (taken ? (this.standIn(mention) ?? this.compound(mention)) : undefined);
  }

  /**
   * "the source", "the two officials": the nearest unnamed one of that noun whom the number fits; failing that, by a noun
   * for any source, the nearest unnamed one.
   */
  private continuedSource({ phrase }: Mention): Cluster | undefined {
    const wanted = phrase.narrowing;
    const alike = this.unnamed.filter(({ plural }) => plural === phrase.plural);
    const sameNoun = alike.findLast(
      ({ roles, modifiers }) => roles.some(({ noun }) => noun === phrase.head) && fits(wanted, modifiers),
    );
    if (sameNoun || wanted.size || !generalSourceNouns.has(phrase.head)) return sameNoun;
    return alike.at(-1);
  }

  /** "the official", where an official with a name has spoken since the unnamed one. */
  private laterBearer({ phrase }: Mention, unnamed: Cluster): Cluster | undefined {
    if (phrase.plural || phrase.narrowing.size) return undefined;
    const last = this.byNoun.get(sameTitle(phrase.head))?.at(-1);
    const order = (cluster: Cluster): number => cluster.mentions.at(-1)!.order;
    return last && last !== unnamed && last.names.length > 0 && this.lastSource === last && order(last) > order(unnamed)
      ? last
      : undefined;
  }

  /** "Sources said", right after sources have spoken: the same go on. Where another spoke in between, they are new. */
  private sourcesSpeakingOn({ line }: Mention): Cluster | undefined {
    const last = this.lastSource;
    const isSame = last?.unnamed && last.plural && last.roles.some(({ noun }) => noun === 'source');
    return isSame && line - last.mentions.at(-1)!.line <= LINES_BETWEEN ? last : undefined;
  }

  private sameNoun(mention: Mention): Cluster | undefined {
    const { phrase } = mention;
    const wanted = phrase.narrowing;
    const person = isPersonNoun(phrase.head);
    const known =
      this.byNoun
        .get(nounsOf(phrase)[0]!)
        ?.filter((cluster) => person || !cluster.names.length || cluster.type !== 'person')
        .filter((cluster) => mayTakeUp(cluster, phrase)) ?? [];
    const sameNumber = known.filter((cluster) =>
      cluster.names.length > 0 ? !phrase.plural : cluster.plural === phrase.plural,
    );
    if (person && !phrase.plural) return bearer(sameNumber, phrase.head, wanted);
    const sharing = wanted.size ? sameNumber.findLast((cluster) => shares(wanted, modifiersOf(cluster))) : undefined;
    if (sharing) return sharing;
    if (wanted.size && phrase.possessor && typeOfDescription(phrase) !== 'event') return undefined;
    if (wanted.size) return sameNumber.findLast((cluster) => !modifiersOf(cluster).size);
    const owned = phrase.determiner === 'possessive' && typeOfDescription(phrase) !== 'event';
    if (phrase.determiner === 'none' || owned) return sameNumber.findLast((cluster) => !modifiersOf(cluster).size);
    return sameNumber.at(-1);
  }

  /** "The line" after "the hotline": the compound that its last part takes up, if there is one only. */
  private compound({ phrase }: Mention): Cluster | undefined {
    if (phrase.narrowing.size > 0) return undefined;
    const known = compoundsOf(phrase.head).filter((noun) => this.byNoun.has(noun));
    const clusters = known.length === 1 ? this.byNoun.get(known[0]!) : undefined;
    return clusters?.findLast(({ plural, names }) => plural === phrase.plural && names.length === 0);
  }

  private standIn({ phrase }: Mention): Cluster | undefined {
    if (phrase.plural || phrase.complements.length) return undefined;
    if (standIns.media.has(phrase.head) && [...phrase.narrowing].every(isOfMedia))
      return this.lastSpokenFor ?? undefined;
    if (isNamedParty(phrase)) return undefined;
    if (standIns.organization.has(phrase.head)) return this.organizations.findLast((body) => mayBe(body, phrase.head));
    if (standIns.country.has(phrase.head) && !phrase.narrowing.size) return this.lastCountry ?? undefined;
    if (standIns.place.has(phrase.head) && !phrase.narrowing.size) return this.lastPlace ?? undefined;
    return undefined;
  }
}

/** "The company" is no union: a body that the text has called something else is passed over. */
const mayBe = (body: Cluster, noun: string): boolean => {
  const called = [
    ...body.roles.map((role) => role.noun),
    ...body.names.map((words) => singularOf(words.at(-1)!).singular),
  ];
  const kinds = called.filter((word) => standIns.organization.has(word));
  return kinds.length === 0 ? !namedByKind.has(noun) : kinds.includes(noun);
};

/** "The Republican party" is no party named before, unless by that name. */
const isNamedParty = ({ head, narrowing }: Mention['phrase']): boolean =>
  head === 'party' && [...narrowing].some((word) => otherDemonyms.has(word));

/** "the American news outlet" */
const isOfMedia = (word: string): boolean => word === 'news' || word.startsWith('country:');

/** By which a named one may be taken up: its titles, and the last word of a body's name. */
const nounsOfNamed = ({ names, roles, type }: Cluster): string[] => [
  ...roles.map(({ noun }) => sameTitle(noun)),
  ...(type === 'organization' ? names.map((words) => singularOf(words.at(-1)!).singular) : []),
];

/** Bodies whose name needs an article ("the White House") are rarely taken up by "the group". */
const isDetermined = (cluster: Cluster): boolean => cluster.country !== null;

/** "No agreement was reached" begins nothing that a later "the agreement" could take up. */
const deniesExistence = (word: string): boolean => word === 'no';

const firstWord = ({ passage, phrase }: Pick<Mention, 'passage' | 'phrase'>): string =>
  passage.tokens[phrase.first]!.normal;

/** Keeps the latest at the end. */
const remember = (map: Map<string, Cluster[]>, noun: string, cluster: Cluster): void => {
  const list = map.get(noun) ?? [];
  const at = list.indexOf(cluster);
  if (at >= 0) list.splice(at, 1);
  list.push(cluster);
  if (list.length > REACH) list.shift();
  map.set(noun, list);
};
