import type { PartOfSpeech, Token } from '../../model/document.js';
import { addMention, type Mention } from './cluster.js';
import { isPersonNoun, namingVerbs } from './vocabulary.js';

/**
 * What a sentence calls something: "Ada Doe is a baker", "the fee, which he called a scandal", "described the talks as a
 * farce". Of a person with a name the noun is a role ("the baker" is Doe); any other label only says how one text names the
 * thing, and nothing is found by it.
 */
export const linkRoles = (mentions: Mention[]): void => {
  for (let i = 1; i < mentions.length; i++) {
    const label = mentions[i]!;
    if (!mayLabel(label) || !isPersonNoun(label.phrase.head)) continue;
    const { cluster, phrase } = labelled(mentions, i) ?? {};
    if (cluster?.type === 'person' && phrase!.name) addMention(cluster, label);
  }
};

/** Runs when all else is linked: a label that the text has made nothing else of is one more mention of what it labels. */
export const linkLabels = (mentions: Mention[]): void => {
  for (let i = 1; i < mentions.length; i++) {
    const label = mentions[i]!;
    if (!mayLabel(label) || !standsAlone(label)) continue;
    const { cluster } = labelled(mentions, i) ?? {};
    if (!cluster || cluster === label.cluster || cluster.unnamed) continue;
    label.cluster!.mentions = [];
    label.cluster = cluster;
    label.isLabel = true;
    cluster.mentions.push(label);
  }
};

/** "A baker"; quotation marks may stand behind the article ("a “disaster”"). */
const mayLabel = ({ phrase, passage: { tokens } }: Mention): boolean => {
  if (phrase.form !== 'description' || phrase.plural || phrase.possessor) return false;
  if (tokens[phrase.endToken]?.pos === 'NOUN') return false;
  return phrase.determiner === 'indefinite' ? isArticle(tokens[phrase.first]!) : isArticleBefore(tokens, phrase.first);
};

const isArticle = ({ normal }: Token): boolean => normal === 'a' || normal === 'an';

const isQuote = ({ text }: Token): boolean => /^["“”'‘’]$/.test(text);

/** The article of a phrase whose other words are quoted, and perhaps a word of degree: "a “truly fine” baker". */
const isArticleBefore = (tokens: Token[], first: number): boolean => {
  const at = backOver(tokens, first - 1, ({ pos }) => pos === 'ADV');
  return at > 0 && isQuote(tokens[at]!) && isArticle(tokens[at - 1]!);
};

/** Index of the last token up to here that is to be kept. */
const backOver = (tokens: Token[], from: number, skips: (token: Token) => boolean): number => {
  let at = from;
  while (at >= 0 && skips(tokens[at]!)) at--;
  return at;
};

const standsAlone = ({ cluster }: Mention): boolean =>
  cluster !== null && cluster.mentions.length === 1 && cluster.names.length === 0 && !cluster.unnamed;

/** What the phrase is said to be or is called; null where the words before it say neither. */
const labelled = (mentions: Mention[], i: number): Mention | null => {
  const { passage, phrase } = mentions[i]!;
  const { tokens } = passage;
  let at = backOver(tokens, phrase.first - 1, (token) => isQuote(token) || isDegree(token) || isArticle(token));
  if (at < 1) return null;
  const isAs = tokens[at]!.normal === 'as';
  if (isAs) at--;
  const verb = tokens[at]!;
  // "The fee is a scandal", "Doe was called a liar".
  if (!isAs && isCopula(verb)) return endingAt(mentions, i, at);
  if (namingVerbs.has(verb.normal)) {
    const before = tokens[at - 1];
    if (before && isCopula(before)) return endingAt(mentions, i, at - 1);
    return whomBefore(mentions, i, at);
  }
  // "calls Doe a liar", "described the talks as a farce".
  const object = endingAt(mentions, i, at + 1);
  const opener = object && tokens[object.phrase.first - 1];
  return opener && namingVerbs.has(opener.normal) ? object : null;
};

const isDegree = ({ pos, normal }: Token): boolean =>
  pos === 'ADV' && normal !== 'not' && normal !== "n't" && normal !== 'never' && normal !== 'hardly';

const copulas = new Set(['is', 'was', 'became', 'remains', 'remained', "'s"]);
const isCopula = ({ normal, pos }: Token): boolean => copulas.has(normal) && pos !== 'PART';

/** "whom he described as a friend": what stands before "whom" or "which". */
const whomBefore = (mentions: Mention[], i: number, verb: number): Mention | null => {
  const subject = endingAt(mentions, i, verb);
  const from = subject ? subject.phrase.first - 1 : -1;
  const relative = mentions[i]!.passage.tokens[from];
  return relative && /^wh(?:om|o|ich)$/.test(relative.normal)
    ? endingAt(mentions, i, beforeComma(mentions[i]!, from))
    : null;
};

const beforeComma = ({ passage: { tokens } }: Mention, at: number): number =>
  tokens[at - 1]?.text === ',' ? at - 1 : at;

/**
 * The phrase that ends at a token, with what it hangs on: of "the deal with Ada Doe" the deal. Null where it is one of
 * several ("Doe and Roe"), or hangs on a preposition of the sentence ("in Doe's view").
 */
const endingAt = (mentions: Mention[], before: number, endToken: number): Mention | null => {
  const { passage, sentence } = mentions[before]!;
  const { tokens } = passage;
  let end = endToken;
  if (/^(?:who|which|that)$/.test(tokens[end - 1]?.normal ?? '')) end = beforeComma(mentions[before]!, end - 1);
  for (let step = 0; step < MOST_STEPS; step++) {
    const found = outermost(mentions, before, end);
    if (!found || found.sentence !== sentence || found.passage !== passage) return null;
    const opener = tokens[found.phrase.first - 1];
    if (opener && isEmbedded(opener, tokens[found.phrase.first - 2])) return null;
    if (!opener || !joining.has(opener.pos)) return found;
    if (opener.pos === 'CCONJ') return isClauseEnd(tokens[found.phrase.first - 2]) ? found : null;
    end = found.phrase.first - 1;
  }
  return null;
};

/** "Overlooking the square was a crowd", "the plan to leave Norway was a risk": what such a verb governs is no subject. */
const isEmbedded = ({ pos, normal }: Token, before: Token | undefined): boolean =>
  pos === 'VERB' && !namingVerbs.has(normal) && (normal.endsWith('ing') || before?.normal === 'to');

const joining = new Set<PartOfSpeech>(['ADP', 'CCONJ']);

/** "…, and Doe is a baker" begins a clause of its own. */
const isClauseEnd = (token: Token | undefined): boolean => token === undefined || /^[,;—–]$/.test(token.text);

/** So many prepositions may follow each other: "the head of the council of the city". */
const MOST_STEPS = 3;

/** Phrases that may stand between the label and what it labels. */
const MOST_BETWEEN = 8;

const outermost = (mentions: Mention[], before: number, endToken: number): Mention | undefined => {
  let found: Mention | undefined;
  for (let k = before - 1; k >= 0 && k >= before - MOST_BETWEEN; k--)
    if (mentions[k]!.phrase.endToken === endToken && mentions[k]!.passage === mentions[before]!.passage)
      found = mentions[k]!;
  return found;
};
