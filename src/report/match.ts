import { closeToBest } from '../model/close-to-best.js';
import type { AlignedFact, FactMention, Position } from '../model/comparison.js';
import { POSITION } from './labels.js';
import { groupBy } from './prose.js';

/** A fact with its place in the comparison, which is its number. */
export interface NumberedFact {
  fact: AlignedFact;
  index: number;
}

/** From here on most matches are right on reading; below, a reader should look twice (docs/method.md). */
export const FIRM = 0.6;

/** How sure the match is: the least of the best scores that the outlets reach. */
export const sureness = (fact: AlignedFact): number =>
  Math.min(
    ...[...groupBy(fact.mentions, ({ article }) => article).values()].map((mentions) =>
      Math.max(...mentions.map(({ score }) => score)),
    ),
  );

/** Only of surely matched facts is told what differs: of the others most differences come from the match. A person may make sure. */
export const isFirm = (fact: AlignedFact): boolean => fact.decision?.verdict === 'accept' || sureness(fact) >= FIRM;

export const isSetAside = ({ decision }: AlignedFact): boolean => decision?.verdict === 'reject';

export interface SortedFacts {
  firm: NumberedFact[];
  /** Those of which the detector is less sure. */
  doubtful: NumberedFact[];
  /** Those that a person rejected. */
  setAside: NumberedFact[];
}

/** The facts by how sure they are, each kind in the order of the comparison. */
export const bySureness = (facts: readonly AlignedFact[]): SortedFacts => {
  const numbered = facts.map((fact, index) => ({ fact, index }));
  const standing = numbered.filter(({ fact }) => !isSetAside(fact));
  return {
    firm: standing.filter(({ fact }) => isFirm(fact)),
    doubtful: standing.filter(({ fact }) => !isFirm(fact)),
    setAside: numbered.filter(({ fact }) => isSetAside(fact)),
  };
};

/** The fact with the sentences that come close to the best one of their outlet. */
export const withCloseMentions = (fact: AlignedFact): AlignedFact => ({
  ...fact,
  mentions: headlineOnce(closeToBest(fact.mentions, ({ article }) => article)),
});

/**
 * A headline and the lead below it say the fact twice: where both put it in the same way the better match stands for both,
 * as high in its article as the headline.
 */
const headlineOnce = (mentions: readonly FactMention[]): FactMention[] => {
  const high = mentions.filter(({ position }) => position === 'headline' || position === 'lead');
  const kept = new Map<FactMention, boolean>();
  for (const twins of groupBy(high, (one) => `${one.article} ${standing(one)}`).values()) {
    if (new Set(twins.map(({ position }) => position)).size < 2) continue;
    const most = Math.max(...twins.map(({ score }) => score));
    const best = twins.filter(({ score }) => score === most);
    const one = best.find(({ position }) => position === 'lead') ?? best[0];
    for (const twin of twins) kept.set(twin, twin === one);
  }
  return mentions.flatMap((one) => {
    if (!kept.has(one)) return one;
    return kept.get(one) ? { ...one, position: 'headline' as const } : [];
  });
};

const standing = ({ status, certainty, polarity, challenged }: FactMention): string =>
  [status, certainty, polarity, challenged].join();

/** The order of the comparison (`factsOf`), as the report prints it. */
export const ORDER_RULE =
  'Facts are numbered in the order in which the articles tell them: by how far into its text each article first states the ' +
  'fact, on average over the articles that state it; where that is equal, facts that more articles state come first.';

/** Of each outlet that states the fact, where it first does; null where all stand about as high. */
export const positionsApart = (fact: AlignedFact): Map<string, Position> | null => {
  const first = new Map<string, Position>();
  for (const { article, position } of fact.mentions) {
    const before = first.get(article);
    if (!before || POSITION[position].depth < POSITION[before].depth) first.set(article, position);
  }
  const depths = [...first.values()].map((position) => POSITION[position].depth);
  return Math.max(...depths) - Math.min(...depths) >= FAR_APART ? first : null;
};

/** Headline and body, lead and last paragraph. */
const FAR_APART = 2;

export const DOUBTFUL_SUMMARY = 'of which the program is less sure that they are one fact';
