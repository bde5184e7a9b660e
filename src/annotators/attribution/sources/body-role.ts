import { lexicons } from '../../../lexicon/matcher.js';
import { wordClass } from '../../../lexicon/word-class.js';
import type { Token } from '../../../model/document.js';
import type { SourceRole } from '../../../model/finding.js';
import { ofWord, type Word } from '../../../model/word.js';

/** The roles of bodies from the most telling words to the least: a "police department" is police, not any department. */
const bodyRoles = (
  ['police', 'court', 'military', 'party', 'journalist', 'expert', 'company', 'advocate', 'official'] as const
).map((role) => ({ role, words: new Set(lexicons.language[`body-words-${role}`] ?? []) }));

/** Words that tell a role only as the head of a name: an "Atomic Energy Agency" is no company. */
const byHeadOnly: ReadonlySet<SourceRole> = new Set(['company', 'advocate']);

const committees = wordClass('committee-words');

/** The ranks among `bodyRoles` that a word tells of the body in whose name it stands, and as the head of the name. */
const toldBy = ofWord(({ normal }: Word) => {
  const word = normal.replace(/\.$/, '');
  const ranks = bodyRoles.flatMap(({ words }, rank) => (words.has(word) ? [rank] : []));
  return {
    atHead: Math.min(...ranks),
    anywhere: Math.min(...ranks.filter((rank) => !byHeadOnly.has(bodyRoles[rank]!.role))),
    isParty: ranks.some((rank) => bodyRoles[rank]!.role === 'party'),
    isCommittee: committees.has(word),
  };
});

/** The role of a body by the words of its name; undefined where none tells. */
export const roleOfBody = (tokens: Token[]): SourceRole | undefined => {
  let rank = Number.POSITIVE_INFINITY;
  let isParty = false;
  let head: Token | undefined;
  let isBeforeOf = true;
  for (const token of tokens) {
    if (token.pos === 'VERB') continue;
    const told = toldBy(token);
    rank = Math.min(rank, told.anywhere);
    isParty ||= told.isParty;
    if (head && (token.normal === 'of' || token.normal === 'for')) isBeforeOf = false;
    if (isBeforeOf) head = token;
  }
  if (!head) return undefined;
  // A parliament's committee is no secret service for the matter in its name, but a party's is the party's.
  if (toldBy(head).isCommittee) return isParty ? 'party' : 'official';
  return bodyRoles[Math.min(rank, toldBy(head).atHead)]?.role;
};
