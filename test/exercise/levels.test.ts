import { describe, expect, it } from 'vitest';
import { makeExercise } from '../../src/exercise/index.js';
import { suits } from '../../src/exercise/levels.js';
import type { ShownSentence } from '../../src/exercise/material.js';
import { type Comparison, compare } from '../../src/index.js';
import type { Exercise, Level } from '../../src/model/exercise.js';
import { defaults, events } from './lessons.js';

const made = (comparison: Comparison, level: Level, version: 'A' | 'B' = 'A'): Exercise =>
  makeExercise(comparison, { ...defaults, level, version });

describe('a sentence suits a level', () => {
  const sentence = (words: number, grade: number, hard: number): ShownSentence => ({
    article: 0,
    outlet: '',
    place: { start: 0, end: 0 },
    text: '',
    words,
    grade,
    hard: Array<string>(hard).fill('mediator'),
    findings: [],
    people: [],
    pointsBack: false,
    credited: [],
  });

  it('by its length, its reading grade and its hard words, each by itself', () => {
    expect(suits(1, sentence(20, 8, 2))).toBe(true);
    expect(suits(1, sentence(30, 8, 2))).toBe(false);
    expect(suits(1, sentence(20, 11, 2))).toBe(false);
    expect(suits(1, sentence(20, 8, 7))).toBe(false);
  });

  it('where a lower level asks more of it', () => {
    expect(suits(2, sentence(30, 11, 5))).toBe(true);
    expect(suits(2, sentence(40, 16, 5))).toBe(false);
    expect(suits(3, sentence(40, 16, 5))).toBe(true);
  });
});

describe('a level of the examples', () => {
  const grades = events.map((comparison) => ([1, 2, 3] as const).map((level) => made(comparison, level).grade!));

  it.each(grades)('has no higher reading grade than a higher one: %i, %i, %i', (one, two, three) => {
    expect(two).toBeLessThanOrEqual(three);
    expect(one).toBeLessThanOrEqual(two);
  });

  it('is easier over all of them, the first than the third', () => {
    const sumOf = (level: number): number => grades.reduce((sum, own) => sum + own[level - 1]!, 0);
    expect(sumOf(1)).toBeLessThan(sumOf(3));
  });

  it.each(events)('is about as hard in both versions: $event', (comparison) => {
    for (const level of [1, 2, 3] as const)
      expect(Math.abs(made(comparison, level, 'A').grade! - made(comparison, level, 'B').grade!)).toBeLessThanOrEqual(
        1,
      );
  });

  it.each(events)('is told of in the notes, with the others: $event', (comparison) => {
    expect(made(comparison, 2).notes.join(' ')).toMatch(/level 1: \d+, level 2: \d+, level 3: \d+/);
  });
});

describe('texts that are harder than a level asks', () => {
  const heavy = compare([
    {
      outlet: 'The Bell',
      text: 'Administrative authorities unanimously reconsidered the extraordinary municipal infrastructure appropriation of 14 million dollars, notwithstanding the shameful objections of environmental organizations representing 3,000 dissatisfied agricultural communities. Parliamentary investigators subsequently recommended comprehensive organizational modernization of 12 metropolitan transportation administrations, including the disgraceful reorganization of intercontinental telecommunications.',
    },
    {
      outlet: 'The Post',
      text: 'Municipal authorities reconsidered infrastructure appropriations of 14 million dollars.',
    },
  ]);

  it('make a lesson all the same, and the teacher is told', () => {
    const { tasks, grade, harder } = made(heavy, 1);
    expect(tasks.length).toBeGreaterThan(0);
    expect(harder).toBe(`the texts are harder than level 1 asks: grade ${grade}`);
  });

  it('are named by task where the lesson as a whole is easy enough', () => {
    expect(made(events[0]!, 1).harder).toMatch(/^some sentences are harder than level 1 asks.*“.+”/);
  });

  it('are none where all suit it', () => {
    expect(made(events[1]!, 3).harder).toBeNull();
  });
});

describe('words to know', () => {
  it.each(events)('are eight at most that stand in the passages, and no word of a key: $event', (comparison) => {
    const exercise = made(comparison, 2);
    const items = exercise.tasks.flatMap((task) => task.items);
    const hard = exercise.vocabulary.filter(({ meaning }) => meaning === '').map(({ term }) => term);
    const texts = JSON.stringify(items).toLowerCase();
    expect(exercise.vocabulary.length).toBeLessThanOrEqual(8 + 9);
    for (const term of hard) expect(texts).toContain(term);
    const keyed = items.flatMap((item) => (item.format === 'mark' ? item.answers.map(({ text }) => text) : []));
    for (const term of hard) expect(keyed).not.toContain(term);
  });

  it('have a short meaning where there is one', () => {
    const words = events.flatMap((event) => made(event, 2).vocabulary);
    expect(words).toContainEqual({ term: 'ministry', meaning: 'an office of a government' });
  });
});
