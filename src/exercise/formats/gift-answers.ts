import type { Item, MarkItem, MatchItem, OrderItem } from '../../model/exercise.js';
import { ARGUED, type Candidate, candidatesIn, contextOf, nothing } from './candidates.js';
import { field, plain } from './gift-text.js';
import { byText, outOfOrder } from './order.js';
import { reasonOf } from './reasons.js';
import { markup } from './text.js';

interface Answers {
  lines: string[];
  /** What a pupil has to know of how it is answered here; mostly empty. */
  note: string;
}

interface Option {
  /** Markup. */
  text: string;
  correct: boolean;
  /** Neither right nor wrong. */
  arguable?: boolean;
  why: string;
}

export const giftAnswers = (item: Item): Answers | { reason: string } => {
  switch (item.format) {
    case 'mark':
      return choices(markOptions(item), 'Choose from the words below.');
    case 'choice':
    case 'select':
      return choices(
        byText(item.options).map(({ text, correct, why }) => ({ text: markup(text), correct, why })),
        '',
      );
    case 'match':
      return { lines: matchLines(item), note: '' };
    case 'order':
      return orderAnswers(item);
    case 'open':
      return { lines: [], note: '' };
  }
};

/**
 * How much each right option counts, in per cent. Moodle takes the shares of its own list only, to five places; they have to
 * add up to 100. From eleven on they cannot all be the same, and more than twenty have no shares that do.
 */
const SHARES = ['100', '50', '33.33333', '25', '20', '16.66667', '14.28571', '12.5', '11.11111', '10'];
const MOST_RIGHT = 20;

const sharesOf = (right: number): string[] =>
  Array.from({ length: right }, (_, at) => SHARES[right - 1] ?? (at < MOST_RIGHT - right ? '10' : '5'));

/** One right option is a single choice: Moodle reads no weight of three digits. Of several, each wrong one costs the least share. */
const choices = (options: Option[], note: string): Answers | { reason: string } => {
  const right = options.filter(({ correct }) => correct).length;
  if (options.length < 2)
    return { reason: 'Moodle asks for two answers to choose from, and the text has no word for one' };
  if (right > MOST_RIGHT) return { reason: `Moodle has no shares for ${right} right answers` };
  const shares = sharesOf(right);
  const share = (at: number): string => shares[options.slice(0, at).filter(({ correct }) => correct).length]!;
  const sign = ({ correct, arguable }: Option, at: number): string => {
    if (right === 1) return correct ? '=' : '~';
    if (arguable) return '~';
    return correct ? `~%${share(at)}%` : `~%-${shares.at(-1)!}%`;
  };
  return {
    lines: options.map((option, at) => `${sign(option, at)}${field(option.text)}${feedback(option.why)}`),
    note,
  };
};

const feedback = (why: string): string => (why === '' ? '' : `#${field(markup(why))}`);

const markOptions = (item: MarkItem): Option[] => [
  ...candidatesIn(item).map((candidate) => {
    const { answer, neutral } = candidate;
    const arguable = answer === null && !neutral;
    const why = answer === null ? (arguable ? ARGUED : '') : reasonOf(answer);
    return { text: inContext(item.text, candidate), correct: answer !== null, arguable, why };
  }),
  { text: nothing, correct: item.answers.length === 0, why: item.answers.length === 0 ? item.rationale : '' },
];

const inContext = (text: string, candidate: Candidate): string => {
  const { before, after } = contextOf(text, candidate);
  const words = markup(candidate.text);
  if (before === '' && after === '') return words;
  return `… ${markup(before)}<strong>${words}</strong>${markup(after)} …`;
};

/** A side that fits none has nothing on its left. */
const matchLines = ({ pairs, others }: MatchItem): string[] => [
  ...pairs.map(({ left, right }) => `=${field(markup(left))} -> ${plain(right)}`),
  ...others.map((other) => `= -> ${plain(other)}`),
];

const orderAnswers = ({ steps }: OrderItem): Answers => ({
  lines: outOfOrder(steps).map((step) => `=${field(markup(step.text))} -> ${steps.indexOf(step) + 1}`),
  note: `Give each its place, from 1 to ${steps.length}.`,
});
