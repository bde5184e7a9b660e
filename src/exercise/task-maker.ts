import type { Item } from '../model/exercise.js';
import type { Material } from './material.js';

/** An item before it is dealt: without its number. */
export type Draft = { [Format in Item['format']]: Omit<Extract<Item, { format: Format }>, 'id'> }[Item['format']];

/** What may be asked, with the sentences of the articles that a pupil reads for it. */
export interface Candidate {
  draft: Draft;
  sentences: string[];
  /** Asked right after it, on the same passages. */
  follow?: Draft;
  /** Of tasks that mix sorts of answers: its sort. Each gets its turn, so that no answer can be guessed from the others. */
  sort?: string;
}

/** Everything of one kind that the material holds; or what it lacks, as a teacher is told. */
export type TaskMaker = (material: Material) => Candidate[] | { reason: string };

/** The sort of items in which nothing is to be marked; the teacher sets their share. */
export const UNMARKED = 'unmarked';
