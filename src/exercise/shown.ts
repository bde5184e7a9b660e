import type {
  ChoiceItem,
  Exercise,
  Item,
  MarkItem,
  MatchItem,
  OpenItem,
  OrderItem,
  SelectItem,
  Task,
} from '../model/exercise.js';
import { shuffledAway, shuffledBy } from './shuffle.js';

/** Right sides of a match, each once, in the order of their letters. */
export type ShownMatch = MatchItem & { rights: string[] };
/** `shown` holds places in `steps`, in the order in which pupils meet them. */
export type ShownOrder = OrderItem & { shown: number[] };
/** An item as pupils meet it: options, right sides and steps shuffled, alike on the worksheet, in the key and on the screen. */
export type ShownItem = MarkItem | ChoiceItem | SelectItem | ShownMatch | ShownOrder | OpenItem;

export interface Numbered {
  /** “2.1”: the first item of the second task. */
  number: string;
  item: ShownItem;
}

export interface ShownTask {
  number: number;
  task: Task;
  items: Numbered[];
}

export const shownTasks = ({ tasks, seed }: Exercise): ShownTask[] =>
  tasks.map((task, i) => ({
    number: i + 1,
    task,
    items: task.items.map((item, j) => ({ number: `${i + 1}.${j + 1}`, item: shownItem(item, seed) })),
  }));

export const shownItem = (item: Item, seed: number): ShownItem => {
  const key = `${seed}:${item.id}`;
  switch (item.format) {
    case 'choice':
    case 'select':
      return { ...item, options: shuffledBy(item.options, key) };
    case 'match':
      return {
        ...item,
        rights: shuffledAway(distinct([...item.pairs.map(({ right }) => right), ...item.others]), key),
      };
    case 'order':
      return {
        ...item,
        shown: shuffledAway(
          item.steps.map((_, i) => i),
          key,
        ),
      };
    default:
      return item;
  }
};

const distinct = (texts: string[]): string[] => [...new Set(texts)];

/** A, B … Z, AA: the name of an option on paper and on the screen. */
export const letter = (place: number): string =>
  (place < 26 ? '' : letter(Math.floor(place / 26) - 1)) + String.fromCharCode(65 + (place % 26));
