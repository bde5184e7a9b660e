import type { Item } from '../../model/exercise.js';
import { oneLine } from './text.js';

const alike = (texts: string[]): boolean => new Set(texts.map(oneLine)).size < texts.length;
const blank = (texts: string[]): boolean => texts.some((text) => oneLine(text) === '');

/** Why nobody could answer the item as it stands (a teacher may have edited it), or null: it is left out everywhere then. */
export const flawOf = (item: Item): string | null => {
  switch (item.format) {
    case 'choice':
    case 'select': {
      const texts = item.options.map(({ text }) => text);
      const right = item.options.filter(({ correct }) => correct).length;
      if (blank(texts)) return 'an option has no text';
      if (alike(texts)) return 'two options are the same';
      if (item.format === 'choice' && right !== 1) return `${right} options are right where one has to be`;
      if (right === 0) return 'no option is right';
      return right === texts.length ? 'no option is wrong' : null;
    }
    case 'match': {
      const rights = item.pairs.map(({ right }) => oneLine(right));
      if (item.pairs.length < 2) return 'a match needs two pairs or more';
      if (blank([...item.pairs.map(({ left }) => left), ...rights, ...item.others])) return 'a side has no text';
      if (alike(item.pairs.map(({ left }) => left))) return 'two left sides are the same';
      return item.others.some((other) => rights.includes(oneLine(other))) ? 'a side that fits none fits one' : null;
    }
    case 'order': {
      const texts = item.steps.map(({ text }) => text);
      if (texts.length < 2) return 'an order needs two steps or more';
      if (blank(texts)) return 'a step has no text';
      return alike(texts) ? 'two steps are the same' : null;
    }
    case 'mark':
      return marksFlaw(item.text, item.answers);
    case 'open':
      return null;
  }
};

const marksFlaw = (text: string, answers: { start: number; end: number }[]): string | null => {
  if (oneLine(text) === '') return 'there is no text to mark';
  const inOrder = answers.toSorted((a, b) => a.start - b.start);
  for (const [at, { start, end }] of inOrder.entries()) {
    if (start < 0 || end > text.length || oneLine(text.slice(start, end)) === '')
      return 'words to be marked are not in the text';
    if (at > 0 && start < inOrder[at - 1]!.end) return 'words to be marked overlap';
  }
  return null;
};
