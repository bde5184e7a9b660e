import type { Exercise, Item, Task } from '../../model/exercise.js';
import { flawOf } from '../flaw.js';
import { introduction, inventedNote, passageMarkup, passagesOf, promptOf } from './body.js';
import { giftAnswers } from './gift-answers.js';
import { categoryName, field, plain } from './gift-text.js';
import { groundsMarkup, reasonsMarkup, rubricMarkup } from './reasons.js';
import { type Omitted, sorted, type Written } from './result.js';
import { markup } from './text.js';

/**
 * The exercise for Moodle's question bank, a category a task (https://docs.moodle.org/en/GIFT_format). The rules are those of
 * Moodle's importer, which is stricter than the description of the format: see gift-text.ts and gift-answers.ts.
 */
export const giftText = (exercise: Exercise): Written<string> => {
  const tried = exercise.tasks.map((task, at) => {
    const { kept, omitted } = sorted(task.items.map((item) => question(exercise, task, item)));
    return {
      text: kept.length > 0 ? [`$CATEGORY: ${categoryOf(exercise, task, at)}`, ...kept].join('\n\n') : '',
      omitted,
    };
  });
  return {
    content: tried.flatMap(({ text }) => (text === '' ? [] : [`${text}\n`])).join('\n'),
    omitted: tried.flatMap(({ omitted }) => omitted),
  };
};

const question = (exercise: Exercise, task: Task, item: Item): string | Omitted => {
  const flaw = flawOf(item);
  if (flaw !== null) return { item: item.id, reason: flaw.what };
  const answers = giftAnswers(item);
  if ('reason' in answers) return { item: item.id, reason: answers.reason };
  const asked = [
    introduction(task, item),
    `<p><strong>${markup(promptOf(item))}</strong></p>`,
    ...passagesOf(item).map(passageMarkup),
    answers.note === '' ? '' : `<p>${markup(answers.note)}</p>`,
    inventedNote(exercise),
  ].join('');
  // A choice has a reason with each option; a match and an order have no place for one.
  const reasons = item.format === 'match' || item.format === 'order' ? reasonsMarkup(item) : groundsMarkup(item);
  return [
    `::${plain(`${item.id} ${task.title}`)}::[html]${field(asked)}{`,
    ...answers.lines.map((line) => `\t${line}`),
    `####${field(rubricMarkup(item) + reasons)}}`,
  ].join('\n');
};

/** Below the exercise's category, the tasks in their order. */
const categoryOf = ({ title, level, version }: Exercise, task: Task, at: number): string =>
  [`${title} (level ${level}, version ${version})`, `${at + 1} ${task.title}`].map(categoryName).join('/');
