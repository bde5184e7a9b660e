import { describe, expect, it } from 'vitest';
import { makeExercise } from '../../src/exercise/index.js';
import { classroom } from '../../src/generated/classroom.js';
import { type Comparison, compare } from '../../src/index.js';
import type { Exercise, Item, Level } from '../../src/model/exercise.js';
import { defaults, events } from './lessons.js';

type Options = Partial<Parameters<typeof makeExercise>[1]>;
const made = (comparison: Comparison, options: Options = {}): Exercise =>
  makeExercise(comparison, { ...defaults, ...options });
const itemsOf = ({ tasks }: Exercise): Item[] => tasks.flatMap(({ items }) => items);

const levels: Level[] = [1, 2, 3];
const packs = events.flatMap((comparison) =>
  levels.flatMap((level) =>
    (['A', 'B'] as const).flatMap((version) =>
      [1, 2, 3].map((seed) => ({ comparison, exercise: made(comparison, { level, version, seed }) })),
    ),
  ),
);

/** What pupils read. */
const textsOf = (item: Item): string[] => [
  ...item.passages.map(({ text }) => text),
  ...(item.format === 'mark' ? [item.text] : []),
  ...(item.format === 'order' ? item.steps.map(({ text }) => text) : []),
];

const faceOf = (item: Item): string =>
  JSON.stringify({ ...item, id: '', rationale: '', alternatives: [], authority: [] });

describe('every lesson of the examples, of all levels, in both versions', () => {
  it('fits into the time that was asked for, and has at least three tasks', () => {
    for (const { exercise } of packs) {
      expect(exercise.minutes).toBeLessThanOrEqual(45);
      expect(exercise.tasks.length).toBeGreaterThanOrEqual(3);
    }
  });

  it('has no task without items, and no item twice', () => {
    for (const { exercise } of packs) {
      for (const { kind, items } of exercise.tasks)
        expect(items.length, kind).toBeGreaterThanOrEqual(classroom.tasks[kind].fewest);
      const faces = itemsOf(exercise).map(faceOf);
      expect(new Set(faces).size).toBe(faces.length);
      const ids = itemsOf(exercise).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('quotes the articles word for word', () => {
    for (const { comparison, exercise } of packs) {
      const texts = comparison.articles.map(({ article }) => article.text.replace(/\s+/g, ' ')).join('\n');
      for (const text of itemsOf(exercise).flatMap(textsOf)) expect(texts).toContain(text);
    }
  });

  it('marks words where they stand, none of which is also called neutral', () => {
    for (const { exercise } of packs)
      for (const item of itemsOf(exercise)) {
        if (item.format !== 'mark') continue;
        for (const { start, end, text } of item.answers) {
          expect(item.text.slice(start, end)).toBe(text);
          expect(item.neutral.some((one) => one.start < end && start < one.end)).toBe(false);
        }
      }
  });

  it('has a sentence in which nothing is to be marked among those to be marked', () => {
    for (const { exercise } of packs)
      for (const { kind, items } of exercise.tasks)
        if (kind === 'loaded-words')
          expect(items.some((item) => item.format === 'mark' && item.answers.length === 0)).toBe(true);
  });

  it('has for each item a right answer and a wrong one, and no answer that is also a distractor', () => {
    for (const { exercise } of packs)
      for (const item of itemsOf(exercise)) {
        if (item.format === 'choice' || item.format === 'select') {
          const right = item.options.filter(({ correct }) => correct).length;
          if (item.format === 'choice') expect(right).toBe(1);
          expect(right).toBeGreaterThan(0);
          expect(right).toBeLessThan(item.options.length);
          expect(new Set(item.options.map(({ text }) => text)).size).toBe(item.options.length);
        }
        if (item.format === 'match') {
          expect(new Set(item.pairs.map(({ left }) => left)).size).toBe(item.pairs.length);
          for (const { right } of item.pairs) expect(item.others).not.toContain(right);
        }
      }
  });

  it('gives a reason for every answer', () => {
    for (const { exercise } of packs) for (const item of itemsOf(exercise)) expect(item.rationale).not.toBe('');
  });

  it('rests no key on a contested legal or political word', () => {
    const contested = /\b(?:terror\w*|regime|genocid\w*|militants?|baron|Tel Aviv)\b/i;
    for (const { exercise } of packs)
      for (const item of itemsOf(exercise))
        if (item.format === 'mark') for (const { text } of item.answers) expect(text).not.toMatch(contested);
  });

  it('shows no names of outlets', () => {
    for (const { exercise } of packs)
      for (const item of itemsOf(exercise))
        for (const { outlet } of item.passages) expect(outlet).toMatch(/^Outlet [A-D]$/);
  });

  it('says that the texts are invented, and warns of no rights', () => {
    for (const { exercise } of packs) {
      expect(exercise.invented).toBe(true);
      expect(exercise.notes.join(' ')).not.toMatch(/states no rights/);
    }
  });
});

describe('a lesson', () => {
  const [, strike] = events;

  it('is the same for the same seed', () => {
    expect(made(strike!)).toEqual(made(strike!));
  });

  it('holds other sentences for another seed', () => {
    expect(itemsOf(made(strike!, { seed: 2 })).map(faceOf)).not.toEqual(itemsOf(made(strike!)).map(faceOf));
  });

  it('has two versions that share no sentence to be marked where the texts hold enough', () => {
    const marked = (version: 'A' | 'B'): string[] =>
      itemsOf(made(strike!, { level: 3, version, items: 2 })).flatMap((item) =>
        item.format === 'mark' ? item.text : [],
      );
    expect(marked('A').some((text) => marked('B').includes(text))).toBe(false);
  });

  it('of the first level helps, of the third does not', () => {
    const helps = (level: Level): boolean => made(strike!, { level }).tasks.some(({ help }) => help !== null);
    expect([helps(1), helps(3)]).toEqual([true, false]);
  });

  it('of few minutes leaves tasks out and says so', () => {
    const { minutes, leftOut } = made(strike!, { minutes: 10 });
    expect(minutes).toBeLessThanOrEqual(10);
    expect(leftOut.map(({ reason }) => reason)).toContain('the lesson of 10 minutes has no room for it');
  });

  it('shows the outlets where the teacher wants it', () => {
    const names = itemsOf(made(strike!, { showsOutlets: true })).flatMap(({ passages }) =>
      passages.map(({ outlet }) => outlet),
    );
    expect(names).toContain('The Daily Gong');
  });

  it('speaks in short sentences to learners of English, at any level', () => {
    const { instruction } = made(strike!, { level: 3, plainLanguage: true }).tasks[0]!;
    expect(instruction).toBe(classroom.tasks['loaded-words'].plain);
  });
});

describe('what is left out for the room', () => {
  const killing = compare([
    {
      outlet: 'The Bell',
      rights: 'CC0; invented',
      text: 'Three guards were killed at the gate on Monday in a shameful raid. The mayor closed the road at 6 a.m. on Monday. The council meets on Friday at 9 a.m. in the hall. Brazen thieves took 14 boats from the pier on Sunday.',
    },
    {
      outlet: 'The Post',
      rights: 'CC0; invented',
      text: 'Three guards were killed at the gate on Monday. The mayor closed the road at 6 a.m. on Monday, Ana Brandt said. Thieves took 14 boats from the pier on Sunday, Ana Brandt said.',
    },
  ]);
  const texts = (options: Options): string => itemsOf(made(killing, options)).flatMap(textsOf).join(' ');

  it('are sentences that tell of killing, and the teacher is told', () => {
    expect(texts({ level: 3 })).not.toContain('killed');
    expect(made(killing, { level: 3 }).notes.join(' ')).toContain('deaths and killing (war-dead)');
  });

  it('comes in where the teacher asks for it', () => {
    expect(texts({ level: 3, include: ['war-dead'] })).toContain('killed');
  });

  it('is a whole lesson where the texts hold too little, with the reasons', () => {
    const thin = compare([{ text: 'Rain fell.' }, { text: 'Rain fell in May.' }]);
    expect(() => made(thin)).toThrow(/too little for an exercise: loaded-words: no sentence/);
  });
});
