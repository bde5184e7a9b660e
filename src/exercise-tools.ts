/** Classroom packs: a lesson made of a comparison, read back from `exercise.json`, and written as files. */
export { makeExercise } from './exercise/index.js';
export type { ExerciseOptions } from './exercise/options.js';
export { type Pack, packOf } from './exercise/pack.js';
export { sensitiveTopics } from './exercise/sensitive.js';
export { parseExercise } from './exercise-file.js';
