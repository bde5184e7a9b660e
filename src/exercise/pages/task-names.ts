import type { TaskKind } from '../../model/exercise.js';

/** What a teacher calls a kind of task. */
export const TASK_NAMES: Record<TaskKind, string> = {
  'loaded-words': 'Mark the words that judge',
  'words-for-one-thing': 'Words chosen for the same thing',
  'kinds-of-source': 'Kinds of source',
  'unnamed-source': 'A source without a name',
  'how-certain': 'From certain to hedged',
  'stated-credited-opinion': 'Stated, credited or opinion',
  'what-differs': 'Same fact, two outlets',
  'no-match': 'What is there no match for',
  'better-supported': 'Which report is better supported',
  'look-further': 'Where to look next',
  'plain-words': 'Rewrite in plain words',
};
