import type { ChoiceItem, Item, MarkedWords, MarkItem, SelectItem } from '../model/exercise.js';
import { overlap } from '../model/span.js';
import type { ShownMatch, ShownOrder } from './shown.js';
import { type MarkableWord, wordsOf } from './words.js';

/** What an answer came to. */
export interface Outcome {
  points: number;
  right: number;
  wrong: number;
  missed: number;
}

/** What an item is worth; the marking guide says the same in words. */
export const pointsOf = (item: Item): number => {
  switch (item.format) {
    case 'mark':
      return Math.max(1, item.answers.length);
    case 'choice':
      return 1;
    case 'select':
      return item.options.filter(({ correct }) => correct).length;
    case 'match':
      return item.pairs.length;
    case 'order':
      return Math.max(1, item.steps.length - 1);
    case 'open':
      return item.rubric.reduce((sum, { points }) => sum + points, 0);
  }
};

const count = <T>(list: readonly T[], holds: (one: T, place: number) => boolean): number => list.filter(holds).length;

export interface MarkOutcome extends Outcome {
  found: MarkedWords[];
  notFound: MarkedWords[];
  /** Marked, though they judge nothing. */
  wrongWords: MarkableWord[];
  /** Marked, and not in the key; a fair reader may argue for them. */
  defensible: MarkableWord[];
}

/**
 * A run of words counts as found where at least half of its words are marked; each word marked that judges nothing costs a
 * point, and any other word neither gains nor costs one.
 */
export const checkMarks = (item: MarkItem, marked: readonly MarkableWord[]): MarkOutcome => {
  const words = wordsOf(item.text);
  const isFound = (answer: MarkedWords): boolean =>
    2 * count(marked, (word) => overlap(word, answer) > 0) >= count(words, (word) => overlap(word, answer) > 0);
  const beside = marked.filter((word) => !item.answers.some((answer) => overlap(word, answer) > 0));
  const wrongWords = beside.filter((word) => item.neutral.some((span) => overlap(word, span) > 0));
  const defensible = beside.filter((word) => !wrongWords.includes(word));
  const found = item.answers.filter(isFound);
  const nothingToFind = item.answers.length === 0;
  const [right, wrong] = [found.length, wrongWords.length];
  return {
    found,
    notFound: item.answers.filter((answer) => !isFound(answer)),
    wrongWords,
    defensible,
    right,
    wrong,
    missed: item.answers.length - right,
    points: nothingToFind ? Number(wrong === 0) : Math.max(0, right - wrong),
  };
};

/** Of a choice the one option; of a selection each right option counts, and each wrong one costs a point. */
export const checkOptions = ({ format, options }: ChoiceItem | SelectItem, chosen: readonly number[]): Outcome => {
  const right = count(chosen, (place) => options[place]!.correct);
  const wrong = chosen.length - right;
  const missed = count(options, ({ correct }, place) => correct && !chosen.includes(place));
  return { right, wrong, missed: format === 'choice' ? 0 : missed, points: Math.max(0, right - wrong) };
};

/** `chosen` holds a place in `rights` for each left side. */
export const checkMatch = ({ pairs, rights }: ShownMatch, chosen: readonly number[]): Outcome => {
  const right = count(pairs, (pair, i) => rights[chosen[i]!] === pair.right);
  return { right, wrong: pairs.length - right, missed: 0, points: right };
};

/** `order` holds places in `steps`: a point for each step that stands before the one that should follow it. */
export const checkOrder = ({ steps }: ShownOrder, order: readonly number[]): Outcome => {
  const neighbours = steps.slice(1);
  const right = count(neighbours, (_, i) => order.indexOf(i) < order.indexOf(i + 1));
  return { right, wrong: neighbours.length - right, missed: 0, points: right };
};
