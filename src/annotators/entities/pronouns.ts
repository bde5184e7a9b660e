import { overlap } from '../../model/span.js';
import { addMention, type Cluster, type Mention } from './cluster.js';
import { isOwnState } from './own-states.js';
import { type Gender, givenNames } from './vocabulary.js';

const personal: Record<string, Gender> = { he: 'masculine', him: 'masculine', she: 'feminine', her: 'feminine' };

const possessive: Record<string, Gender> = { his: 'masculine', her: 'feminine' };

const relativeWords = new Set(['which', 'whom']);

/** Sentences that a pronoun may look back, its own included; one that speaks looks further, to who else spoke. */
const SENTENCES_BACK = 3;
const SENTENCES_BACK_TO_SPEAKER = 5;

/**
 * Links "he" and "she" to the nearest person whose gender agrees, the one last spoken of as a subject before others;
 * "they" and "it" only where they are the source of an attribution, to the nearest people, body or document.
 */
export const linkPronouns = (mentions: Mention[]): void => {
  const recent: Candidate[] = [];
  mentions.forEach((mention, i) => {
    while (recent.length && recent[0]!.mention.line <= mention.line - SENTENCES_BACK_TO_SPEAKER) recent.shift();
    const { phrase } = mention;
    let cluster = mention.cluster ?? undefined;
    if (phrase.form === 'pronoun') {
      const gender = personal[phrase.head];
      const fitness = gender ? asPerson(gender) : phrase.plural ? asPeople : asBody;
      cluster = best(recent, mention, fitness);
      if (!cluster) return;
      if (gender) settle(cluster, gender);
      if (gender || mention.said) addMention(cluster, mention);
    }
    if (phrase.determiner === 'possessive' && phrase.form === 'description')
      mention.owner = phrase.possessor ? possessorOf(mentions, i) : ownerOf(recent, mention);
    if (cluster && isOwnState(phrase)) setOwner(cluster, mention, mention.owner);
    if (cluster) recent.push({ mention, cluster });
  });
};

/** Who was read just before what is his, with the names in it between them: "Ada Doe's harbor plan". */
const possessorOf = (mentions: Mention[], of: number): Cluster | null => {
  const { possessor } = mentions[of]!.phrase;
  for (let i = of - 1; i >= 0 && i >= of - NAMES_BETWEEN; i--)
    if (mentions[i]!.phrase === possessor) return mentions[i]!.cluster;
  return null;
};

const NAMES_BETWEEN = 5;

/** Of several mentions all must have one owner. */
const setOwner = (cluster: Cluster, mention: Mention, owner: Cluster | null): void => {
  cluster.owner = cluster.mentions[0] === mention || cluster.owner === owner ? owner : null;
};

const ownerOf = (recent: Candidate[], mention: Mention): Cluster | null => {
  const word = mention.passage.tokens[mention.phrase.first]!.normal;
  if (word === 'whose') return beforeRelative(recent, mention);
  const gender = possessive[word];
  return (gender && best(recent, mention, asPerson(gender))) ?? null;
};

/** "Ada Doe, whose plan": who is named right before. */
const beforeRelative = (recent: Candidate[], { passage, phrase }: Mention): Cluster | null => {
  const end = passage.tokens[phrase.first - 1]?.text === ',' ? phrase.first - 1 : phrase.first;
  return (
    recent.findLast(({ mention }) => mention.passage === passage && mention.phrase.endToken === end)?.cluster ?? null
  );
};

/** Something spoken of, and what it was linked to; "it" that is no source only keeps what it means in mind. */
interface Candidate {
  mention: Mention;
  cluster: Cluster;
}

/** Whoever is called "she" is a woman, and no body, whatever a bare name was taken for. */
const settle = (cluster: Cluster, gender: Gender): void => {
  cluster.gender ??= gender;
  if (cluster.guessed) cluster.type = 'person';
};

/** How well the pronoun suits a mention apart from its place; null where it cannot mean it. */
type Fitness = (cluster: Cluster, mention: Mention) => number | null;

const asPerson =
  (gender: Gender): Fitness =>
  (cluster, mention) => {
    if (cluster.plural || (cluster.gender ?? gender) !== gender) return null;
    if (mention.phrase.form === 'pronoun' && !personal[mention.phrase.head]) return null;
    if (cluster.type === 'person') return isVague(cluster) ? -3 : cluster.gender ? 1 : 0;
    if (cluster.type === 'unknown') return cluster.names.length > 0 ? 0 : null;
    return mayBeSurname(cluster, gender) && mention.said ? 0 : null;
  };

/** "Brookfield said", of whom nothing tells whether it is a firm or a woman; "Grace said" is no man. */
const mayBeSurname = ({ guessed, type, names }: Cluster, gender: Gender): boolean =>
  guessed &&
  type === 'organization' &&
  names.every(([word, ...more]) => !more.length && (givenNames.get(word!) ?? gender) === gender);

/** Described, and nothing tells whether a man or a woman. */
const isVague = ({ names, gender }: Cluster): boolean => !names.length && !gender;

/** "they": people; else two who act together, a body, or what was read: "the letters …, they show". */
const asPeople: Fitness = (cluster, mention) => {
  const { type, plural, unnamed } = cluster;
  if (mention.phrase.form === 'pronoun' && mention.phrase.plural) return 1;
  if (plural && (type === 'group' || type === 'person' || unnamed)) return 1;
  const isPair = joinsAnother(mention) && type !== 'place' && !plural;
  if (isPair && (mention.phrase.subject || mention.said)) return 0;
  if (plural) return mention.said || mention.phrase.subject ? 0 : null;
  const body = type === 'organization' || type === 'group';
  return body && (mention.said || mention.phrase.subject) ? -1 : null;
};

/** "Ada Doe and Tom Roe said" */
const joinsAnother = ({ passage, phrase }: Mention): boolean => {
  const [next, after] = [passage.tokens[phrase.endToken], passage.tokens[phrase.endToken + 1]];
  return next?.normal === 'and' && after !== undefined && ['PROPN', 'DET', 'NOUN', 'ADJ'].includes(after.pos);
};

/** "it": a body; else what spoke or what its sentence is about: "the letter …, it says". */
const asBody: Fitness = ({ type, names, plural }, mention) => {
  if (plural || type === 'person') return null;
  if (mention.phrase.form === 'pronoun') return mention.phrase.plural ? null : 1;
  const possessor = isPossessor(mention) ? 2 : 0;
  if (type === 'organization' || (type === 'place' && names.length > 0)) return 1 - possessor;
  return mention.said || mention.phrase.subject ? -possessor : null;
};

const best = (recent: Candidate[], pronoun: Mention, fitness: Fitness): Cluster | undefined => {
  const { said } = pronoun;
  let found: Cluster | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const { mention, cluster } of recent) {
    const isFar = mention.line <= pronoun.line - SENTENCES_BACK;
    if (isFar && !(said && mention.said)) continue;
    if (said?.some((span) => overlap(span, mention.phrase) > 0)) continue;
    // "the target it set": what a clause without its relative pronoun describes is not who acts in it.
    if (mention.phrase.endToken === pronoun.phrase.first && mention.passage === pronoun.passage) continue;
    const suits = fitness(cluster, mention);
    if (suits === null) continue;
    const value = isOwnSubject(mention, pronoun) ? CERTAIN : suits + weight(mention, pronoun);
    if (value >= most) {
      most = value;
      found = cluster;
    }
  }
  return found;
};

/**
 * The nearer sentence weighs most; within it subjects and those who spoke weigh more than the rest. Words between
 * quotation marks are another's: who is named there is rarely who the outlet goes on to speak of.
 */
const weight = (candidate: Mention, pronoun: Mention): number => {
  const distance = pronoun.line - candidate.line;
  const spoke = candidate.said ? (pronoun.said ? 3 : 2) : 0;
  const subject = candidate.phrase.subject && !candidate.phrase.locative ? 2 : 0;
  const quoted = candidate.quoted && !pronoun.quoted ? 4 : 0;
  return spoke + subject - quoted - 3 * distance;
};

/** More than any other evidence adds up to. */
const CERTAIN = 9;

/**
 * "Ada Doe said …, as the court has never heard the firm, which it fined": the subject of the clause that the relative
 * clause hangs on, not who speaks in the sentence.
 */
const isOwnSubject = (candidate: Mention, { passage, phrase, sentence }: Mention): boolean =>
  candidate.sentence === sentence &&
  candidate.phrase.subject &&
  relativeWords.has(passage.tokens[phrase.first - 1]?.normal ?? '') &&
  passage.tokens[phrase.first - 2]?.normal === ',';

/** "China's only ally" */
const isPossessor = ({ passage, phrase }: Mention): boolean =>
  /^['’]s?$/.test(passage.tokens[phrase.endToken]?.normal ?? '') && passage.tokens[phrase.endToken]!.pos === 'PART';
