import type { AnalysedArticle } from '../../model/analysed-article.js';
import type { Passage, Token } from '../../model/document.js';
import type { EntityType, IdentifiedEntity } from '../../model/entity.js';
import type { Attribution } from '../../model/finding.js';
import type { Accusation } from '../../model/sourcing.js';
import { overlap, type Span, sliceOf } from '../../model/span.js';
import { attributionsOf } from './first-report.js';
import { firstFrom, type Mention, mentionsByPlace } from './mentions.js';

/** Somebody in the article and the place where they are accused. */
export interface Charge {
  entity: IdentifiedEntity;
  label: string;
  accusation: Accusation;
}

/** Who can answer; places are cities and governments that stand for people. */
const answering = new Set<EntityType>(['person', 'organization', 'group', 'place']);

/** "A smear campaign", "a new policy", "40 people accused of theft": who is not told apart is rarely somebody. */
const canAnswer = ({ type, label, identity }: IdentifiedEntity): boolean =>
  answering.has(type) &&
  (identity.basis === 'name' || (!identity.plural && (type === 'person' || !/^an?\s/i.test(label))));

/** Everybody whom an attacking statement names first, and whoever is said to be accused with no accuser named. */
export const chargesIn = (
  { annotated, document, namings }: AnalysedArticle,
  words: Record<string, string[]>,
): Charge[] => {
  const mentions = mentionsByPlace(namings.filter(canAnswer));
  const attacks = attributionsOf(annotated).filter(({ stance, type }) => stance === 'attacking' && type === 'speech');
  return document.passages.flatMap((passage) => {
    const here = mentions.get(passage.in) ?? [];
    return [
      ...attacks
        .filter((attack) => attack.in === passage.in && !isNobody(attack, words) && !isBlow(attack, words))
        .flatMap((attack) => chargeOf(attack, passage, here)),
      ...passiveCharges(passage, here, words),
    ];
  });
};

/** "Nobody blamed the crew." */
const isNobody = ({ source }: Attribution, { negations = [] }: Record<string, string[]>): boolean =>
  source === null || negations.includes(source.text.split(' ')[0]!.toLowerCase());

/** "Drones attacked [the town]": a verb that is as often a blow as a word, with no name for what it says. */
const isBlow = ({ cue, sourceType }: Attribution, words: Record<string, string[]>): boolean =>
  !sourceType.startsWith('named-person') &&
  (cue?.text ?? '')
    .toLowerCase()
    .split(' ')
    .some((word) => words['blow-verbs']?.includes(word));

/** "accused [the council] of …", "slammed [the council]'s handling": who stands right after the verb. */
const chargeOf = (
  { id, cue, source, speaker, content }: Attribution,
  passage: Passage,
  mentions: Mention[],
): Charge[] => {
  const first = content?.spans[0];
  if (!cue || !first || first.start < cue.start) return [];
  const accused = mentions[firstFrom(mentions, cue.start + 1)];
  if (!accused || (source && overlap(source, accused) > 0)) return [];
  // "criticised her brother": the first who is named is the one who speaks, and the brother is not told apart.
  if (accused.entity.id === speaker) return [];
  if (accused.start >= cue.end && !/^\s*(?:the\s+)?$/i.test(passage.text.slice(cue.end, accused.start))) return [];
  const end = Math.max(cue.end, accused.end, first.end);
  return [charge(accused, passage, { start: cue.start, end }, id, labelWithin(accused, cue, passage.text))];
};

/** In "accused the council of fraud" the cue ends with "of": what follows is the charge, not the name. */
const labelWithin = ({ entity, start, end }: Mention, cue: Span, text: string): string =>
  start < cue.end && cue.end < end && entity.label.length === end - start
    ? text.slice(start, cue.end).replace(/\s+of$/, '')
    : entity.label;

const charge = (
  { entity }: Mention,
  { in: place, text }: Passage,
  span: Span,
  statement: string | null,
  label: string,
): Charge => ({ entity, label, accusation: { in: place, ...sliceOf(text, span), statement } });

/** "[The captain], who was accused of …": who stands before the passive with nothing but small words between. */
const passiveCharges = (passage: Passage, mentions: Mention[], words: Record<string, string[]>): Charge[] => {
  const phrases = new Set(words['accusing-passives']);
  const denying = new Set(words.negations);
  const links = new Set(words['relative-pronouns']);
  const { tokens } = passage;
  let next = 0;
  return tokens.flatMap((token, i) => {
    while (mentions[next + 1] && mentions[next + 1]!.end <= token.start) next++;
    const after = tokens[i + 1];
    const accused = mentions[next];
    if (!after || !accused || accused.end > token.start || !phrases.has(`${token.normal} ${after.normal}`)) return [];
    const between = tokensBetween(tokens, i, accused.end);
    if (between.some((one) => !links.has(one.normal) && !isSmall(one))) return [];
    if (between.some((one) => denying.has(one.normal) || one.sentence !== token.sentence)) return [];
    return [charge(accused, passage, { start: accused.start, end: after.end }, null, accused.entity.label)];
  });
};

/** ", who has been widely" are so many; one word more is another matter. */
const MOST_SMALL_WORDS = 6;

const tokensBetween = (tokens: Token[], before: number, from: number): Token[] => {
  let first = before;
  while (first > 0 && tokens[first - 1]!.start >= from && before - first <= MOST_SMALL_WORDS) first--;
  return tokens.slice(first, before);
};

const isSmall = ({ pos, normal }: Token): boolean =>
  pos === 'AUX' || pos === 'ADV' || /^(?:was|were|been|being|is|are|has|have|had|,)$/.test(normal);
