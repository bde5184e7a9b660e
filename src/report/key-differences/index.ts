import type { AlignedFact } from '../../model/comparison.js';
import { outletsCountedOnce } from '../../model/one-text.js';
import { overlap } from '../../model/span.js';
import { bySureness, sureness } from '../match.js';
import type { View } from '../view.js';
import type { Described, KeyDifference } from './key-difference.js';
import { polarity } from './polarity.js';
import { oneTexts, origins } from './shared.js';
import { statedAgainstCredited, unnamedAgainstStated } from './statuses.js';
import { wordChoices } from './word-choices.js';
import { agency, modality, naming, numbers, quotation } from './wordings.js';

export type { KeyDifference } from './key-difference.js';

/** The rule as the report prints it; `keyDifferences` below does what it says. */
export const KEY_DIFFERENCE_RULE =
  'Chosen by rule, not by judgement: first facts that one outlet states in its own voice and another credits to a source, ' +
  'an unnamed one before a named one; then facts that one affirms and another denies; then a report that several outlets pass on, or a text that they share; ' +
  'then numbers that differ, words for one thing of which outlets chose different ones, names, quotations, who is named as doing it, and what is planned or possible for one and told as happening by another. Facts found in more outlets come first ' +
  '(those with one text counted once), then those matched more surely; doubtful matches are left ' +
  'out. At most four, at most two of one kind, and of facts that an article states in the same words only the first.';

const MOST = 4;
const MOST_OF_A_KIND = 2;

/** A difference with the fact it tells of; a report or a text that outlets share is of no one fact. */
interface Found {
  difference: KeyDifference;
  fact: AlignedFact | null;
}

/** The differences that weigh most by the printed rule; none where no fact differs in these ways. */
export const keyDifferences = (view: View): KeyDifference[] => {
  const candidates = bySureness(view.comparison.facts)
    .firm.map((numbered) => ({
      ...numbered,
      outlets: outletsCountedOnce(numbered.fact),
    }))
    .sort((a, b) => b.outlets - a.outlets || sureness(b.fact) - sureness(a.fact) || a.index - b.index);
  const onFacts = (describe: (view: View, fact: AlignedFact) => Described): Found[] =>
    candidates.flatMap(({ fact, index }) => {
      const described = describe(view, fact);
      return described ? [{ fact, difference: { ...described, to: `fact-${index + 1}`, label: fact.label } }] : [];
    });
  const chosen: KeyDifference[] = [];
  const told: AlignedFact[] = [];
  for (const { difference, fact } of [
    ...onFacts(unnamedAgainstStated),
    ...onFacts(statedAgainstCredited),
    ...onFacts(polarity),
    ...[...origins(view), ...oneTexts(view)].map((difference) => ({ difference, fact: null })),
    ...onFacts(numbers),
    ...wordChoices(view).map((difference) => ({ difference, fact: null })),
    ...onFacts(naming),
    ...onFacts(quotation),
    ...onFacts(agency),
    ...onFacts(modality),
  ]) {
    const alike = chosen.filter(({ kind }) => kind === difference.kind);
    const isNew = !alike.some(({ to }) => to === difference.to) && !told.some((one) => fact && isSameThing(one, fact));
    if (chosen.length >= MOST || alike.length >= MOST_OF_A_KIND || !isNew) continue;
    chosen.push(difference);
    if (fact) told.push(fact);
  }
  return chosen;
};

/** Two facts that an article states in the same words ("seven were held", "nine were held") are one thing to a reader. */
const isSameThing = (one: AlignedFact, other: AlignedFact): boolean =>
  one !== other &&
  one.mentions.some((a) =>
    other.mentions.some(
      (b) => a.article === b.article && a.in === b.in && 2 * overlap(a, b) > Math.min(a.end - a.start, b.end - b.start),
    ),
  );
