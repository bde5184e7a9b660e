import type { Attribution } from '../../model/finding.js';
import { overlap, type Span } from '../../model/span.js';
import { asidesOf } from '../asides.js';
import type { Excerpt } from '../excerpt.js';
import { attributionOf } from './same-statement.js';
import type { Told } from './told.js';

/** So great a share of the shared words within what somebody demands or says makes it theirs. */
const LEAST_CREDITED = 0.5;

/** Shorter words in the name of a source are articles and prepositions. */
const SHORTEST_NAME = 4;

/** Words by which a source is known: those of the text, and of the name of whoever they stand for. */
export const sourceNames = (attribution: Attribution, excerpt: Excerpt): Set<string> => {
  const known = names.get(attribution);
  if (known) return known;
  const found = readNames(attribution, excerpt);
  names.set(attribution, found);
  return found;
};

/** A source is compared with those of every other article. */
const names = new WeakMap<Attribution, Set<string>>();

const readNames = ({ source, speaker }: Attribution, { article }: Excerpt): Set<string> => {
  const label = speaker === null ? '' : (article.entities.find(({ id }) => id === speaker)?.label ?? '');
  const words = `${source?.text ?? ''} ${label}`.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return new Set(words.filter(({ length }) => length >= SHORTEST_NAME));
};

/**
 * "Brandt said the port should close" / "Brandt demands that the port close": both have it from Brandt, whatever the verb. What she
 * wants is another matter: that she does is the outlet's statement.
 */
export const creditsSame = (
  ours: Told,
  theirs: Told,
  shared: Set<string>,
  lists: Record<string, string[]>,
): boolean => {
  const attribution = attributionOf(theirs);
  if (!attribution) return false;
  const theirNames = sourceNames(attribution, theirs.excerpt);
  const { article, place, words } = ours.excerpt;
  const stated = words.filter(({ key }) => key !== null && shared.has(key));
  if (stated.length === 0) return false;
  const clauses = asidesOf(ours.excerpt, lists);
  const holdsEnough = (content: Span[]): boolean => {
    const credited = withClauses(content, clauses);
    const held = stated.filter((word) => credited.some((span) => overlap(span, word) > 0));
    return held.length >= LEAST_CREDITED * stated.length;
  };
  return article.findings.some(
    (finding) =>
      finding.kind === 'attribution' &&
      finding.type !== 'attitude' &&
      finding.in === place.in &&
      finding.content !== null &&
      [...sourceNames(finding, ours.excerpt)].some((name) => theirNames.has(name)) &&
      holdsEnough(finding.content.spans),
  );
};

/** A comma and a blank. */
const GAP = 2;

/** "Demands a second phase, which includes a withdrawal": what is told of the demanded thing right behind it is demanded too. */
const withClauses = (content: Span[], clauses: Span[]): Span[] =>
  content.flatMap((span) => [span, ...clauses.filter(({ start }) => start >= span.end && start - span.end <= GAP)]);
