import { wordClass } from '../../../lexicon/word-class.js';
import type { Anonymity, AnonymityEvidence } from '../../../model/finding.js';
import type { TextSpan } from '../../../model/span.js';
import { nothing, type Stated } from './stated-phrases.js';

const reasonNames = ['not-authorised', 'safety', 'sensitive-talks', 'policy', 'privacy'] as const;
const basisNames = ['present', 'document', 'briefed', 'position'] as const;
const openers = wordClass('reason-openers');

/**
 * Why a source is not named: all reasons given. A word like "sensitive" is one only where the text mentions anonymity;
 * "not authorised" says so by itself. Behind a mention any other reason is `other`.
 */
export const reasonsOf = (parts: Stated[]): { values: Anonymity['reasons']; evidence: AnonymityEvidence[] } => {
  const spans = parts.filter(statesSomething);
  if (spans.length === 0) return { values: [], evidence: [] };
  const mentions = spans.flatMap((stated) => stated('anonymity-mentions'));
  const found = reasonNames.flatMap((reason) =>
    spans
      .flatMap((stated) => stated(`anonymity-${reason}`))
      .filter(() => reason === 'not-authorised' || mentions.length > 0)
      .slice(0, 1)
      .map((stated) => ({ reason, stated })),
  );
  if (found.length > 0)
    return {
      values: found.map(({ reason }) => reason),
      evidence: evidenceOfAll(
        'reasons',
        found.map(({ stated }) => stated),
      ),
    };
  const other = mentions.find((mention) => givesReason(mention));
  return other ? { values: ['other'], evidence: [evidenceOf('reasons', other)] } : { values: [], evidence: [] };
};

/** "on condition of anonymity because …", "to describe the plan": a reason follows the mention in its clause. */
const givesReason = ({ text }: TextSpan): boolean => {
  const behind = text
    .toLowerCase()
    .split(/anonymity|anonymously|named|identified|names?/)
    .at(-1)!
    .trim()
    .split(/\s+/);
  return openers.has(behind[0]!) && behind.length > 2;
};

/** In most parts of most sentences no phrase of any list stands. */
const statesSomething = (stated: Stated): boolean => stated !== nothing;

/** How the source knows, by the strongest that is stated. The first of the spans holds the words of the source. */
export const basisOf = (spans: Stated[]): { value: Anonymity['basis']; evidence: AnonymityEvidence[] } => {
  // A position is told beside the source's own noun; further on the same words may be about anybody.
  for (const basis of basisNames)
    for (const stated of basis === 'position' ? spans.slice(0, 1) : spans) {
      const [clause] = stated(`basis-${basis}`);
      if (clause) return { value: basis, evidence: [evidenceOf('basis', clause)] };
    }
  return { value: 'not-stated', evidence: [] };
};

/** Whose side the source is on, in its own words or in a relative clause about it. */
export const motiveOf = (spans: Stated[]): AnonymityEvidence[] =>
  spans
    .flatMap((stated) => stated('motive-stated'))
    .slice(0, 1)
    .map((stated) => evidenceOf('motive', stated));

export const evidenceOf = (dimension: AnonymityEvidence['dimension'], stated: TextSpan): AnonymityEvidence => ({
  dimension,
  ...stated,
});

const evidenceOfAll = (dimension: AnonymityEvidence['dimension'], stated: TextSpan[]): AnonymityEvidence[] =>
  stated
    .filter(({ start }, i) => stated.findIndex((other) => other.start === start) === i)
    .map((one) => evidenceOf(dimension, one));
