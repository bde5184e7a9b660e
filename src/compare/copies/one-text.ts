import type { FactMention } from '../../model/comparison.js';
import type { Copy, OneText } from '../../model/copy.js';
import { groupBy } from '../../model/group-by.js';
import { onceInEvent } from '../../model/once.js';
import { overlap, type Span, startingUntil } from '../../model/span.js';
import { byArticle, type Told } from '../differences/told.js';
import type { Excerpt } from '../excerpt.js';

/** A mention stands in a shared text where this share of its words does: one added clause of the outlet's own does not. */
const MOSTLY = 0.6;

/** Which shared text a mention stands in, if any; words that an outlet added to it are its own. */
export type CopyOf = (excerpt: Excerpt) => string | null;

export const findCopies = (copies: readonly Copy[]): CopyOf => {
  const shared = groupBy(
    copies.flatMap((copy) => copy.passages.map(({ article }) => ({ article, copy, spans: keptIn(copy, article) }))),
    ({ article }) => article,
  );
  const copyOf: CopyOf = ({ article, place, words }) => {
    if (place.in !== 'body' || words.length === 0) return null;
    const holding = (shared.get(article.article.id) ?? []).filter(
      ({ spans }) => mayHold(spans, place) && words.filter((word) => isIn(spans, word)).length >= MOSTLY * words.length,
    );
    // Of several, as where one outlet cut all of a text but this sentence, the one that most print.
    const [widest] = holding.sort((a, b) => b.copy.passages.length - a.copy.passages.length);
    return widest?.copy.id ?? null;
  };
  /** A place may stand in several facts; its list of words is the same in all of them. */
  const copyOnce = onceInEvent((_: Excerpt['words'], excerpt: Excerpt) => copyOf(excerpt));
  return (excerpt) => copyOnce(excerpt.words, excerpt);
};

/** What an article has of a shared text that another one has too, in text order. */
const keptIn = ({ base, changes }: Copy, article: string): Span[] => {
  const kept = changes
    .filter((one) => article === base || one.article === article)
    .flatMap((one) => one.changes.filter((change) => change.kind === 'kept'))
    .map(({ from, to }) => (article === base ? from : to))
    .sort((a, b) => a.start - b.start);
  const joined: Span[] = [];
  for (const { start, end } of kept) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
};

/** Spares the words of places that stand nowhere near. */
const mayHold = (spans: readonly Span[], place: Span): boolean =>
  spans.length > 0 && spans[0]!.start < place.end && place.start < spans.at(-1)!.end;

const isIn = (spans: readonly Span[], word: Span): boolean => {
  const span = spans[startingUntil(spans, word.start) - 1];
  return span !== undefined && overlap(span, word) > 0;
};

/**
 * Articles that state a fact in the words of one shared text only. A headline sums up the text below it and is no second
 * statement; a sentence of the outlet's own is.
 */
export const oneTextOf = (told: Told[]): OneText[] => {
  const copiesOf = new Map([...byArticle(told)].map(([article, own]) => [article, onlyCopies(own)]));
  const found: OneText[] = [];
  for (const copy of new Set([...copiesOf.values()].flat())) {
    const articles = [...copiesOf].flatMap(([article, copies]) => (copies.includes(copy) ? [article] : []));
    if (articles.length < 2) continue;
    found.push({ copy, articles });
    for (const article of articles) copiesOf.delete(article);
  }
  return found;
};

/** The shared texts in which an article states it; none where it also does so elsewhere. */
const onlyCopies = (told: readonly Told[]): string[] => {
  const copies = told.filter((one) => !isHeadline(one)).map(({ mention }) => mention.copy);
  return copies.some((copy) => copy === null) ? [] : [...new Set(copies.flatMap((copy) => copy ?? []))];
};

const isHeadline = ({ excerpt: { article }, mention }: { excerpt: Excerpt; mention: FactMention }): boolean =>
  mention.in === 'title' || article.blocks[startingUntil(article.blocks, mention.start) - 1]?.zone === 'headline';
