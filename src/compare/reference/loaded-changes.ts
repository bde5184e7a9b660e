import type { LoadedTerm } from '../../model/finding.js';
import type { Change } from '../../model/reference.js';
import { overlap, type Span } from '../../model/span.js';
import type { Told as Mentioned } from '../differences/told.js';
import { findingsWithin } from '../excerpt.js';
import { creditOf } from '../vouching.js';
import { type Pair, spanOf } from './pair.js';

/** Words that make less of a thing; the others make more of it, but for those that keep their distance. */
const weakening = new Set<LoadedTerm['category']>(['minimiser', 'euphemism']);
const distancing = new Set<LoadedTerm['category']>(['scare-quotes', 'doubt-marker']);

/** A loaded term where the reference has none, the verb of saying among them; and one of the reference without its like. */
export const loadedChanges = ({ reference, outlet, told }: Pair): Change[] => {
  const own = loadedIn(reference);
  const theirs = distinct(outlet.flatMap(loadedIn));
  const said = new Set(told.statement.text.toLowerCase().match(/[\p{L}'’-]+/gu));
  const isQuoted = (span: Span): boolean =>
    told.quotations.some(({ shared }) => shared.some(({ article }) => overlap(article, span) > 0));
  const added = theirs.filter(
    (term) => !own.some(({ entry }) => entry === term.entry) && !said.has(term.text.toLowerCase()) && !isQuoted(term),
  );
  const words = outlet.flatMap(({ excerpt }) => excerpt.words);
  const dropped = distinct(own).filter(
    (term) =>
      !theirs.some(({ entry }) => entry === term.entry) &&
      !words.some(({ normal }) => normal === term.text.toLowerCase()) &&
      keyBehind(term, reference, words),
  );
  return [
    ...added.map((term) => ({
      kind: 'loaded-term' as const,
      direction: directionOf(term, false),
      detail: `no such word / “${term.text}”`,
      spans: [spanOf('article', term)],
    })),
    ...dropped.map((term) => ({
      kind: 'loaded-term' as const,
      direction: directionOf(term, true),
      detail: `“${term.text}” / no such word`,
      spans: [spanOf('reference', term)],
    })),
  ];
};

const directionOf = ({ category }: LoadedTerm, isDropped: boolean): Change['direction'] => {
  if (distancing.has(category)) return 'changed';
  return weakening.has(category) === isDropped ? 'stronger' : 'weaker';
};

const loadedIn = (told: Mentioned): LoadedTerm[] => {
  const { excerpt } = told;
  const cue = creditOf(told)?.cue;
  return [excerpt.place, ...(cue ? [cue] : [])]
    .flatMap((span) => findingsWithin(excerpt, 'loaded-term', span))
    .filter(({ use, suppressed }) => use === 'used' && suppressed === null);
};

/** The outlet has what the word was said of: "brutal attack" / "attack". */
const keyBehind = (term: Span, { excerpt }: Mentioned, words: readonly { key: string | null }[]): boolean => {
  const next = excerpt.words.find(({ key, start }) => key !== null && start >= term.end);
  return next !== undefined && words.some(({ key }) => key === next.key);
};

const distinct = (terms: readonly LoadedTerm[]): LoadedTerm[] =>
  terms.filter((term, i) => terms.findIndex(({ entry }) => entry === term.entry) === i);
