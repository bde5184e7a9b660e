import { addMention, type Cluster, type Mention } from './cluster.js';
import type { Gender } from './vocabulary.js';

const personal: Record<string, Gender> = { he: 'masculine', him: 'masculine', she: 'feminine', her: 'feminine' };

/** Sentences that a pronoun may look back, its own included. */
const SENTENCES_BACK = 3;

/**
 * Links "he" and "she" to the nearest person whose gender agrees, the one last spoken of as a subject before others;
 * "they" and "it" only where they are the source of an attribution, to the nearest group or body.
 */
export const linkPronouns = (mentions: Mention[], linked: Map<Mention, Cluster>, sources: Set<Mention>): void => {
  const recent: Mention[] = [];
  for (const mention of mentions) {
    while (recent.length && recent[0]!.sentence <= mention.sentence - SENTENCES_BACK) recent.shift();
    const { phrase } = mention;
    if (phrase.form === 'pronoun') {
      const gender = personal[phrase.head];
      const isSource = sources.has(mention);
      if (!gender && !isSource) continue;
      const found = gender
        ? best(recent, mention, linked, sources, (cluster) => isPerson(cluster, gender))
        : best(recent, mention, linked, sources, phrase.plural ? isPlural : isBody);
      if (!found) continue;
      if (gender) found.gender ??= gender;
      addMention(found, mention);
      linked.set(mention, found);
    }
    if (linked.has(mention)) recent.push(mention);
  }
};

const isPerson = (cluster: Cluster, gender: Gender): boolean =>
  !cluster.plural &&
  (cluster.type === 'person' || (cluster.type === 'unknown' && cluster.names.length > 0)) &&
  (cluster.gender ?? gender) === gender;

const isPlural = (cluster: Cluster): boolean =>
  cluster.plural && (cluster.type === 'group' || cluster.type === 'person' || cluster.unnamed);

const isBody = ({ type, names, plural }: Cluster): boolean =>
  !plural && (type === 'organization' || (type === 'place' && names.length > 0));

const best = (
  recent: Mention[],
  pronoun: Mention,
  linked: Map<Mention, Cluster>,
  sources: Set<Mention>,
  fits: (cluster: Cluster) => boolean,
): Cluster | undefined => {
  let found: Cluster | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const mention of recent) {
    const cluster = linked.get(mention)!;
    if (!fits(cluster)) continue;
    const value =
      weight(mention, pronoun, sources) + (cluster.gender || cluster.plural ? 1 : 0) - (isVague(cluster) ? 3 : 0);
    if (value >= most) {
      most = value;
      found = cluster;
    }
  }
  return found;
};

/** Described, and nothing tells whether a man or a woman. */
const isVague = ({ names, gender, plural, type }: Cluster): boolean =>
  type === 'person' && !names.length && !gender && !plural;

/** The nearer sentence weighs most; within it subjects and those who spoke weigh more than the rest. */
const weight = (candidate: Mention, pronoun: Mention, sources: Set<Mention>): number => {
  const distance = pronoun.sentence - candidate.sentence;
  const spoke = sources.has(candidate) ? 2 : 0;
  const subject = candidate.phrase.subject && !candidate.phrase.locative ? 2 : 0;
  return spoke + subject - 3 * distance;
};
