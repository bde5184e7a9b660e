import { entryOf, lexicons } from '../../../lexicon/matcher.js';
import { wordClass } from '../../../lexicon/word-class.js';
import type { LexiconMatch, Token } from '../../../model/document.js';
import type { SourceRole } from '../../../model/finding.js';
import { ofWord, type Word } from '../../../model/word.js';
import { isFormer, isPast } from './former.js';
import { isCountry, isOfCountry } from './source-words.js';

/** The roles of bodies from the most telling words to the least: a "police department" is police, not any department. */
const bodyRoles = (
  ['police', 'court', 'military', 'party', 'journalist', 'expert', 'company', 'advocate', 'official'] as const
).map((role) => ({ role, words: new Set(lexicons.language[`body-words-${role}`] ?? []) }));

/** Words that tell a role only as the head of a name: an "Atomic Energy Agency" is no company. */
const byHeadOnly: ReadonlySet<SourceRole> = new Set(['company', 'advocate']);

/** The ranks among `bodyRoles` that a word tells of the body in whose name it stands, and as the head of the name. */
const toldBy = ofWord(({ normal }: Word) => {
  const word = normal.replace(/\.$/, '');
  const ranks = bodyRoles.flatMap(({ words }, rank) => (words.has(word) ? [rank] : []));
  return {
    atHead: Math.min(...ranks),
    anywhere: Math.min(...ranks.filter((rank) => !byHeadOnly.has(bodyRoles[rank]!.role))),
  };
});

/** The role of a body by the words of its name; undefined where none tells. */
export const roleOfBody = (tokens: Token[]): SourceRole | undefined => {
  let rank = Infinity;
  let head: Token | undefined;
  let isBeforeOf = true;
  for (const token of tokens) {
    if (token.pos === 'VERB') continue;
    rank = Math.min(rank, toldBy(token).anywhere);
    if (head && (token.normal === 'of' || token.normal === 'for')) isBeforeOf = false;
    if (isBeforeOf) head = token;
  }
  return bodyRoles[head ? Math.min(rank, toldBy(head).atHead) : rank]?.role;
};

/**
 * The role in which a source speaks: its head noun's, else that of the first person's noun or body in its words. Who
 * speaks for, leads or works for a body that is told has the body's role: "police spokesman", "director of the fund".
 */
export const roleOfSource = (tokens: Token[], listed: LexiconMatch | undefined, inside: LexiconMatch[]): SourceRole => {
  const all = inside.filter((match) => tellsRole(match, tokens));
  const told = all.filter((match) => entryOf(match).properties.metonym !== true || isWhole(match, tokens));
  const head = listed ?? told.find((match) => entryOf(match).properties.type === 'person') ?? told[0];
  if (!head) return roleOfTitle(tokens) ?? (tokens.some(isPast) ? 'other' : roleOfName(tokens));
  const entry = entryOf(head);
  const category = entry.category as SourceRole;
  const others = ownWords(tokens).filter(({ start, end }) => end <= head.start || start >= head.end);
  if (entry.properties.ofBody === true)
    // "a Kestrian source" may be anybody of that country.
    return (
      roleOfBodyIn(others) ??
      bodyRoleFrom(all, head) ??
      (entry.properties.bare ? category : (ofCountry(others) ?? category))
    );
  return isBody(head) ? (roleOfBody(others) ?? category) : category;
};

const titleRoles = (['official', 'party', 'military', 'police', 'expert', 'advocate'] as const).map((role) => ({
  role,
  titles: new Set(lexicons.language[`titles-${role}`] ?? []),
}));

/** "Sen. Ana Ruiz", "Gov. Brandt". */
const roleOfTitle = (tokens: Token[]): SourceRole | undefined => {
  const written = tokens.find(({ pos }) => pos !== 'DET' && pos !== 'ADJ');
  const next = written && tokens[tokens.indexOf(written) + 1];
  if (!next || !/^\p{Lu}/u.test(written.text)) return undefined;
  return titleRoles.find(({ titles }) => titles.has(written.normal.replace('.', '')))?.role;
};

/** The role of somebody or something known by name alone. */
export const roleOfName = (tokens: Token[]): SourceRole => {
  const name = ownWords(tokens);
  return isCountry(
    name
      .filter(({ pos }) => pos !== 'DET')
      .map(({ text }) => text)
      .join(' '),
  )
    ? 'official'
    : (roleOfBody(name) ?? 'other');
};

const affiliating = wordClass('prepositions-of-affiliation');

/** Behind "spokesman for", "director of" and before "spokesman" the body stands as a name of its own. */
const roleOfBodyIn = (tokens: Token[]): SourceRole | undefined => {
  const preposition = tokens.findIndex(({ normal }) => affiliating.has(normal));
  const behind = preposition < 0 ? [] : tokens.slice(preposition + 1);
  return (
    (behind.length > 0 ? roleOfBody(behind) : undefined) ??
    roleOfBody(preposition < 0 ? tokens : tokens.slice(0, preposition))
  );
};

/** The words up to a relative clause, which tells of the source what is not its name. */
const ownWords = (tokens: Token[]): Token[] => {
  const clause = tokens.findIndex(({ normal }, i) => i > 0 && relative.has(normal));
  return clause < 0 ? tokens : tokens.slice(0, clause);
};

const relative = wordClass('relative-pronouns');

const isBody = (match: LexiconMatch): boolean =>
  ['organization', 'media'].includes(String(entryOf(match).properties.type));

/** A place that stands for a government does so by itself, not inside another name. */
const isWhole = (match: LexiconMatch, tokens: Token[]): boolean =>
  tokens.every(({ pos, start, end }) => pos === 'DET' || (start >= match.start && end <= match.end));

/** "an Irish spokesman": the government's. */
const ofCountry = (tokens: Token[]): SourceRole | undefined =>
  tokens.some(({ text }) => isOfCountry(text)) ? 'official' : undefined;

const bodyRoleFrom = (told: LexiconMatch[], head: LexiconMatch): SourceRole | undefined => {
  const body = told.find((match) => match !== head && isBody(match));
  return body && (entryOf(body).category as SourceRole);
};

const tellsRole = (match: LexiconMatch, tokens: Token[]): boolean =>
  entryOf(match).properties.type !== 'document' &&
  !isFormer(
    tokens,
    tokens.findIndex(({ start }) => start >= match.start),
  );
