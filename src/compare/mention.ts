import type { FactMention } from '../model/comparison.js';
import type { Attribution } from '../model/finding.js';
import { phraseEnd } from '../model/phrases.js';
import { overlap, type Span } from '../model/span.js';
import { certaintyOf } from './certainty.js';
import { isChallenged } from './challenge.js';
import type { Excerpt } from './excerpt.js';
import { positionsIn } from './position.js';
import type { Resources } from './resources.js';
import { deniedKeys } from './scope.js';

/** How one article puts the fact: who vouches for it, how sure it is made, affirmed or denied. */
export const mentionOf = (
  excerpt: Excerpt,
  sharedKeys: Set<string>,
  { words }: Resources,
  copy: string | null = null,
): FactMention => {
  const { place, article } = excerpt;
  const attribution = attributionOf(excerpt);
  return {
    article: article.article.id,
    in: place.in,
    start: place.start,
    end: place.end,
    text: place.text,
    status: statusOf(attribution, excerpt, words),
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
  (attribution?.cue?.text ?? '')
    .toLowerCase()
    .split(/\s+/)
    .some((word) => denials!.includes(word));

/** True where a negation bears on what the articles share; "not" in a side remark denies the side remark. */
const isDenied = (excerpt: Excerpt, sharedKeys: Set<string>, words: Resources['words']): boolean =>
  [...deniedKeys(excerpt, words)].some((key) => sharedKeys.has(key));

/** Words between quotation marks and claims that are called false are somebody's, also where the rules do not tell whose. */
const statusOf = (
  attribution: Attribution | null,
  excerpt: Excerpt,
  { 'disowned-claims': disowned = [] }: Resources['words'],
): FactMention['status'] => {
  if (attribution === null) {
    const isDisowned = excerpt.words.some((_, at) => phraseEnd(excerpt.words, at, disowned) !== null);
    return isQuoted(excerpt) || isDisowned ? 'attributed' : 'asserted';
  }
  return isUnnamed(attribution) ? 'attributed-unnamed' : 'attributed';
};

/** Fewer quoted words may be a title or set apart for their sound. */
const FEWEST_QUOTED = 4;

const isQuoted = ({ words, passage }: Excerpt): boolean => {
  const quoted = passage.quotations
    .map(({ inner }) => words.filter((word) => overlap(inner, word) > 0).length)
    .filter((count) => count >= FEWEST_QUOTED);
  return quoted.reduce((sum, count) => sum + count, 0) >= LEAST_COVERED * words.length && quoted.length > 0;
};

const isUnnamed = ({ anonymous, sourceType }: Attribution): boolean =>
  anonymous || ['unnamed-person', 'unnamed-group', 'impersonal'].includes(sourceType);

/** The most of the place that may lie outside the content for the place still to be the source's. */
const LEAST_COVERED = 0.5;

/** The innermost speech whose content covers most of the place; source and cue are no part of what is stated. */
const attributionOf = (excerpt: Excerpt): Attribution | null => {
  let best: { attribution: Attribution; length: number } | null = null;
  for (const finding of excerpt.article.findings) {
    if (finding.kind !== 'attribution' || finding.in !== excerpt.place.in) continue;
    if (finding.type !== 'speech' || finding.stance === 'withholding' || !finding.content) continue;
    const { spans } = finding.content;
    if (!spans.some((span) => overlap(span, excerpt.place) > 0)) continue;
    if (coverage(excerpt, finding, spans) < LEAST_COVERED || standsBehind(finding, excerpt)) continue;
    const length = spans.reduce((sum, span) => sum + span.end - span.start, 0);
    if (!best || length < best.length) best = { attribution: finding, length };
  }
  return best?.attribution ?? null;
};

/** "The gate was shut, reportedly without notice": an adverb credits what follows it, or all where nothing does. */
const standsBehind = ({ source, cue }: Attribution, { place, passage, sentence }: Excerpt): boolean =>
  source === null && cue !== null && cue.start >= place.end && /\p{L}/u.test(passage.text.slice(cue.end, sentence.end));

/** Share of the place's words that stand in the content, of those that are not in source or cue. */
const coverage = ({ words }: Excerpt, { source, cue }: Attribution, content: Span[]): number => {
  let inside = 0;
  let counted = 0;
  for (const word of words) {
    if (content.some((span) => overlap(span, word) > 0)) inside++;
    else if ((source && overlap(source, word) > 0) || (cue && overlap(cue, word) > 0)) continue;
    counted++;
  }
  return counted > 0 ? inside / counted : 0;
};
