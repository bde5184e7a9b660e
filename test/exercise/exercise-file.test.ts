import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseExercise } from '../../src/exercise-file.js';
import type { Exercise, Item } from '../../src/model/exercise.js';
import { sample } from './sample.js';

const read = (exercise: unknown): Exercise => parseExercise(JSON.stringify(exercise), 'exercise.json');

/** The sample with one of its items changed, as a teacher may change it. */
const withItem = (id: string, change: (item: Item) => unknown): unknown => ({
  ...sample,
  tasks: sample.tasks.map((task) => ({
    ...task,
    items: task.items.map((item) => (item.id === id ? change(structuredClone(item)) : item)),
  })),
});

describe('exercise.json', () => {
  it('comes back as it was written', () => {
    expect(read(sample)).toEqual(sample);
  });

  it('may begin with a byte-order mark', () => {
    expect(parseExercise(`\uFEFF${JSON.stringify(sample)}`, 'exercise.json')).toEqual(sample);
  });

  it('may have a task deleted and a question worded anew', () => {
    const [first, ...rest] = sample.tasks;
    const edited = { ...sample, tasks: [{ ...first, title: 'Find the judging words' }, ...rest.slice(1)] };
    expect(read(edited).tasks.map(({ title }) => title)).toContain('Find the judging words');
  });

  it('is refused with what is wrong where it is no JSON', () => {
    expect(() => parseExercise('{"title": "A lesson",}', 'mine.json')).toThrow(/^mine\.json: it is no JSON .*comma/s);
  });

  it.each<[string, unknown, RegExp]>([
    ['a field that nobody knows', { ...sample, colour: 'red' }, /^exercise\.json: the file: .*colour/],
    ['no tasks', { ...sample, tasks: [] }, /tasks: there are no tasks/],
    [
      'a task without items',
      { ...sample, tasks: [{ ...sample.tasks[0], items: [] }] },
      /task 1, items: a task has no items/,
    ],
    [
      'marked words that are not in the text',
      withItem(
        'loaded-words-1',
        (item) => item.format === 'mark' && { ...item, text: item.text.replace('slammed', 'hit') },
      ),
      /item loaded-words-1: “slammed” does not stand at 11 to 18/,
    ],
    [
      'marked words that overlap',
      withItem(
        'loaded-words-1',
        (item) =>
          item.format === 'mark' && {
            ...item,
            answers: [...item.answers, { ...item.answers[1]!, start: 21, end: 30, text: 'so-called' }],
          },
      ),
      /item loaded-words-1: “so-called plan” and “so-called” overlap.*; make them one/,
    ],
    [
      'words that judge nothing left behind by a text worded anew',
      withItem(
        'loaded-words-2',
        (item) => item.format === 'mark' && { ...item, text: item.text.replace('The council', 'This council') },
      ),
      /item loaded-words-2: “neutral” has 0 to 3 \(“Thi”\)/,
    ],
    [
      'a word that judges nothing and is to be marked',
      withItem('loaded-words-1', (item) => item.format === 'mark' && { ...item, neutral: [{ start: 11, end: 18 }] }),
      /item loaded-words-1: “neutral” has 11 to 18 \(“slammed”\).*; mend start and end, or delete it/,
    ],
    [
      'a choice with two right answers',
      withItem(
        'no-match-1',
        (item) =>
          item.format === 'choice' && { ...item, options: item.options.map((one) => ({ ...one, correct: true })) },
      ),
      /item no-match-1: 2 options are correct/,
    ],
    [
      'options of which all are right',
      withItem(
        'unnamed-source-1',
        (item) =>
          item.format === 'select' && { ...item, options: item.options.map((one) => ({ ...one, correct: true })) },
      ),
      /item unnamed-source-1: all options are correct/,
    ],
    [
      'two options that read the same',
      withItem(
        'no-match-1',
        (item) =>
          item.format === 'choice' && { ...item, options: item.options.map((one) => ({ ...one, text: 'Same.' })) },
      ),
      /item no-match-1: two options read the same/,
    ],
    [
      'an answer that is a distractor too',
      withItem('kinds-of-source-1', (item) => item.format === 'match' && { ...item, others: ['a named person'] }),
      /item kinds-of-source-1: “a named person” is an answer and stands among the others too/,
    ],
    [
      'one side twice among those that fit none',
      withItem('kinds-of-source-1', (item) => item.format === 'match' && { ...item, others: ['a poll', 'a  poll'] }),
      /item kinds-of-source-1: two of the others read the same \(“a poll”\)/,
    ],
    [
      'an option of blanks',
      withItem(
        'no-match-1',
        (item) => item.format === 'choice' && { ...item, options: item.options.map((one) => ({ ...one, text: ' ' })) },
      ),
      /item no-match-1: an option has no text; write one, or delete it/,
    ],
    [
      'two steps that read the same',
      withItem(
        'how-certain-1',
        (item) =>
          item.format === 'order' && { ...item, steps: item.steps.map((one) => ({ ...one, text: 'It rains.' })) },
      ),
      /item how-certain-1: two steps read the same/,
    ],
    [
      'an id that stands twice',
      withItem('loaded-words-2', (item) => ({ ...item, id: 'loaded-words-1' })),
      /the id loaded-words-1 stands twice/,
    ],
    [
      'an item that stands twice',
      withItem('loaded-words-2', () => ({ ...sample.tasks[0]!.items[0], id: 'loaded-words-2' })),
      /item loaded-words-2: it is the same as loaded-words-1; change or delete one of them/,
    ],
  ])('is refused with the place and what to do where it has %s', (_, edited, message) => {
    expect(() => read(edited)).toThrow(message);
  });
});

it('takes what the kept packs hold', () => {
  const packs = join(import.meta.dirname, '../../packs');
  const kept = readdirSync(packs).flatMap((event) =>
    ['a', 'b'].map((version) => join(packs, event, `version-${version}`, 'exercise.json')),
  );
  expect(kept.length).toBeGreaterThan(0);
  for (const file of kept) expect(() => parseExercise(readFileSync(file, 'utf8'), file)).not.toThrow();
});
