import type { AlignedFact, FactMention } from '../../model/comparison.js';
import type { Finding } from '../../model/finding.js';
import type { Reference } from '../../model/reference.js';
import type { Span } from '../../model/span.js';
import { keyDifferences } from '../key-differences/index.js';
import { bySureness } from '../match.js';
import { type ArticleView, sentenceAt, type View } from '../view.js';
import type { Evidence, MarkedWords } from './shown-words.js';

/** The facts as far as they weigh: those that the first screen names, those that differ, those that agree, then the doubtful. */
export const factsByWeight = (view: View): AlignedFact[] => {
  const { firm, doubtful, setAside } = bySureness(view.comparison.facts);
  const named = new Set(view.articles.length > 1 ? keyDifferences(view).map(({ to }) => to) : []);
  const weight = (fact: AlignedFact, index: number): number =>
    named.has(`fact-${index + 1}`) ? 0 : fact.differences.length > 0 ? 1 : 2;
  return [...firm.toSorted((a, b) => weight(a.fact, a.index) - weight(b.fact, b.index)), ...doubtful, ...setAside].map(
    ({ fact }) => fact,
  );
};

/** What of an article the report rests on: facts first, then what does not sit together, loaded terms, attributions, the rest. */
export const evidenceOf = (view: View, article: ArticleView, facts: readonly AlignedFact[]): Evidence => {
  const { findings } = article.annotated;
  const inBody = <T extends { in: string }>(places: readonly T[]): T[] => places.filter((one) => one.in === 'body');
  const sentence = (span: Span): Span => sentenceAt(article, 'body', span);
  const mentions = inBody(facts.flatMap((fact) => mentionsOf(fact, article)));
  const within = view.comparison.withinArticle.filter((one) => one.article === article.id);
  const credits = view.comparison.copies.flatMap((copy) => copy.credits).filter((one) => one.article === article.id);
  const held = view.comparison.reference ? heldIn(view.comparison.reference, article.id) : [];
  const ordered = inBody(findings).toSorted((a, b) => rank(a) - rank(b));
  return {
    words: ordered.filter(({ kind }) => kind !== 'attribution' && kind !== 'agency'),
    sentences: [
      // What readers must know of a shared text, and short.
      ...credits.filter((one) => one.in === 'body'),
      ...[...mentions, ...inBody(held), ...inBody(within.flatMap(({ spans }) => spans)), ...ordered].map(sentence),
    ],
    marks: [...ordered.flatMap(markedOf), ...mentions.flatMap(({ own }) => own ?? [])].map(
      (span): MarkedWords => ({ span, sentence: sentence(span) }),
    ),
  };
};

/** The clause of an article that matches a fact best. */
const mentionsOf = (fact: AlignedFact, { id }: ArticleView): FactMention[] => {
  const own = fact.mentions.filter(({ article }) => article === id);
  const most = Math.max(...own.map(({ score }) => score));
  return own.filter(({ score }) => score === most).slice(0, 1);
};

const heldIn = ({ statements }: Reference, id: string) =>
  statements.flatMap(({ outlets }) =>
    outlets.filter(({ article }) => article === id).flatMap(({ mentions }) => mentions),
  );

/** Loaded terms in the outlet's own words first, then unnamed sources. */
const rank = (finding: Finding): number => {
  switch (finding.kind) {
    case 'loaded-term':
      return finding.suppressed === null ? (finding.voice === 'outlet' ? 0 : 1) : 7;
    case 'attribution':
      return finding.anonymous ? 2 : finding.type === 'speech' ? 3 : 4;
    case 'hedge':
    case 'booster':
      return 5;
    case 'agency':
      return 6;
  }
};

/** Of an attribution the verb: names and descriptions of sources stand in lists of their own. */
const markedOf = (finding: Finding): Span[] => {
  const span = finding.kind === 'attribution' ? finding.cue : finding;
  return span ? [span] : [];
};

/** Of the reference the sentences of which an article has something. */
export const evidenceOfReference = ({ statements }: Reference): Evidence => ({
  sentences: statements.filter(
    ({ in: place, outlets }) => place === 'body' && outlets.some(({ treatment }) => treatment !== 'none'),
  ),
  words: [],
  marks: [],
});
