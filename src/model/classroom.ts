import type { DifferenceKind } from './difference-kind.js';
import type { TaskKind } from './exercise.js';
import type { SourceType } from './finding.js';

/** What a task says to pupils and teachers: `lexicons/classroom.yaml`, whose comments say what each field holds. */
export interface TaskText {
  title: string;
  minutes: number;
  fewest: number;
  most?: number;
  weight: number;
  instruction: string;
  plain: string;
  /** By level. */
  help: Partial<Record<string, string>>;
  aim: string;
  terms: string[];
}

export type SensitiveTopic = 'war-dead' | 'sexual-violence' | 'suicide' | 'slurs';

export type Stating = 'stated' | 'credited' | 'judged';

/** Of what a text may tell about a source that it does not name. */
export type ToldOfSource = 'role' | 'reasons' | 'basis' | 'count' | 'motive' | 'corroboration';

/** A way in which two wordings of one fact differ, and what it changes for who reads one of the two. */
export interface DifferenceText {
  what: string;
  effect: string;
}

export interface Classroom {
  tasks: Record<TaskKind, TaskText>;
  terms: Record<string, string>;
  'kinds-of-source': Record<Exclude<SourceType, 'impersonal'>, string>;
  'stated-credited-opinion': Record<Stating, string>;
  'told-of-source': Record<ToldOfSource, string>;
  differences: Record<Exclude<DifferenceKind, 'origin'>, DifferenceText>;
  'reporting-verb': DifferenceText;
  /** The effect of a status where what is credited is a document. */
  'credited-document': string;
  /** Of two sentences that tell the same. */
  'who-credits': Record<'first' | 'second' | 'both' | 'neither', string>;
  notes: {
    always: string[];
    contested: string;
    sensitive: string;
    grades: string;
    rights: string;
    'no-rights': string;
  };
  sensitive: Record<SensitiveTopic, { title: string; words: string[] }>;
  contested: string[];
  'strong-and-plain': string[];
  neutral: string[];
  'function-words': string[];
  'plain-cues': string[];
  /** Words with which a writer may well judge: they key nothing, and veto. */
  'may-judge': string[];
  documents: string[];
  bodies: string[];
  /** Words of an office or a rank, which are no names. */
  offices: string[];
  /** Those whose finding decides something. */
  deciders: string[];
  'questions-to-a-source': Record<'document' | 'decider' | 'party', string>;
  /** Words of a statement, and where statements of its kind are on record. */
  records: { words: string[]; place: string }[];
  particles: string[];
  certainty: Record<'likely' | 'possible' | 'seeming', string[]>;
  eyewitnesses: string[];
  /** Words that tell a time. */
  'words-of-time': string[];
  /** By these a statement holds only in some case. */
  conditions: string[];
  'near-it': string[];
  vouching: string[];
  saying: string[];
  leaning: string[];
  /** Words for several people that are no plurals by their form. */
  plurals: string[];
  /** Nouns that sum up what the sentence before told. */
  'shell-nouns': string[];
  /** Words behind which a bare number is no count of what was named before. */
  'before-numbers': string[];
  /** Nouns with which “this” points to the time or place of the report. */
  times: string[];
  /** Words that the list of familiar words lacks and a class hears every day. */
  everyday: string[];
  /** Short meanings of words that news uses, by the word as a dictionary has it. */
  glosses: Record<string, string>;
  /** Irregular forms of English, each with its word; made from `lexicons/morphology.yaml`. */
  irregular: Record<string, string>;
}
