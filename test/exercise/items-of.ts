import { makeExercise } from '../../src/exercise/index.js';
import { compare } from '../../src/index.js';
import type { Item, TaskKind } from '../../src/model/exercise.js';

/** The items of one kind that a lesson on these reports has, of everything that fits. */
export const itemsOf = (kind: TaskKind, ...texts: string[]): Item[] => {
  const comparison = compare(texts.map((text, i) => ({ outlet: ['The Bell', 'Pier Post', 'Harbor Sun'][i]!, text })));
  try {
    const { tasks } = makeExercise(comparison, {
      level: 3,
      version: 'A',
      seed: 1,
      minutes: 600,
      items: 50,
      unmarked: 0,
      showsOutlets: false,
      plainLanguage: false,
      include: [],
    });
    return tasks.find((task) => task.kind === kind)?.items ?? [];
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
};
