import type { Groups, Naming } from './entity-groups.js';

/** What the namings already joined say of one thing. */
interface Topic {
  naming: Naming;
  modifiers: Set<string>;
  owners: Set<string>;
  /** One of its namings mostly stands without modifiers: it is the one that the event is about. */
  bare: boolean;
  /** All of its namings are vague. */
  vague: boolean;
  /** One of its namings bears a name: "the Lake Accord". */
  named: boolean;
  /** The name is a body's: two of different names are two, whatever both are called ("the committee"). */
  body: boolean;
  /** One of its namings is taken as known. */
  definite: boolean;
  /** One of its namings does not begin with "a". */
  known: boolean;
  /** The words of its namings without their articles. */
  words: Set<string>;
  mentions: number;
}

/**
 * Joins descriptions across articles: a title to the one person of the event who bears it, else nouns of one meaning that
 * nothing tells apart. The most mentioned come first, so that a lone mention joins what the event is about.
 */
export const linkDescriptions = (namings: Naming[], groups: Groups): void => {
  const described = namings.filter(
    ({ identity, type }) =>
      identity.nouns.length > 0 && (identity.basis === 'description' || isThing(type) || type === 'group'),
  );
  described.sort((a, b) => b.mentions.length - a.mentions.length);
  const bearers = bearersOf(namings);
  const topics = new Map<string, Topic[]>();
  for (const naming of described) {
    const [noun] = naming.identity.nouns;
    const known = naming.type === 'person' ? bearers.get(noun!) : undefined;
    if (known) {
      const bearer = theBearer(known, naming, groups);
      if (bearer) groups.join(bearer, naming);
      continue;
    }
    const key = `${noun} ${isPeople(naming) ? naming.identity.plural : ''}`;
    const about = topics.get(key) ?? [];
    const topic = closest(about, naming);
    if (topic) {
      groups.join(topic.naming, naming);
      for (const word of naming.identity.modifiers) topic.modifiers.add(word);
      for (const word of naming.identity.owners) topic.owners.add(word);
      topic.bare ||= naming.identity.bare;
      topic.vague &&= naming.identity.vague;
      topic.named ||= isNamed(naming);
      topic.body ||= isBody(naming);
      topic.definite ||= naming.identity.definite;
      topic.known ||= isTakenAsKnown(naming);
      topic.words.add(wordsOf(naming.label));
      topic.mentions += naming.mentions.length;
    } else
      about.push({
        naming,
        modifiers: new Set(naming.identity.modifiers),
        owners: new Set(naming.identity.owners),
        bare: naming.identity.bare,
        vague: naming.identity.vague,
        named: isNamed(naming),
        body: isBody(naming),
        definite: naming.identity.definite,
        known: isTakenAsKnown(naming),
        words: new Set([wordsOf(naming.label)]),
        mentions: naming.mentions.length,
      });
    topics.set(key, about);
  }
  for (const naming of described)
    for (const members of naming.identity.nouns.slice(1)) {
      const known = ['true', 'false', ''].flatMap((plural) => topics.get(`${members} ${plural}`) ?? []);
      const [most] = known.sort((a, b) => Number(b.definite) - Number(a.definite) || b.mentions - a.mentions);
      if (most) groups.join(most.naming, naming);
    }
};

const isPeople = ({ type }: Naming): boolean => type === 'person' || type === 'group';

interface Bearer {
  naming: Naming;
  modifiers: string[];
}

/** Everybody in the event who bears a title, with what is said of it. */
const bearersOf = (namings: Naming[]): Map<string, Bearer[]> => {
  const bearers = new Map<string, Bearer[]>();
  for (const naming of namings)
    if (naming.identity.basis === 'name' && naming.type === 'person')
      for (const { noun, modifiers } of naming.identity.roles) {
        const known = bearers.get(noun) ?? [];
        known.push({ naming, modifiers });
        bearers.set(noun, known);
      }
  return bearers;
};

/** The one bearer of a title: of those who agree in what both say ("the French president"), if that is one person only. "A mayor" may be any. */
const theBearer = (bearers: Bearer[], { identity, mentions }: Naming, groups: Groups): Naming | undefined => {
  const wanted = identity.modifiers;
  if (wanted.length === 0 && !isTakenAsKnown({ mentions })) return undefined;
  const agreeing = wanted.length
    ? bearers.filter(({ modifiers }) => modifiers.some((word) => wanted.includes(word)))
    : [];
  if (wanted.length > 0 && agreeing.length === 0) return undefined;
  const people = new Set((wanted.length > 0 ? agreeing : bearers).map(({ naming }) => groups.find(naming)));
  return people.size === 1 ? [...people][0] : undefined;
};

/** "The agency", "Norway's agency", "agencies"; not "an agency", which may be any. */
const isTakenAsKnown = ({ mentions }: Pick<Naming, 'mentions'>): boolean =>
  mentions.some(({ text }) => !/^an? /i.test(text));

/** "The Central American Caravan" is a description in capitals. */
const isNamed = ({ identity, type }: Naming): boolean => identity.basis === 'name' && type !== 'group';

const isBody = (naming: Naming): boolean => naming.type === 'organization' && isNamed(naming);

const isThing = (type: Naming['type']): boolean => type === 'thing' || type === 'event' || type === 'organization';

/** The one that shares most of what tells it apart; where either says nothing, the first, which is the most mentioned. */
const closest = (topics: Topic[], naming: Naming): Topic | undefined => {
  const { identity } = naming;
  let best: Topic | undefined;
  let most = 0;
  for (const topic of topics.slice(0, MOST_TOPICS)) {
    if (differ(isOrdinal, identity.modifiers, topic.modifiers)) continue;
    if (differ(isCountry, identity.owners, topic.owners) || differ(isPerson, identity.owners, topic.owners)) continue;
    const shared = identity.modifiers.filter((word) => topic.modifiers.has(word)).length;
    if (topic.body && isBody(naming)) continue;
    // A name that shares nothing with what the other says is another's: "the Lake Accord", "the fishery deal".
    const bothBare = topic.bare && identity.bare;
    const isOther = identity.modifiers.length > 0 && (topic.modifiers.size > 0 || isNamed(naming)) && !bothBare;
    const isKnown = isNamed(naming) ? topic.known : isTakenAsKnown(naming);
    if (shared === 0 && (topic.named || isNamed(naming)) && (isOther || !isKnown)) continue;
    const open = !identity.modifiers.length || !topic.modifiers.size || identity.bare || topic.bare;
    // "Attention" here and "attention" there: nothing tells that it is one.
    if (topic.vague && identity.vague) continue;
    if (shared === 0 && !isSpokenOf(topic, naming)) continue;
    const alike = differ(isCountry, identity.modifiers, topic.modifiers) ? 0 : ofOneKind(naming);
    if (shared === 0 && identity.country !== topic.naming.identity.country) continue;
    const value = shared + (open ? OPEN : alike);
    if (value > most) {
      best = topic;
      most = value;
    }
  }
  return best;
};

const isCountry = (word: string): boolean => word.startsWith('country:');
const isPerson = (word: string): boolean => !isCountry(word);
const isOrdinal = (word: string): boolean => /^(?:first|second|third|fourth|fifth)$/.test(word);

/** Both say one of its kind, and not the same. "The second phase" is never "the first", whatever else they share. */
const differ = (isOne: (word: string) => boolean, a: string[], b: Set<string>): boolean => {
  const mine = a.filter(isOne);
  return mine.length > 0 && !mine.some((word) => b.has(word)) && [...b].some(isOne);
};

/**
 * By its noun alone: people of one kind, or the same words ("a worn valve"); what both take as known, or what is spoken of so much that the event is about it.
 * "A view" here and "views" there are two.
 */
const isSpokenOf = (topic: Topic, naming: Naming): boolean =>
  isPeople(naming) ||
  (topic.words.has(wordsOf(naming.label)) && wordsOf(naming.label).includes(' ')) ||
  (topic.definite && naming.identity.definite && topic.naming.identity.plural === naming.identity.plural) ||
  topic.mentions + naming.mentions.length >= MENTIONS_OF_A_TOPIC;

const wordsOf = (label: string): string => label.toLowerCase().replace(/^(?:the|an?) /, '');

const MENTIONS_OF_A_TOPIC = 3;

/** What a description that tells nothing apart weighs against one that shares a word. */
const OPEN = 0.5;

/** The people and the happenings of one event are rarely two of one noun; things are. */
const ofOneKind = (naming: Naming): number => (naming.type === 'event' || naming.type === 'person' ? 0.25 : 0);

/** So many different things under one noun are enough to compare with. */
const MOST_TOPICS = 30;
