import type { Exercise, Item, Task } from '../../model/exercise.js';
import { flawOf } from '../flaw.js';
import { identifiersOf } from './identifiers.js';
import { itemXml } from './qti-item.js';
import { manifestXml, TEST_PATH } from './qti-manifest.js';
import { type Test, testXml } from './qti-test.js';
import { type Files, sorted, type Written } from './result.js';
import { zipped } from './zip.js';

interface Kept {
  task: Task;
  item: Item;
}

interface Named extends Kept {
  name: string;
}

/** The files of a QTI 2.1 package: an item a file, the test that puts them in order, and the manifest that names all. */
export const qtiFiles = (exercise: Exercise): Written<Files> => {
  const { kept, omitted } = sorted<Kept>(
    exercise.tasks.flatMap((task) =>
      task.items.map((item) => {
        const flaw = flawOf(item);
        return flaw === null ? { task, item } : { item: item.id, reason: flaw.what };
      }),
    ),
  );
  const { items, test } = named(exercise, kept);
  return {
    content: {
      'imsmanifest.xml': manifestXml(exercise, test),
      ...(test === null ? {} : { [TEST_PATH]: testXml(test) }),
      ...Object.fromEntries(items.map(({ task, item, name }) => [pathOf(name), itemXml(exercise, task, item, name)])),
    },
    omitted,
  };
};

/** The `.zip` file. */
export const qtiPackage = (exercise: Exercise): Written<Uint8Array> => {
  const { content, omitted } = qtiFiles(exercise);
  return { content: zipped(content), omitted };
};

const pathOf = (name: string): string => `items/${name}.xml`;

/** Items, sections, part and test have names of their own within one test. */
const named = ({ title, tasks }: Exercise, kept: Kept[]): { items: Named[]; test: Test | null } => {
  const full = tasks.filter((task) => kept.some((one) => one.task === task));
  const names = identifiersOf([
    ...kept.map(({ item }) => item.id),
    'lesson',
    'tasks',
    ...full.map((_, at) => `task-${at + 1}`),
  ]);
  const items = kept.map((one, at) => ({ ...one, name: names[at]! }));
  const [name, part, ...sections] = names.slice(items.length);
  if (items.length === 0) return { items, test: null };
  return {
    items,
    test: {
      name: name!,
      title,
      part: part!,
      sections: full.map((task, at) => ({
        name: sections[at]!,
        title: `${tasks.indexOf(task) + 1} ${task.title}`,
        items: items.filter((one) => one.task === task).map((one) => ({ name: one.name, path: pathOf(one.name) })),
      })),
    },
  };
};
