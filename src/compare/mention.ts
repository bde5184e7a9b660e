import type { FactMention } from '../model/comparison.js';
import type { Attribution, Finding } from '../model/finding.js';
import { overlap, type Span } from '../model/span.js';
import { isChallenged } from './challenge.js';
import { type Excerpt, findingsWithin } from './excerpt.js';
import type { Resources } from './resources.js';
import { deniedKeys } from './scope.js';

/** How one article puts the fact: who vouches for it, how sure it is made, affirmed or denied. */
export const mentionOf = (excerpt: Excerpt, sharedKeys: Set<string>, { words }: Resources): FactMention => {
  const { place, article } = excerpt;
  const attribution = attributionOf(excerpt);
  return {
    article: article.article.id,
    in: place.in,
    start: place.start,
    end: place.end,
    text: place.text,
    status: attribution === null ? 'asserted' : isUnnamed(attribution) ? 'attributed-unnamed' : 'attributed',
    certainty: certaintyOf(excerpt, sharedKeys),
    polarity: isAffirmed(excerpt, attribution, sharedKeys, words) ? 'affirmed' : 'denied',
    challenged: isChallenged(excerpt, words),
    attribution: attribution?.id ?? null,
    score: Math.round(place.score * 100) / 100,
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
    if (coverage(excerpt, finding, spans) < LEAST_COVERED) continue;
    const length = spans.reduce((sum, span) => sum + span.end - span.start, 0);
    if (!best || length < best.length) best = { attribution: finding, length };
  }
  return best?.attribution ?? null;
};

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

/** Precision of a quantity and shades of degree say nothing of how sure a statement is made. */
const notOfCertainty = new Set(['approximator', 'adaptor']);

const certaintyOf = (excerpt: Excerpt, sharedKeys: Set<string>): FactMention['certainty'] => {
  const bears = (finding: Finding): boolean => bearsOn(finding, excerpt, sharedKeys);
  const hedges = findingsWithin(excerpt, 'hedge', reachOf(excerpt)).filter(
    ({ category, suppressed }) => suppressed === null && !notOfCertainty.has(category),
  );
  if (hedges.some(bears)) return 'hedged';
  const boosters = findingsWithin(excerpt, 'booster', excerpt.place).filter(({ suppressed }) => suppressed === null);
  return boosters.some(bears) ? 'boosted' : 'plain';
};

/** How far before the place a word may stand and still govern it: "reportedly was …", "may have …". */
const GOVERNING = 25;

const reachOf = ({ sentence, place }: Excerpt): Span => ({
  start: Math.max(sentence.start, place.start - GOVERNING),
  end: place.end,
});

/** A hedge bears on the content words beside it: one before and three after. */
const BEFORE = 1;
const AFTER = 3;

/** True where a word bears on what the articles share: "its alleged role" hedges the role, not the vote. */
const bearsOn = (finding: Span, { words }: Excerpt, sharedKeys: Set<string>): boolean => {
  const before = words.filter(({ key, end }) => key !== null && end <= finding.start).slice(-BEFORE);
  const after = words.filter(({ key, start }) => key !== null && start >= finding.end).slice(0, AFTER);
  return [...before, ...after].some(({ key }) => sharedKeys.has(key!));
};
