import type { Attribution, Finding } from '../../model/finding.js';
import { overlap, type Place, type Span } from '../../model/span.js';
import type { Told } from '../differences/told.js';
import { creditOf } from '../vouching.js';

/** A place that is asked for its words, with what was found in its sentence. */
export interface Asked extends Told {
  /** Who vouches for it. */
  attribution: Attribution | undefined;
  findings: Finding[];
  /** Whether some article states the fact as its own: then it can be said without a source. */
  isStated: boolean;
  /** Where people are named or pointed at. */
  people: Span[];
  /** Where somebody whose whole name the article knows goes by one word of it. */
  surnames: Span[];
}

export const asked = (told: Told, isStated: boolean): Asked => {
  const { article, place, sentence } = told.excerpt;
  const isHere = (one: Span & { in: Place }): boolean => one.in === place.in && overlap(one, sentence) > 0;
  const people = article.entities.flatMap(({ type, label, mentions }) =>
    type === 'person' ? [{ label, mentions: mentions.filter(isHere) }] : [],
  );
  return {
    ...told,
    isStated,
    attribution: creditOf(told),
    findings: article.findings.filter(isHere),
    people: people.flatMap(({ mentions }) => mentions),
    surnames: people.flatMap(({ label, mentions }) =>
      label.includes(' ') ? mentions.filter(({ text }) => /^\p{Lu}[\p{L}’'-]*$/u.test(text)) : [],
    ),
  };
};
