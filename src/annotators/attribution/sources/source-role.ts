import { wordClass } from '../../../lexicon/word-class.js';
import type { LexiconMatch, Token } from '../../../model/document.js';
import type { SourceRole } from '../../../model/finding.js';
import { startsWithCapital } from '../../../model/letters.js';
import { roleOfBody } from './body-role.js';
import { isFormer, isPast } from './former.js';
import { isGenitive } from './head-phrase.js';
import { isCountry, isOfCountry } from './source-words.js';
import { roleOfTitle } from './title-role.js';

/**
 * The role in which a source speaks: its head noun's, else that of the first person's noun or body in its words. Who
 * speaks for, leads or works for a body that is told has the body's role: "police spokesman", "director of the fund".
 */
export const roleOfSource = (tokens: Token[], listed: LexiconMatch | undefined, inside: LexiconMatch[]): SourceRole => {
  if (listed && isOfThePast(listed, tokens)) return 'other';
  const own = ownWords(tokens);
  const end = own.at(-1)?.end ?? 0;
  const all = inside.filter((match) => match.end <= end && tellsRole(match, tokens));
  const told = all.filter((match) => match.entry.properties.metonym !== true || isWhole(match, tokens));
  const head = listed ?? wholeTitle(told.filter(isPerson), own) ?? told[0];
  const titled = listed ? undefined : roleOfTitle(own);
  if (titled) return titled;
  if (!head) return own.some(isPast) ? 'other' : roleOfName(own);
  const entry = head.entry;
  const category = entry.category as SourceRole;
  const others = own.filter(({ start, end }) => end <= head.start || start >= head.end);
  if (entry.properties.ofBody === true)
    // "a Kestrian source" may be anybody of that country.
    return (
      (entry.properties.private ? undefined : roleOfPrincipal(others, all, head)) ??
      roleOfBodyIn(others) ??
      bodyRoleFrom(all, head) ??
      (entry.properties.bare || entry.properties.private ? category : (ofCountry(others) ?? category))
    );
  return isBody(head) ? (roleOfBody(own) ?? category) : category;
};

/**
 * "a deputy mine inspector": of the persons' nouns in one phrase the last is what somebody is; a noun that ends the
 * phrase in a capital is a family name ("Minister Bishop").
 */
const wholeTitle = (persons: LexiconMatch[], tokens: Token[]): LexiconMatch | undefined => {
  const [first, ...later] = persons;
  if (!first) return undefined;
  const from = tokens.findIndex(({ start }) => start >= first.end);
  const stop = tokens.findIndex(({ pos }, i) => i >= from && pos !== 'NOUN' && pos !== 'ADJ' && pos !== 'PROPN');
  const phrase = from < 0 ? [] : tokens.slice(from, stop < 0 ? tokens.length : stop);
  const last = phrase.at(-1);
  const within = later.filter(({ end }) => last !== undefined && end <= last.end);
  return within.findLast(({ end }) => end < last!.end || !startsWithCapital(last!.text)) ?? first;
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

/** "an aide to Gov. Ruiz", "the minister's spokesman": who speaks for the holder of an office has the holder's role. */
const roleOfPrincipal = (tokens: Token[], told: LexiconMatch[], head: LexiconMatch): SourceRole | undefined => {
  const link = tokens.findIndex(({ normal, start }) => start > head.end && servants.has(normal));
  const behind = link < 0 ? [] : tokens.slice(link + 1);
  const genitive = tokens.findIndex((token) => isGenitive(token) && token.end <= head.start);
  const principal = genitive > 0 ? tokens.slice(0, genitive) : behind;
  const first = principal[0];
  if (!first) return undefined;
  const office = told.find(
    (match) => match.start >= first.start && match.end <= principal.at(-1)!.end && match.entry.properties.office,
  );
  return roleOfTitle(principal) ?? (office && roleOfSource(principal, office, told));
};

const servants = new Set(['to', 'for', 'of']);

/** The words up to a relative clause, which tells of the source what is not its name. */
const ownWords = (tokens: Token[]): Token[] => {
  const clause = tokens.findIndex(({ normal }, i) => i > 0 && relative.has(normal));
  return clause < 0 ? tokens : tokens.slice(0, clause);
};

const relative = wordClass('relative-pronouns');

const isPerson = (match: LexiconMatch): boolean => match.entry.properties.type === 'person';

const isBody = (match: LexiconMatch): boolean =>
  ['organization', 'media'].includes(String(match.entry.properties.type));

/** A place that stands for a government does so by itself, not inside another name. */
const isWhole = (match: LexiconMatch, tokens: Token[]): boolean =>
  tokens.every(({ pos, start, end }) => pos === 'DET' || (start >= match.start && end <= match.end));

/** "an Irish spokesman": the government's. */
const ofCountry = (tokens: Token[]): SourceRole | undefined =>
  tokens.some(({ text }) => isOfCountry(text)) ? 'official' : undefined;

const bodyRoleFrom = (told: LexiconMatch[], head: LexiconMatch): SourceRole | undefined => {
  const body = told.find((match) => match !== head && isBody(match));
  return body && (body.entry.category as SourceRole);
};

const tellsRole = (match: LexiconMatch, tokens: Token[]): boolean =>
  match.entry.properties.type !== 'document' && !isOfThePast(match, tokens);

const isOfThePast = (match: LexiconMatch, tokens: Token[]): boolean =>
  isFormer(
    tokens,
    tokens.findIndex(({ start }) => start >= match.start),
  );
