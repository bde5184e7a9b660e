import type { FactMention } from '../../model/comparison.js';
import type { Booster, Hedge } from '../../model/finding.js';
import type { Change } from '../../model/reference.js';
import { overlap } from '../../model/span.js';
import type { Told as Mentioned } from '../differences/told.js';
import { findingsWithin } from '../excerpt.js';
import { ofCertainty } from '../paraphrase-quotation.js';
import { clausesOf, type OutletPlace, type Pair, spanOf } from './pair.js';

type Certainty = FactMention['certainty'];
const LEVELS: Certainty[] = ['hedged', 'plain', 'boosted'];

/** The article stands where its firmest mention stands, a headline by itself too: that is what is read. */
export const certaintyChange = (pair: Pair): Change[] => {
  const before = pair.reference.mention.certainty;
  const levels = pair.outlet.map((one) => ({ one, level: LEVELS.indexOf(certaintyOf(one, before)) }));
  const after = Math.max(...levels.map(({ level }) => level));
  if (after === LEVELS.indexOf(before)) return [];
  const firmest = levels.filter(({ level }) => level === after).map(({ one }) => one);
  const words = [wordsOf([pair.reference]), wordsOf(firmest)];
  const inHeadline = firmest.every(({ isHeadline }) => isHeadline) && firmest.length < levels.length;
  const shown = words.flat();
  return [
    {
      kind: 'certainty',
      direction: after > LEVELS.indexOf(before) ? 'stronger' : 'weaker',
      detail: [
        described(before, words[0]!),
        `${described(LEVELS[after]!, words[1]!)}${inHeadline ? ' in the headline' : ''}`,
      ].join(' / '),
      spans:
        shown.length > 0
          ? [...words[0]!.map((word) => spanOf('reference', word)), ...words[1]!.map((word) => spanOf('article', word))]
          : clausesOf(pair),
    },
  ];
};

/** What somebody is said to suspect is not stated plainly either: it stands no firmer than with a hedge. */
const certaintyOf = ({ excerpt, mention }: OutletPlace, before: Certainty): Certainty =>
  before === 'hedged' &&
  mention.certainty === 'plain' &&
  findingsWithin(excerpt, 'attribution', excerpt.sentence).some(
    ({ stance, content }) => stance === 'believing' && content?.spans.some((span) => overlap(span, excerpt.place) > 0),
  )
    ? before
    : mention.certainty;

const wordsOf = (places: Mentioned[]): (Hedge | Booster)[] =>
  places.flatMap(({ excerpt, mention }): (Hedge | Booster)[] => {
    if (mention.certainty === 'boosted')
      return findingsWithin(excerpt, 'booster', excerpt.place).filter(({ suppressed }) => suppressed === null);
    return findingsWithin(excerpt, 'hedge', excerpt.place).filter(
      ({ category, suppressed }) => suppressed === null && ofCertainty.has(category),
    );
  });

const described = (certainty: Certainty, words: readonly { text: string }[]): string =>
  certainty === 'plain' || words.length === 0
    ? certainty
    : `${certainty} (${[...new Set(words.map(({ text }) => `“${text}”`))].join(', ')})`;
