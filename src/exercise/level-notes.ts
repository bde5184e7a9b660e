import { classroom } from '../generated/classroom.js';
import type { Level } from '../model/exercise.js';
import { LIMITS } from './levels.js';
import { type Made, makeTasks } from './make-tasks.js';
import type { Material } from './material.js';
import type { ExerciseOptions } from './options.js';
import { readingGrade } from './reading-grade.js';

/** In what the texts are harder than a level asks, as a teacher is told; null where they are not. */
export const harderThan = (level: Level, { sentences, harder }: Made): string | null => {
  const grade = readingGrade(sentences);
  const { grade: most } = LIMITS[level];
  if (grade !== null && grade > most) return `the texts are harder than level ${level} asks: grade ${grade}`;
  const titles = harder.map((kind) => `“${classroom.tasks[kind].title}”`);
  return titles.length === 0
    ? null
    : `some sentences are harder than level ${level} asks, since the texts have no easier ones for ${titles.join(', ')}`;
};

/** What each level of a lesson would come out as. */
export const gradesOf = (material: Material, options: ExerciseOptions): Map<Level, number | null> =>
  new Map(
    ([1, 2, 3] as const).map((level) => [level, readingGrade(makeTasks(material, { ...options, level }).sentences)]),
  );

/** Nothing where the texts are too short for a grade. */
export const gradesNote = (words: string, grades: ReadonlyMap<Level, number | null>): string[] => {
  const known = [...grades].flatMap(([level, grade]) => (grade === null ? [] : [`level ${level}: ${grade}`]));
  return known.length === 0 ? [] : [words.replace('{grades}', () => known.join(', '))];
};
