import type { Attribution, Finding } from '../../model/finding.js';
import { overlap, type Place, type Span, type TextSpan } from '../../model/span.js';
import type { Told } from '../differences/told.js';
import type { Excerpt } from '../excerpt.js';
import { mixesVoices } from '../mixed-voices.js';
import type { Resources } from '../resources.js';
import { creditOf } from '../vouching.js';
import { fullDescriptionsIn } from './full-descriptions.js';
import { type Gender, genderOf } from './pronouns.js';
import { type Agreement, speakerOf } from './speaker.js';
import { isSpoken, type Stand } from './stand-in.js';
import { ownersIn, wholeNamesIn } from './whole-names.js';

/** A place that is asked for its words, with what was found in its sentence. */
export interface Asked extends Told {
  /** Who vouches for it. */
  attribution: Attribution | undefined;
  findings: Finding[];
  /** Whether some article states the fact as its own: then it can be said without a source. */
  isStated: boolean;
  /** Whether a claim that it credits is shown together with its own words. */
  isMixed: boolean;
  /** Where people are named or pointed at, and who each is. */
  people: (TextSpan & { entity: string; gender: Gender })[];
  /** The whole name of the one who speaks, where it is known. */
  speaker: string | null;
  /** What would say who or what is meant, in the order of the text. */
  stands: Stand[];
  /** Where somebody whose whole name the article knows goes by one word of it. */
  surnames: Span[];
}

export const asked = (told: Told, isStated: boolean, agreement: Agreement, words: Resources['words']): Asked => {
  const { article, place, sentence } = told.excerpt;
  const isHere = (one: Span & { in: Place }): boolean => one.in === place.in && overlap(one, sentence) > 0;
  const people = article.entities.flatMap(({ id, type, label, mentions }) => {
    const here = type === 'person' ? mentions.filter(isHere) : [];
    return here.length > 0 ? [{ id, label, mentions: here, gender: calledBy(mentions) }] : [];
  });
  const credit = creditOf(told);
  const isMixed = credit === undefined && mixesVoices(told.excerpt);
  const attribution = isMixed ? claimIn(told.excerpt) : credit;
  return {
    excerpt: told.excerpt,
    mention: told.mention,
    isStated,
    isMixed,
    attribution,
    speaker: speakerOf(attribution, told.excerpt, agreement, words),
    findings: article.findings.filter(isHere),
    stands: standsIn(told.excerpt, words),
    people: people.flatMap(({ id, gender, mentions }) => mentions.map((one) => ({ entity: id, gender, ...one }))),
    surnames: people.flatMap(({ label, mentions }) =>
      label.includes(' ') ? mentions.filter(({ text }) => /^\p{Lu}[\p{L}’'-]*$/u.test(text)) : [],
    ),
  };
};

/** The claim that is shown together with the outlet's own words. */
const claimIn = ({ article, place }: Excerpt): Attribution | undefined =>
  article.findings.find(
    (one): one is Attribution =>
      one.kind === 'attribution' &&
      one.type === 'speech' &&
      one.in === place.in &&
      (one.content?.spans ?? []).some((span) => overlap(span, place) > 0),
  );

/** The gender of the pronouns that stand for somebody. */
const calledBy = (mentions: readonly TextSpan[]): Gender =>
  mentions.map(({ text }) => genderOf(text)).find((gender) => gender !== null) ?? null;

const standsIn = ({ article, passage, sentence }: Excerpt, words: Resources['words']): Stand[] =>
  [wholeNamesIn, ownersIn, fullDescriptionsIn]
    .flatMap((find) => find(sentence, passage, article, words))
    .filter((one) => !isSpoken(one, passage))
    .toSorted((a, b) => a.start - b.start);
