import type { AnalysedArticle } from '../../model/analysed-article.js';
import type { IdentifiedEntity, Identity } from '../../model/entity.js';
import type { Attribution } from '../../model/finding.js';
import type { Speaker } from '../../model/sourcing.js';
import { contains, type Place } from '../../model/span.js';
import { attributionsOf } from './first-report.js';
import { firstFrom, type Mention, mentionsByPlace } from './mentions.js';

/**
 * The speakers whose words are an answer of somebody: their own, those of people of one kind ("strikers", "one striker"), of
 * who is said to be of the same country, and of who is named with them ("a spokesman for the ferry company").
 */
export const answersOf = (
  { annotated, namings }: AnalysedArticle,
  speakers: readonly Speaker[],
  words: Record<string, string[]>,
): ((entity: IdentifiedEntity) => Speaker[]) => {
  const identities = new Map(namings.map(({ id, identity }) => [id, identity]));
  const speakerOf = new Map(speakers.flatMap((speaker) => speaker.statements.map((id) => [id, speaker])));
  const answering = new Map<string, Speaker[]>();
  const add = (key: string, speaker: Speaker): void => {
    const known = answering.get(key);
    if (!known) answering.set(key, [speaker]);
    else if (known.at(-1) !== speaker) known.push(speaker);
  };
  for (const speaker of speakers) {
    add(`entity ${speaker.entity}`, speaker);
    const identity = identities.get(speaker.entity ?? '');
    for (const noun of identity?.nouns ?? []) add(`noun ${noun}`, speaker);
    for (const country of countriesOf(identity)) add(`country ${country}`, speaker);
  }
  const mentions = mentionsByPlace(namings);
  for (const one of attributionsOf(annotated)) {
    const speaker = speakerOf.get(one.id);
    if (!speaker || isCharacterised(one)) continue;
    for (const { entity } of mentionsWithin(one, mentions, new Set(words['relative-pronouns'])))
      add(`with ${entity.id}`, speaker);
  }
  return ({ id, type, identity }) => {
    const keys = [
      `entity ${id}`,
      `with ${id}`,
      ...(identity.basis === 'name' ? [] : identity.nouns.map((noun) => `noun ${noun}`)),
      ...(type !== 'place' || identity.country === null ? [] : [`country ${identity.country}`]),
    ];
    return [...new Set(keys.flatMap((key) => answering.get(key) ?? []))];
  };
};

const countriesOf = (identity: Identity | undefined): string[] => [
  ...(identity?.country ? [identity.country] : []),
  ...(identity?.modifiers ?? []).flatMap((word) =>
    word.startsWith('country:') ? [word.slice('country:'.length)] : [],
  ),
];

/** Whoever is named in the expression for the source, up to a clause that tells more: "Elm, whose court listed the Front,". */
const mentionsWithin = (
  { in: place, source }: Attribution,
  mentions: Map<Place, Mention[]>,
  links: ReadonlySet<string>,
): Mention[] => {
  const here = mentions.get(place) ?? [];
  if (!source) return [];
  const clause = [...source.text.matchAll(/\p{L}+/gu)].find(([word]) => links.has(word));
  const end = firstFrom(here, clause ? source.start + clause.index : source.end);
  return here.slice(firstFrom(here, source.start), end).filter((mention) => contains(source, mention));
};

/** "Critics of the council" do not speak for it. */
const isCharacterised = ({ sourceType, anonymous }: Attribution): boolean =>
  sourceType === 'unnamed-group' && !anonymous;
