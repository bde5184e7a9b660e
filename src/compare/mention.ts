import type { FactMention } from '../model/comparison.js';
import type { Attribution } from '../model/finding.js';
import { phraseEnd } from '../model/phrases.js';
import { certaintyOf } from './certainty.js';
import { isChallenged } from './challenge.js';
import { type Excerpt, onceForWording } from './excerpt.js';
import { positionsIn } from './position.js';
import { isQuoted } from './quoted.js';
import type { Resources } from './resources.js';
import { deniedKeys } from './scope.js';
import { isUnnamed, vouchingFor } from './vouching.js';

/** How one article puts the fact: who vouches for it, how sure it is made, affirmed or denied. */
export const mentionOf = (
  excerpt: Excerpt,
  sharedKeys: Set<string>,
  { words }: Resources,
  copy: string | null = null,
): FactMention => {
  const { place, article } = excerpt;
  const attribution = vouchingFor(excerpt, sharedKeys, words);
  return {
    article: article.article.id,
    in: place.in,
    start: place.start,
    end: place.end,
    text: place.text,
    status: statusOf(attribution, excerpt, sharedKeys, words),
    certainty: certaintyOf(excerpt, sharedKeys, words),
    polarity: isAffirmed(excerpt, attribution, sharedKeys, words) ? 'affirmed' : 'denied',
    challenged: isChallenged(excerpt, attribution !== null, words),
    attribution: attribution?.id ?? null,
    score: Math.round(place.score * 100) / 100,
    copy,
    position: positionsIn(article)(place.in, place.start),
  };
};

/** Of earlier cases an article says that there were some or that there were none, with or without a "not". */
const isAffirmed = (
  excerpt: Excerpt,
  attribution: Attribution | null,
  sharedKeys: Set<string>,
  words: Resources['words'],
): boolean =>
  excerpt.place.precedent?.claimed ?? !(isDenial(attribution, words) || isDenied(excerpt, sharedKeys, words));

/** "denied that the gate was shut"; who objects to a thing or rejects it does not say that it is not so. */
const isDenial = (attribution: Attribution | null, { denials }: Resources['words']): boolean =>
  attribution !== null &&
  (attribution.cue?.text ?? '')
    .toLowerCase()
    .split(/\s+/)
    .some((word) => denials!.includes(word));

/** True where a negation bears on what the articles share; "not" in a side remark denies the side remark. */
const isDenied = (excerpt: Excerpt, sharedKeys: Set<string>, words: Resources['words']): boolean =>
  hasAny(deniedKeys(excerpt, words), sharedKeys);

const hasAny = (keys: Set<string>, all: Set<string>): boolean => {
  for (const key of keys) if (all.has(key)) return true;
  return false;
};

/** Words between quotation marks and claims that are called false are somebody's, also where the rules do not tell whose. */
const statusOf = (
  attribution: Attribution | null,
  excerpt: Excerpt,
  sharedKeys: Set<string>,
  words: Resources['words'],
): FactMention['status'] => {
  if (attribution === null)
    return isDisowned(excerpt, words) || isQuoted(excerpt, sharedKeys, words) ? 'attributed' : 'asserted';
  return isUnnamed(attribution, excerpt) ? 'attributed-unnamed' : 'attributed';
};

const isDisowned = onceForWording(({ words }, { 'disowned-claims': disowned = [] }): boolean =>
  words.some((_, at) => phraseEnd(words, at, disowned) !== null),
);
