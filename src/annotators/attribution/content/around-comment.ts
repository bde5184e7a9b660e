import type { Range } from '../grammar/range.js';
import type { Item } from '../grammar/sequence.js';
import type { CueMark } from './closer.js';
import { contentEnd, trimEnd } from './content-end.js';

/** What stands before a comment that begins at `first` and, behind the comma at `close`, what goes on. */
export const aroundComment = (items: Item[], first: number, close: number, marks: CueMark[]): Range[] =>
  [before(items, first), behind(items, close, marks)].filter((range) => range !== undefined);

const before = (items: Item[], comment: number): Range | undefined => {
  const first = items[0]?.pos === 'CCONJ' ? 1 : 0;
  const end = trimEnd(items, first, comment);
  return end > first ? { first, end } : undefined;
};

const behind = (items: Item[], close: number, marks: CueMark[]): Range | undefined => {
  const first = close + 1;
  if (items[close]?.normal !== ',' || !items[first]) return undefined;
  const end = contentEnd(items, first, marks);
  return end > first ? { first, end } : undefined;
};
