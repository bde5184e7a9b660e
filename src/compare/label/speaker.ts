import type { Entity } from '../../model/entity.js';
import type { Attribution } from '../../model/finding.js';
import type { Told } from '../differences/told.js';
import type { Excerpt } from '../excerpt.js';
import type { Resources } from '../resources.js';
import { creditOf } from '../vouching.js';
import { isSure, lastWordOf, wholeNameOf } from './whole-names.js';

/** Whether the articles that name or point at the one who said something mean the same person. */
export type Agreement = 'agree' | 'differ' | 'unknown';

/** Two that print the same words before a "he" are one witness. */
const WORDS_BEFORE = 200;

export const agreementOf = (told: readonly Told[]): Agreement => {
  const names = new Set<string>();
  const witnesses = new Set<string>();
  for (const one of told) {
    const credit = creditOf(one);
    const person = personBehind(credit, one.excerpt);
    if (!credit?.source || !person) continue;
    names.add(lastWordOf(person.label));
    witnesses.add(one.excerpt.passage.text.slice(Math.max(0, credit.source.start - WORDS_BEFORE), credit.source.start));
  }
  return names.size > 1 ? 'differ' : witnesses.size > 1 ? 'agree' : 'unknown';
};

/** Whether a mention calls the one who speaks by a name. */
export const namesSpeaker = (told: Told): boolean => {
  const credit = creditOf(told);
  const person = personBehind(credit, told.excerpt);
  return person !== undefined && (credit?.source?.text.includes(lastWordOf(person.label)) ?? false);
};

/**
 * The whole name of a source that is called by its name; of "he" only where nobody else can be meant or the articles agree: a
 * quotation under a wrong name is worse than one under none.
 */
export const speakerOf = (
  attribution: Attribution | undefined,
  excerpt: Excerpt,
  agreement: Agreement,
  words: Resources['words'],
): string | null => {
  const source = attribution?.source;
  const person = personBehind(attribution, excerpt);
  if (!source || !person) return null;
  const { article, passage } = excerpt;
  const isKnown =
    source.text.includes(lastWordOf(person.label)) ||
    agreement === 'agree' ||
    (agreement === 'unknown' && isSure({ ...source, in: attribution.in }, person, passage, article));
  if (!isKnown) return null;
  return wholeNameOf(person, passage, article, words) ?? (person.label.includes(' ') ? person.label : null);
};

const personBehind = (attribution: Attribution | undefined, { article }: Excerpt): Entity | undefined =>
  article.entities.find(({ id, type }) => type === 'person' && id === attribution?.speaker);
