import { wordClass } from '../../../lexicon/word-class.js';
import type { Complement } from './complement.js';
import {
  isComma,
  isModifier,
  isOpener,
  isRelative,
  isStop,
  isTime,
  isVerbal,
  objectPronouns,
  possessives,
} from './item.js';
import { baseStart, phraseEnd } from './phrase.js';
import type { Item } from './sequence.js';
import { takes } from './valency.js';
import type { VerbGroup } from './verb-group.js';

const prepositions = wordClass('verb-prepositions');

/** Whether the verb takes what follows it; a preposition that belongs to the verb becomes part of the cue. */
export const acceptedComplement = (
  items: Item[],
  group: VerbGroup,
  complement: Complement,
): { first: number; cueEnd: number } | undefined => {
  const { entry } = group;
  const next = items[group.end];
  const infinitive = next?.normal === 'to' && opensInfinitive(items, group.end + 1);
  // "plans on Thursday to leave": when, not what.
  const when = next?.normal === 'on' && isTime(items[group.end + 1]);
  if (next && !infinitive && !when && next.pos !== 'VERB' && prepositions.has(next.normal) && takes(entry, next.normal))
    return { first: group.end + 1, cueEnd: group.end + 1 };
  // "asked the police for an account"
  const asked = complement.addressee && takes(entry, 'addressee') ? items[complement.first] : undefined;
  if (asked && prepositions.has(asked.normal) && takes(entry, asked.normal) && asked.normal !== 'to')
    return { first: complement.first + 1, cueEnd: group.end };
  const parted = prepositionBehindAdverb(items, group);
  if (parted !== undefined) return { first: parted + 1, cueEnd: parted + 1 };
  const behindObject = entry.properties.needsObject === true ? prepositionBehindObject(items, group) : undefined;
  if (behindObject !== undefined) return { first: behindObject + 1, cueEnd: behindObject + 1 };
  const allowed: Record<Complement['kind'], string[]> = {
    quote: ['quote', 'clause', 'object'],
    clause: ['clause', 'quote', 'addressee-clause', 'object'],
    wh: ['wh', 'clause', 'object'],
    infinitive: ['infinitive', 'addressee-infinitive'],
    gerund: ['object', 'clause', 'gerund'],
    object: ['object', 'addressee-infinitive'],
    none: [],
  };
  if (entry.properties.needsAs === true && next?.normal === 'as' && isFronted(items, group))
    return { first: group.end + 1, cueEnd: group.end + 1 };
  if (entry.properties.needsAs === true && !asFollows(items, complement.first)) return undefined;
  if (
    entry.properties.needsPredicate === true &&
    !isFronted(items, group) &&
    !predicateFollows(items, complement.first)
  )
    return undefined;
  const special = complement.kind === 'object' && hasStatement(items, entry, complement.first);
  if (!special && !allowed[complement.kind].some((kind) => takes(entry, kind))) return undefined;
  if (
    !special &&
    complement.kind === 'object' &&
    !takes(entry, 'object') &&
    !infinitiveFollows(items, complement.first)
  )
    return undefined;
  return { first: behindPronoun(items, complement), cueEnd: group.end };
};

/** "ruled Friday against", "spoke emotionally of": a time or a manner parts the verb from its preposition. */
const prepositionBehindAdverb = (items: Item[], { end, entry }: VerbGroup): number | undefined => {
  const parts = isTime(items[end]) || (items[end]?.pos === 'ADV' && items[end]!.normal.endsWith('ly'));
  const next = items[end + 1];
  return parts && next && prepositions.has(next.normal) && takes(entry, next.normal) ? end + 1 : undefined;
};

const hasStatement = (items: Item[], entry: VerbGroup['entry'], first: number): boolean =>
  (takes(entry, 'small-clause') && smallClauseAt(items, first)) ||
  (takes(entry, 'statement') && statesSomething(items, first));

/** "called the plan a disgrace", "called her rivals (very) reckless", not "called a meeting", "called her sister on Friday". */
const predicateFollows = (items: Item[], at: number): boolean => {
  if (items[at]?.pos === 'PRON' && !possessives.has(items[at]!.normal)) return !isStop(items[at + 1]);
  if (isTime(items[at])) return items[at + 1]?.normal === 'for';
  for (let i = at; i < items.length && i - at < PREDICATE_DISTANCE; i++) {
    const item = items[i]!;
    if (item.quotation) return true;
    if (isStop(item) || isComma(item) || item.pos === 'SCONJ') return false;
    const behindNoun = i > at && /^(NOUN|PROPN|PRON)$/.test(items[i - 1]!.pos);
    const degree = behindNoun && item.pos === 'ADV' && items[i + 1]?.pos === 'ADJ';
    if (degree || (behindNoun && (item.pos === 'DET' || item.pos === 'ADJ'))) return true;
  }
  return false;
};

/** "viewed the plan as a mistake", not "viewed the valley". */
const asFollows = (items: Item[], at: number): boolean => {
  for (let i = at + 1; i < items.length && i - at < PREDICATE_DISTANCE; i++) {
    if (items[i]!.normal === 'as') return items[i + 1]?.normal !== 'a' || items[i + 2]?.normal !== 'result';
    if (isStop(items[i]) || isComma(items[i]) || isVerbal(items[i])) return false;
  }
  return false;
};

/** How far behind the verb what something was called begins, in words. */
const PREDICATE_DISTANCE = 18;

/** "what he called tribalism", "a law, which critics call a muzzle", "a man she called a hero": what is named stands before. */
const isFronted = (items: Item[], group: VerbGroup): boolean => {
  if (group.first === 0) return false;
  const before = items[baseStart(items, group.first) - 1];
  return before !== undefined && (isRelative(before) || before.pos === 'NOUN');
};

/** "called him a crook": the name that was given is what was said. */
const behindPronoun = (items: Item[], { kind, first }: Complement): number =>
  kind === 'object' &&
  objectPronouns.has(items[first]!.normal) &&
  /^(DET|ADJ|NOUN|PROPN|QUOTE)$/.test(items[first + 1]?.pos ?? '')
    ? first + 1
    : first;

const statementNouns = wordClass('statement-nouns');
const statementEndings = [...wordClass('statement-endings')];

/**
 * "claimed ignorance", "revealed plans to close", "recalled the flood's “terrible noise”": an object that sums up words or
 * a state of affairs, unlike the foothold that troops claim and the cargo that a truck reveals.
 */
const statesSomething = (items: Item[], at: number): boolean => {
  if (smallClauseAt(items, at)) return true;
  let end = at;
  while (items[end] && (isModifier(items[end]!) || isOpener(items[end]!) || items[end]!.quotation)) end++;
  const head = items[end - 1];
  if (end === at || !head || items[at]!.pos === 'NUM') return false;
  if (items.slice(at, end).some((item) => item.quotation)) return true;
  const noun = head.normal.replace(/s$/, '');
  return (
    statementNouns.has(noun) ||
    statementNouns.has(head.normal) ||
    statementEndings.some((ending) => noun.endsWith(ending)) ||
    (items[end]?.normal === 'to' && items[end + 1]?.pos === 'VERB')
  );
};

const standings = wordClass('standings');

/** "showed the mayor leading", "had the mayor ahead", "found prices falling": a noun phrase with a participle that says what it does. */
const smallClauseAt = (items: Item[], at: number): boolean => {
  const end = phraseEnd(items, at);
  if (end === at) return false;
  const standing = items[end]?.pos === 'ADV' && !standings.has(items[end]!.normal) ? end + 1 : end;
  if (standings.has(items[standing]?.normal ?? '')) return true;
  return items[end]?.normal === 'as' || (items[end]?.pos === 'VERB' && items[end]!.normal.endsWith('ing'));
};

/** "agreed to meet", "agreed to quietly lend", "agreed to clean up": the tagger takes many a bare verb for another word. */
export const opensInfinitive = (items: Item[], at: number): boolean => {
  const item = items[at];
  if (!item) return false;
  if (item.pos === 'VERB' || item.pos === 'AUX') return !isGerund(item);
  if (item.pos === 'ADV') return opensInfinitive(items, at + 1);
  if (item.pos !== 'ADJ' && item.pos !== 'NOUN') return false;
  return !item.normal.endsWith('s') && /^(DET|PRON|ADP|PART)$/.test(items[at + 1]?.pos ?? '');
};

/** "committed to publishing"; "bring" and "sing" have no vowel before their ending. */
const isGerund = ({ normal }: Item): boolean => /[aeiouy][a-z]*ing$/.test(normal);

/** "asked the court to wait", "asked her only to wait"; a rival who is "challenging him in May" is told nothing. */
const infinitiveFollows = (items: Item[], object: number): boolean => {
  for (let i = object + 1; i < items.length && i - object <= TO_DISTANCE; i++) {
    if (items[i]!.normal === 'to') return true;
    if (isStop(items[i])) return false;
  }
  return false;
};
const TO_DISTANCE = 20;

/** Longest object between a verb and its preposition: "accused the company's managers of". */
const OBJECT_LENGTH = 8;

const prepositionBehindObject = (items: Item[], group: VerbGroup): number | undefined => {
  for (let i = group.end + 1; i < items.length && i - group.end <= OBJECT_LENGTH; i++) {
    if (prepositions.has(items[i]!.normal) && takes(group.entry, items[i]!.normal)) return i;
    if (items[i]!.pos === 'VERB' || items[i]!.pos === 'AUX' || items[i]!.normal === ',') return undefined;
  }
  return undefined;
};
