import { wordClass } from '../../../lexicon/word-class.js';
import type { Document, Passage, Token } from '../../../model/document.js';
import type { IdentifiedEntity } from '../../../model/entity.js';
import type { Attribution, SourceRole } from '../../../model/finding.js';
import { type PlacedSpan, type Span, startingUntil } from '../../../model/span.js';
import { ofWord } from '../../../model/word.js';
import { matchesWithin } from '../grammar/matches-within.js';
import { tokensWithin } from '../grammar/tokens-within.js';
import { isGenitive } from '../sources/head-phrase.js';
import { classifySource } from '../sources/source-type.js';
import { isPartyTag } from './party-tag.js';

const pronouns = wordClass('personal-pronouns');

/**
 * The role in which each speaker is presented: of somebody with a name the first that a mention states by a title, a
 * description or a party tag, wherever it stands; of others, and where no mention tells, the first that a source states.
 */
export const rolesOf = (
  document: Document,
  attributions: Attribution[],
  entityOf: Map<string, IdentifiedEntity>,
): Map<string, SourceRole> => {
  const passages = new Map(document.passages.map((passage) => [passage.in, passage]));
  const roles = new Map<string, SourceRole>();
  for (const speaker of new Set(attributions.map((one) => one.speaker))) {
    if (!speaker) continue;
    const stated = attributions.find(
      (one) => one.speaker === speaker && one.sourceRole !== 'other' && one.sourceType !== 'document',
    )?.sourceRole;
    const entity = entityOf.get(speaker);
    const isNamed = entity?.type === 'person' && entity.identity.basis === 'name';
    const presented = isNamed || !stated ? firstPresented(entity?.mentions ?? [], passages) : undefined;
    const role = presented ?? stated;
    if (role) roles.set(speaker, role);
  }
  return roles;
};

/** Whose friend or sister somebody is says less than what they are. */
const firstPresented = (mentions: PlacedSpan[], passages: Map<string, Passage>): SourceRole | undefined => {
  let asRelative: SourceRole | undefined;
  for (const mention of mentions) {
    const passage = passages.get(mention.in);
    const role = passage && !pronouns.has(mention.text.toLowerCase()) ? roleAt(passage, mention) : undefined;
    if (role && role !== 'civilian') return role;
    asRelative ??= role;
  }
  return asRelative;
};

const roleAt = (passage: Passage, mention: PlacedSpan): SourceRole | undefined => {
  const role = roleWithin(passage, withBody(passage, mention));
  if (role !== 'other') return role;
  if (isPartyTag(passage.tokens, mention.end)) return 'party';
  const held = officeAtTheTime(passage, mention);
  const heldRole = held ? roleWithin(passage, held) : 'other';
  return heldRole === 'other' ? undefined : heldRole;
};

/** Longest name of a body behind a description, in words. */
const BODY_LENGTH = 10;

/** "a senior adviser | at the Institute for Harbours", "president of the teachers | ' union": for whom somebody works is part of what they are. */
const withBody = ({ tokens, matches }: Passage, { start, end }: Span): Span => {
  const at = startingUntil(tokens, end - 1);
  const link = tokens[at];
  if (!link || !(affiliating.has(link.normal) || link.normal === 'to' || isGenitive(link))) return { start, end };
  // "renters in the county" work for nobody.
  if (!matchesWithin(matches, { start, end }).some(({ entry }) => entry.properties.ofBody === true))
    return { start, end };
  let last = at;
  while (last - at < BODY_LENGTH && tokens[last + 1] && !closesName.has(tokens[last + 1]!.pos)) last++;
  return last > at ? { start, end: tokens[last]!.end } : { start, end };
};

const affiliating = wordClass('prepositions-of-affiliation');
const closesName = new Set(['PUNCT', 'VERB', 'AUX', 'SCONJ', 'PRON']);

const roleWithin = (passage: Passage, span: Span): SourceRole => {
  const nouns = matchesWithin(passage.matches, span).filter((match) => match.entry.kind === 'sources');
  const tokens = tokensWithin(passage.tokens, span);
  if (tokens.length === 1 && nouns.length === 0 && tokens[0]!.pos === 'PROPN') return roleOfLoneName(tokens[0]!);
  return tokens.length > 0 ? classifySource(tokens, nouns).sourceRole : 'other';
};

/** "Brandt", again and again: a name alone tells the same wherever it stands. */
const roleOfLoneName = ofWord((word): SourceRole => {
  const { text, normal } = word;
  const token: Token = { start: 0, end: text.length, text, normal, pos: 'PROPN', sentence: 0, word };
  return classifySource([token], []).sourceRole;
});

/** "Ana Ruiz, then the head of the harbour board,": what stands between the adverb and the next mark. */
const officeAtTheTime = ({ tokens }: Passage, { end }: Span): Span | undefined => {
  const at = startingUntil(tokens, end - 1);
  if (tokens[at]?.text !== ',' || tokens[at + 1]?.normal !== 'then') return undefined;
  const first = tokens[at + 2];
  const close = tokens.findIndex(({ pos }, i) => i > at + 2 && pos === 'PUNCT');
  const last = tokens[close - 1];
  return first && last && ['DET', 'NOUN', 'ADJ', 'PROPN'].includes(first.pos)
    ? { start: first.start, end: last.end }
    : undefined;
};
