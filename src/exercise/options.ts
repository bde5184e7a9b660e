import type { SensitiveTopic } from '../model/classroom.js';
import type { Level } from '../model/exercise.js';

export interface ExerciseOptions {
  /** Defaults to a question about the event. */
  title?: string | undefined;
  level: Level;
  version: 'A' | 'B';
  seed: number;
  /** Of the whole lesson; tasks and items that it has no room for are left out. */
  minutes: number;
  /** Of one task, at most. */
  items: number;
  /** Share of the sentences to be marked in which nothing is to be marked, 0 to 1. */
  unmarked: number;
  /** Whether pupils see the outlets' names. */
  showsOutlets: boolean;
  /** Instructions in short sentences, whatever the level. */
  plainLanguage: boolean;
  /** Topics that are left out unless asked for. */
  include: readonly SensitiveTopic[];
}
