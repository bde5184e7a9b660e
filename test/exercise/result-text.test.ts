import { describe, expect, it } from 'vitest';
import type { PageData } from '../../src/exercise/client/data.js';
import { resultText, sums } from '../../src/exercise/client/result-text.js';
import { shownTasks } from '../../src/exercise/shown.js';
import { sample } from './sample.js';

const data: PageData = {
  title: sample.title,
  version: sample.version,
  tasks: shownTasks(sample).map(({ number, task: { title, instruction, help }, items }) => ({
    number,
    title,
    instruction,
    help,
    items,
  })),
};

describe('a result to hand in', () => {
  it('counts the first try of what the page checks, and leaves own words to a person', () => {
    expect(
      sums(data, {
        '1.1': { kind: 'checked', tries: 3, first: 1, last: 2 },
        '6.1': { kind: 'written', text: 'Plainly.', own: 3 },
      }),
    ).toEqual({ points: 1, most: 11 });
  });

  it('names the pupil, the exercise and each item', () => {
    const text = resultText(
      data,
      {
        '1.1': { kind: 'checked', tries: 3, first: 1, last: 2 },
        '1.2': { kind: 'checked', tries: 1, first: 1, last: 1 },
        '6.1': { kind: 'written', text: 'The managers\ncriticised it.', own: null },
      },
      ' Noor ',
    );
    expect(text).toBe(`The strike at Port Ellery: <three> reports & you (version A)
Name: Noor
Points at the first try: 2 of 11

Task 1: Which words judge?
  1.1  1 of 2; 2 of 2 at try 3
  1.2  1 of 1; one try

Task 2: What does only one outlet tell?
  2.1  not answered

Task 3: What do we learn of a source without a name?
  3.1  not answered

Task 4: Who says so?
  4.1  not answered

Task 5: How sure is it made?
  5.1  not answered

Task 6: How would you say it plainly?
  6.1  written; to be marked
       The managers
       criticised it.
`);
  });
});
