import { classroom } from '../generated/classroom.js';
import type { SensitiveTopic } from '../model/classroom.js';
import type { Comparison } from '../model/comparison.js';
import type { Exercise, ExerciseOutlet, TaskKind } from '../model/exercise.js';
import { capitalised, inWords } from '../model/prose.js';
import { gradesNote, gradesOf, harderThan } from './level-notes.js';
import { makeTasks } from './make-tasks.js';
import { type Material, materialOf } from './material.js';
import type { ExerciseOptions } from './options.js';
import { readingGrade } from './reading-grade.js';
import { sensitiveTopics } from './sensitive.js';
import { wordsToKnow } from './words-to-know.js';

/**
 * A lesson on one event. The same comparison and options give the same exercise.
 *
 * @throws {RangeError} where the articles hold too little for any task.
 */
export const makeExercise = (comparison: Comparison, options: ExerciseOptions): Exercise => {
  const outlets = outletsOf(comparison, options);
  const material = materialOf(comparison, {
    ...options,
    seed: `${options.seed}`,
    shownAs: outlets.map(({ shownAs }) => shownAs),
    hidden: options.showsOutlets ? [] : outlets.map(({ name }) => name),
  });
  const made = makeTasks(material, options);
  const { tasks, leftOut } = made;
  if (tasks.length === 0)
    throw new RangeError(
      `the articles hold too little for an exercise: ${leftOut.map(({ kind, reason }) => `${kind}: ${reason}`).join('; ')}`,
    );
  const kinds = tasks.map(({ kind }) => kind);
  const invented = isInvented(outlets);
  return {
    schemaVersion: 1,
    title: options.title ?? titleOf(comparison.event, outlets.length),
    event: comparison.event,
    level: options.level,
    version: options.version,
    seed: options.seed,
    minutes: Math.round(tasks.reduce((sum, { minutes }) => sum + minutes, 0)),
    invented,
    outlets,
    aims: kinds.map((kind) => classroom.tasks[kind].aim),
    vocabulary: [...termsOf(kinds), ...wordsToKnow(hardWordsOf(material, made.sentences), tasks)],
    grade: readingGrade(made.sentences),
    harder: harderThan(options.level, made),
    standard: '',
    notes: [
      ...notesOf(invented ? [] : outlets, options, material.leftOutFor),
      ...gradesNote(classroom.notes.grades, gradesOf(material, options)),
    ],
    tasks,
    leftOut,
    manifest: comparison.manifest,
  };
};

/** An event that one outlet's rights call invented is invented; those that state none report the same. */
const isInvented = (outlets: readonly ExerciseOutlet[]): boolean => {
  const stated = outlets.flatMap(({ rights }) => rights ?? []);
  return stated.length > 0 && stated.every((rights) => /\binvented\b/i.test(rights));
};

const titleOf = (event: string, reports: number): string => {
  const named = event.replace(/[-_]+/g, ' ').trim();
  const count = `how ${inWords(reports)} reports word it`;
  return named ? `${capitalised(named)}: ${count}` : `One event: ${count}`;
};

/** “Outlet A” where names are hidden; an outlet that no metadata name goes by its letter too. */
const outletsOf = ({ articles }: Comparison, { showsOutlets }: ExerciseOptions): ExerciseOutlet[] =>
  articles.map(({ article }, i) => {
    const letter = `Outlet ${i < LETTERS ? String.fromCharCode(A + i) : i + 1}`;
    return {
      name: article.outlet ?? article.id,
      shownAs: showsOutlets ? (article.outlet ?? letter) : letter,
      rights: article.rights,
    };
  });

const LETTERS = 26;
const A = 65;

const termsOf = (kinds: readonly TaskKind[]): Exercise['vocabulary'] =>
  [...new Set(kinds.flatMap((kind) => classroom.tasks[kind].terms))].map((term) => ({
    term,
    meaning: classroom.terms[term]!,
  }));

const hardWordsOf = ({ sentences }: Material, read: readonly string[]): string[] =>
  sentences.flat().flatMap(({ text, hard }) => (read.includes(text) ? hard : []));

const notesOf = (
  outlets: readonly ExerciseOutlet[],
  { include }: ExerciseOptions,
  leftOutFor: readonly SensitiveTopic[],
): string[] => {
  const { notes, sensitive } = classroom;
  const topics = leftOutFor.map((topic) => `${sensitive[topic].title} (${topic})`);
  return [
    ...notes.always,
    notes.contested,
    ...(topics.length > 0 ? [notes.sensitive.replace('{topics}', () => topics.join(', '))] : []),
    ...sensitiveTopics
      .filter((topic) => include.includes(topic))
      .map((topic) => `Asked for, and therefore not left out: ${sensitive[topic].title}.`),
    ...outlets
      .filter(({ rights }) => !/\b(?:CC0|public domain)\b/i.test(rights ?? ''))
      .map(({ name, rights }) =>
        rights === null
          ? notes['no-rights'].replace('{outlet}', () => name)
          : notes.rights.replace('{outlet}', () => name).replace('{rights}', () => rights),
      ),
  ];
};
