import { wordClass } from '../../../lexicon/word-class.js';
import type { Document } from '../../../model/document.js';
import type { Entity, IdentifiedEntity } from '../../../model/entity.js';
import type { Anonymity, Attribution, SourceType } from '../../../model/finding.js';
import { isBodyName, kindOfNoun } from '../sources/source-words.js';
import { asDescribed } from './as-described.js';
import { withChains } from './chains.js';
import { rolesOf } from './roles.js';

const pronouns = wordClass('personal-pronouns');
/** Classed by what they stand for, which the entities need not know. */
const relative = wordClass('relative-pronouns');
const pointsBack = /^(the|this|that|these|those)\s/i;

/**
 * What is known of a speaker anywhere in the article goes for all that the speaker says: "she", "the source" and a bare
 * surname take type, role and anonymity from the expression that introduced the speaker, and from the speaker's
 * other mentions.
 */
export const withSpeakers = (
  document: Document,
  attributions: Attribution[],
  entities: IdentifiedEntity[],
): Attribution[] => {
  const entityOf = new Map(entities.map((entity) => [entity.id, entity]));
  const roles = rolesOf(document, attributions, entityOf);
  const identified = attributions.map((one) => identify(one, one.speaker ? entityOf.get(one.speaker) : undefined));
  const introductions = new Map<string, Attribution>();
  for (const one of identified)
    if (one.speaker && one.source && !refersBack(one.source.text) && !introductions.has(one.speaker))
      introductions.set(one.speaker, one);
  const said = identified.map((one) => {
    if (!one.speaker || !one.source) return one;
    const entity = entityOf.get(one.speaker);
    // Somebody with a name speaks in one role throughout; an expression without one keeps what its own words tell.
    const isNamed = entity?.type === 'person' && hasName(entity);
    const isOpen = isNamed || (one.sourceRole === 'other' && !isUnnamedAt(one, entity));
    const sourceRole = (isOpen ? roles.get(one.speaker) : undefined) ?? one.sourceRole;
    const introduction = introductions.get(one.speaker);
    const continues =
      introduction && introduction !== one && refersBack(one.source.text) && !unnames(introduction, one, entity);
    const isDescribed = entity && !hasName(entity) && pronouns.has(one.source.text.toLowerCase());
    const known = continues ? continuing(one, introduction) : isDescribed ? asDescribed(document, one, entity) : one;
    return known.sourceRole === sourceRole ? known : { ...known, sourceRole };
  });
  return withChains(document, said, entities);
};

const refersBack = (source: string): boolean => pronouns.has(source.toLowerCase()) || pointsBack.test(source);

/** Whoever has a name keeps it: an expression without one does not make "he" unnamed; "they" may be members of a body. */
const unnames = (introduction: Attribution, one: Attribution, entity: IdentifiedEntity | undefined): boolean =>
  entity !== undefined &&
  one.source?.text.toLowerCase() !== 'they' &&
  typeOfNamed[entity.type] !== undefined &&
  hasName(entity) &&
  one.sourceType.startsWith('named') &&
  introduction.sourceType.startsWith('unnamed');

const continuing = (one: Attribution, introduction: Attribution): Attribution => ({
  ...one,
  sourceType: introduction.sourceType,
  anonymous: introduction.anonymous,
  anonymity: introduction.anonymity && merged(introduction.anonymity, one.anonymity),
});

/** A later sentence may add why the source is not named, how it knows, and what bears it out. */
const merged = (first: Anonymity, later: Anonymity | null): Anonymity => ({
  ...first,
  reasons: [...new Set([...first.reasons, ...(later?.reasons ?? [])])],
  basis: first.basis !== 'not-stated' ? first.basis : (later?.basis ?? 'not-stated'),
  motive: first.motive === 'stated' ? 'stated' : (later?.motive ?? 'not-stated'),
  corroboration: later?.corroboration ?? 'none-stated',
  evidence: [
    ...first.evidence.filter(({ dimension }) => dimension !== 'corroboration'),
    ...(later?.evidence ?? []).filter(({ start }) => !first.evidence.some((stated) => stated.start === start)),
  ],
});

const typeOfNamed: Partial<Record<Entity['type'], SourceType>> = {
  person: 'named-person',
  organization: 'named-organization',
  place: 'named-organization',
};

/** A name, or an expression for somebody who has one: the kind of entity says whether it is a person or a body. */
const identify = (one: Attribution, entity: IdentifiedEntity | undefined): Attribution => {
  const sourceType = entity && hasName(entity) && !isToldByWords(one, entity) ? typeOfNamed[entity.type] : undefined;
  if (!sourceType || !one.source || (one.sourceType === 'named-person' && one.sourceRole !== 'other')) return one;
  const open =
    one.sourceType.startsWith('named') ||
    (refersBack(one.source.text) && one.sourceType !== 'document' && one.sourceType !== 'impersonal') ||
    (pronouns.has(one.source.text.toLowerCase()) &&
      !(relative.has(one.source.text.toLowerCase()) && one.sourceType.startsWith('unnamed')));
  return open ? { ...one, sourceType, anonymous: false, anonymity: null } : one;
};

/**
 * A lone name that speaks is a person's, whatever body the entities take it for; a name with a body's word in it is no
 * person's.
 */
const isToldByWords = ({ sourceType, source }: Attribution, { type, label }: Entity): boolean =>
  type === 'organization'
    ? sourceType === 'named-person' && (!/\s/.test(label) || label === source?.text || hasTitle(label))
    : sourceType === 'named-organization' && isBodyName(label.split(' '));

/** "Council Member Ana Ruiz". */
const hasTitle = (label: string): boolean =>
  label
    .split(' ')
    .slice(0, -1)
    .some((word) => kindOfNoun(word.toLowerCase()) === 'person');

/** "some in the party", linked with a name, are not whom the name names. */
const isUnnamedAt = ({ sourceType }: Attribution, entity: IdentifiedEntity | undefined): boolean =>
  sourceType.startsWith('unnamed') && entity !== undefined && hasName(entity);

const hasName = ({ identity }: IdentifiedEntity): boolean => identity.basis === 'name';
