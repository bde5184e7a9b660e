import { closeToBest } from '../model/close-to-best.js';
import type { AlignedFact } from '../model/comparison.js';
import { groupBy } from './prose.js';

/** A fact with its place in the comparison, which is its number. */
export interface NumberedFact {
  fact: AlignedFact;
  index: number;
}

/** From here on most matches are right on reading; below, a reader should look twice (docs/method.md). */
const FIRM = 0.6;

/** How sure the match is: the least of the best scores that the outlets reach. */
export const sureness = (fact: AlignedFact): number =>
  Math.min(
    ...[...groupBy(fact.mentions, ({ article }) => article).values()].map((mentions) =>
      Math.max(...mentions.map(({ score }) => score)),
    ),
  );

/** The facts that are surely the same, and those of which the detector is less sure, each in the order of the comparison. */
export const bySureness = (facts: readonly AlignedFact[]): { firm: NumberedFact[]; doubtful: NumberedFact[] } => {
  const numbered = facts.map((fact, index) => ({ fact, index }));
  return {
    firm: numbered.filter(({ fact }) => sureness(fact) >= FIRM),
    doubtful: numbered.filter(({ fact }) => sureness(fact) < FIRM),
  };
};

/** The fact with the sentences that come close to the best one of their outlet. */
export const withCloseMentions = (fact: AlignedFact): AlignedFact => ({
  ...fact,
  mentions: closeToBest(fact.mentions, ({ article }) => article),
});

export const DOUBTFUL_SUMMARY = 'of which the program is less sure that they are one fact';
