import type { Place } from '../../model/span.js';
import { addMention, type Cluster, type Mention, typeOfDescription } from './cluster.js';
import { isNounOf, isPersonNoun, standIns } from './vocabulary.js';

/**
 * Descriptions that a comma or a bracket sets beside a name: "Ada Doe, the group's director," and "the envoy, Ada Doe,".
 * Adds the description to the name's cluster, so that a later "the director" finds her, and joins "(ICC)" to what it abbreviates.
 */
export const linkAppositions = (mentions: Mention[]): void => {
  const outer = mentions.filter((mention) => mention.phrase.form !== 'pronoun');
  const startingAt: Starting = { title: new Map(), body: new Map() };
  for (const mention of outer) startingAt[mention.phrase.in].set(mention.phrase.first, mention);
  for (const mention of outer) {
    const end = endWithComplements(mention, startingAt);
    joinCalled(mention, startingAt[mention.phrase.in].get(behindCalled(mention, end)));
    const beside = startingAt[mention.phrase.in].get(behindAge(mention, end) + 1);
    if (!beside || beside.sentence !== mention.sentence) continue;
    const between = tokenAt(mention, beside.phrase.first - 1);
    if (between === '(') joinAlias(mention, beside);
    else if (between === ',') joinDescription(mention, beside);
  }
};

/** The comma behind the age in "Ada Doe, 41, a baker", else where the phrase ended. */
const behindAge = ({ passage: { tokens } }: Mention, end: number): number =>
  tokens[end]?.text === ',' && tokens[end + 2]?.text === ',' && /^\d{1,3}$/.test(tokens[end + 1]!.text) ? end + 2 : end;

/** The token after "(formally) known as" or "called", which follow the phrase with or without a comma; -1 without them. */
const behindCalled = (mention: Mention, end: number): number => {
  let i = tokenAt(mention, end) === ',' ? end + 1 : end;
  if (mention.passage.tokens[i]?.pos === 'ADV') i++;
  if (tokenAt(mention, i) === 'known' && tokenAt(mention, i + 1) === 'as') return i + 2;
  return tokenAt(mention, i) === 'called' || tokenAt(mention, i) === 'dubbed' ? i + 1 : -1;
};

/** "The agreement, formally known as the Lake Accord": the name is the thing's, which is later "the agreement" again. */
const joinCalled = (described: Mention, name: Mention | undefined): void => {
  if (!name?.cluster || name.passage !== described.passage || !name.phrase.name) return;
  const { phrase } = described;
  if (phrase.form !== 'description' || phrase.plural || described.cluster || phrase.determiner === 'indefinite') return;
  if (isPersonNoun(phrase.head) !== (name.cluster.type === 'person') || name.cluster.type === 'place') return;
  addMention(name.cluster, described);
};

/** For each text the mentions by their first tokens. */
type Starting = Record<Place, Map<number, Mention>>;

const tokenAt = ({ passage }: Mention, token: number): string => passage.tokens[token]?.text ?? '';

/** Where the phrase ends with what narrows it: "the envoy for trade talks". At most two steps. */
const endWithComplements = (mention: Mention, startingAt: Starting): number => {
  let end = mention.phrase.endToken;
  if (mention.phrase.name) return end;
  if (tokenAt(mention, end) === 'at' && tokenAt(mention, end + 2) === 'time') end += 3;
  for (let step = 0; step < 2; step++) {
    const complement = startingAt[mention.phrase.in].get(end + 1);
    if (!complement || !/^(?:of|for|to|at|in)$/.test(tokenAt(mention, end))) break;
    end = complement.phrase.endToken;
  }
  return end;
};

const joinAlias = (full: Mention, alias: Mention): void => {
  const { phrase } = alias;
  if (full.phrase.form === 'description' && !full.cluster) joinInitials(full, alias);
  const [from, into] = [alias.cluster, full.cluster];
  if (!from || !into || phrase.name?.words.length !== 1 || tokenAt(alias, phrase.endToken) !== ')') return;
  // Initials in brackets abbreviate a body, whatever the word before its name was taken for ("operator Gate Terminals (GT)").
  if (isInitials(phrase.text) && (full.phrase.name?.words.length ?? 0) > 1) into.type = 'organization';
  if (from === into || from.type === 'place') return;
  mergeClusters(from, into);
};

/** "A long-range patrol boat (LPB)", where the letters are those of the words: later "the LPB". */
const joinInitials = (full: Mention, { phrase, cluster, passage }: Mention): void => {
  const letters = phrase.text.replaceAll('.', '').replace(/s$/, '').toLowerCase();
  if (!cluster || !isInitials(phrase.text.replace(/s$/, '')) || passage !== full.passage) return;
  const words = full.passage.tokens.slice(full.phrase.first, full.phrase.endToken).map(({ normal }) => normal);
  if (!abbreviates(letters, words) || cluster.type === 'place') return;
  cluster.type = typeOfDescription({ ...full.phrase, plural: false });
  addMention(cluster, full);
};

/** The last word gives the last letter, and each word before may give several ("intercontinental": IC). */
const abbreviates = (letters: string, words: string[]): boolean => {
  let next = letters.length - 1;
  if (words.at(-1)![0] !== letters[next]) return false;
  next--;
  for (let w = words.length - 2; w >= 0 && next >= 0; w--) {
    let from = next;
    while (from > 0 && words[w]![0] !== letters[from] && words[w]!.includes(letters[from]!)) from--;
    if (words[w]![0] === letters[from]) next = from - 1;
  }
  return next < 0;
};

const isInitials = (text: string): boolean => /^\p{Lu}{2,6}$/u.test(text.replaceAll('.', ''));

const joinDescription = (first: Mention, second: Mention): void => {
  const [name, description] = first.phrase.name ? [first, second] : [second, first];
  const { cluster } = name;
  if (!cluster || !name.phrase.name || description.phrase.form !== 'description' || description.cluster) return;
  if (description.phrase.plural) return;
  if (name === first ? !endsApposition(description) : !introduces(description) && !isSetOff(name, description)) return;
  const type = typeBeside(description.phrase.head, cluster);
  if (!type || (name === second && !isWhole(first, second, type))) return;
  cluster.type = type;
  addMention(cluster, description);
};

/**
 * "The company, Doe Harlan, left"; not "At her school, Doe and others" nor "said the bank, Doe knew". People need no second
 * comma ("the envoy, Ada Doe") unless a preposition goes before: "With him gone as chief of staff, Doe was alone."
 */
const isWhole = (description: Mention, name: Mention, type: Cluster['type']): boolean => {
  const isGoverned = description.passage.tokens[description.phrase.first - 1]?.pos === 'ADP';
  const isClosed = tokenAt(name, name.phrase.endToken) === ',';
  return type === 'organization' ? isClosed && !isGoverned : isClosed || !isGoverned;
};

/** What the noun beside a name shows it to be; null where it fits no such name. */
const typeBeside = (noun: string, { type, guessed, gender }: Cluster): Cluster['type'] | null => {
  if (isPersonNoun(noun)) return type === 'person' || type === 'unknown' ? 'person' : null;
  if (!isNounOf(noun, 'organization') && !standIns.organization.has(noun)) return null;
  return type === 'organization' || type === 'unknown' || (guessed && !gender) ? 'organization' : null;
};

/** "the envoy, Ada Doe", "Special Envoy for Trade, Ada Doe"; not "ran for president, Ada Doe said". */
const introduces = ({ phrase }: Mention): boolean =>
  phrase.determiner === 'none' ? /^\p{Lu}/u.test(phrase.text) : phrase.determiner !== 'indefinite';

/** "A newspaper, the Brookfield Echo, reported": a comma closes what the first one opened. */
const isSetOff = (name: Mention, description: Mention): boolean =>
  description.phrase.determiner === 'indefinite' &&
  tokenAt(name, name.phrase.endToken) === ',' &&
  name.passage.tokens[name.phrase.endToken + 1]?.pos === 'VERB';

/** A list goes on ("Ada Doe, the mayor and two aides"); an apposition is closed by a mark or narrowed. */
const endsApposition = ({ passage, phrase }: Mention): boolean => {
  const next = passage.tokens[phrase.endToken];
  return !next || !['CCONJ', 'VERB', 'AUX'].includes(next.pos);
};

const mergeClusters = (from: Cluster, into: Cluster): void => {
  for (const mention of from.mentions) addMention(into, mention);
  for (const role of from.roles) into.roles.push(role);
  if (into.type === 'unknown') into.type = from.type;
  from.mentions = [];
};
