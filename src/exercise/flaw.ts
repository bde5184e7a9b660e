import type { Item, MarkItem, MatchItem, Option } from '../model/exercise.js';
import { overlap, type Span } from '../model/span.js';
import { oneLine } from './formats/text.js';

/** What is wrong with an item, and what a teacher who has edited it does about that. */
export interface Flaw {
  what: string;
  mend: string;
}

/**
 * Why nobody could answer the item as it stands, or null. A file that was edited is refused for it, and an item that a program
 * made is left out of every platform.
 */
export const flawOf = (item: Item): Flaw | null => {
  switch (item.format) {
    case 'mark':
      return first(
        textFlaw(item),
        ...item.answers.map((answer) => lost(item, answer)),
        overlapping(item),
        shifted(item),
      );
    case 'choice':
    case 'select':
      return first(
        blank('an option', textsOf(item.options)),
        alike('options', textsOf(item.options)),
        item.format === 'choice' ? notOne(item.options) : allOrNone(item.options),
      );
    case 'match':
      return matchFlaw(item);
    case 'order':
      return first(
        fewer('an order', 'steps', item.steps),
        blank('a step', textsOf(item.steps)),
        alike('steps', textsOf(item.steps)),
      );
    case 'open':
      return null;
  }
};

const first = (...flaws: (Flaw | null)[]): Flaw | null => flaws.find((flaw) => flaw !== null) ?? null;

const textsOf = (parts: { text: string }[]): string[] => parts.map(({ text }) => text);

const blank = (part: string, texts: string[]): Flaw | null =>
  texts.some((text) => oneLine(text) === '') ? { what: `${part} has no text`, mend: 'write one, or delete it' } : null;

const alike = (parts: string, texts: string[]): Flaw | null => {
  const lines = texts.map(oneLine);
  const twice = lines.find((line, at) => lines.indexOf(line) < at);
  return twice === undefined ? null : { what: `two ${parts} read the same (“${twice}”)`, mend: 'change one of them' };
};

const fewer = (whole: string, parts: string, given: unknown[]): Flaw | null =>
  given.length < 2 ? { what: `${whole} needs two ${parts} or more`, mend: 'add one, or delete the item' } : null;

const rightIn = (options: Option[]): number => options.filter(({ correct }) => correct).length;

const notOne = (options: Option[]): Flaw | null => {
  const right = rightIn(options);
  if (options.length === 1) return { what: 'no option is wrong', mend: 'add one that is' };
  return right === 1
    ? null
    : {
        what: `${right === 1 ? '1 option is' : `${right} options are`} correct, and a choice has exactly one`,
        mend: 'use the format "select" for several',
      };
};

const allOrNone = (options: Option[]): Flaw | null => {
  const right = rightIn(options);
  if (right === 0) return { what: 'no option is correct', mend: 'set "correct" to true for one or more' };
  return right === options.length
    ? { what: 'all options are correct', mend: 'set "correct" to false for one or more' }
    : null;
};

const matchFlaw = ({ pairs, others }: MatchItem): Flaw | null => {
  const lefts = pairs.map(({ left }) => left);
  const rights = pairs.map(({ right }) => oneLine(right));
  const clash = others.find((other) => rights.includes(oneLine(other)));
  return first(
    fewer('a match', 'pairs', pairs),
    blank('a side', [...lefts, ...rights, ...others]),
    alike('left sides', lefts),
    alike('of the others', others),
    clash === undefined
      ? null
      : { what: `“${clash}” is an answer and stands among the others too`, mend: 'delete it there' },
  );
};

const textFlaw = ({ text }: MarkItem): Flaw | null =>
  oneLine(text) === '' ? { what: 'there is no text to mark', mend: 'write one, or delete the item' } : null;

const lost = (item: MarkItem, { start, end, text }: MarkItem['answers'][number]): Flaw | null =>
  item.text.slice(start, end) === text && oneLine(text) !== ''
    ? null
    : { what: `“${text}” does not stand at ${start} to ${end} of its text`, mend: 'mend start and end' };

const overlapping = ({ answers }: MarkItem): Flaw | null => {
  const inOrder = answers.toSorted((a, b) => a.start - b.start);
  const at = inOrder.findIndex((answer, i) => i > 0 && overlap(inOrder[i - 1]!, answer) > 0);
  return at === -1
    ? null
    : {
        what: `“${inOrder[at - 1]!.text}” and “${inOrder[at]!.text}” overlap, and no word can be marked for both`,
        mend: 'make them one, or shorten one of them',
      };
};

const LETTER = /\p{L}/u;

/** Words that judge nothing are given by their places alone, so that a text worded anew leaves them behind. */
const shifted = ({ text, answers, neutral }: MarkItem): Flaw | null => {
  const cuts = (at: number): boolean => LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at));
  const lies = ({ start, end }: Span): boolean => start < end && end <= text.length && !cuts(start) && !cuts(end);
  const wrong = neutral.find((span) => !lies(span) || answers.some((answer) => overlap(answer, span) > 0));
  if (wrong === undefined) return null;
  const { start, end } = wrong;
  return {
    what: `“neutral” has ${start} to ${end} (“${text.slice(start, end)}”), which is no word of its text beside those to be marked`,
    mend: 'mend start and end, or delete it',
  };
};
