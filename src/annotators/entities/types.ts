import type { Cluster, Mention } from './cluster.js';
import { isListedNoun, organizationTails, personalInstitutions, singularOf, titleModifiers } from './vocabulary.js';

/** Decides what a name is whose words do not tell, by how the article uses it. */
export const settleTypes = (mentions: Mention[]): void => {
  for (const { cluster } of mentions) {
    if (cluster?.type !== 'unknown' || cluster.guessed) continue;
    cluster.type = typeByUse(cluster);
    cluster.guessed = true;
  }
};

const typeByUse = ({ mentions, names, roles, gender }: Cluster): Cluster['type'] => {
  if (roles.length || gender) return 'person';
  if (mentions.some(isBeforeInstitution)) return 'person';
  if (names.some((words) => words.length > 1 && words.some(isCommon))) return 'organization';
  const count = (test: (mention: Mention) => boolean) => mentions.filter(test).length;
  const determined = count(({ phrase }) => phrase.determiner === 'definite');
  const locative = count(({ phrase }) => phrase.locative);
  const acting = count(({ phrase, passage }) => phrase.subject && passage.tokens[phrase.endToken]?.pos === 'VERB');
  const longest = Math.max(...names.map((words) => words.length));
  if (2 * determined >= mentions.length) return longest > 1 || acting ? 'organization' : 'thing';
  if (2 * locative >= mentions.length) return 'place';
  if (longest === 2 || longest === 3) return 'person';
  return acting ? 'organization' : 'unknown';
};

const isBeforeInstitution = ({ phrase, passage }: Mention): boolean => {
  const next = passage.tokens[phrase.endToken];
  return next !== undefined && personalInstitutions.has(singularOf(next.normal).singular);
};

const isCommon = (word: string): boolean =>
  isListedNoun(word) || organizationTails.has(word) || titleModifiers.has(word);
