import type { Manifest } from './comparison.js';
import type { Span } from './span.js';

/** What a pupil is asked to do; the order of a lesson. */
export type TaskKind =
  | 'loaded-words'
  | 'words-for-one-thing'
  | 'kinds-of-source'
  | 'unnamed-source'
  | 'how-certain'
  | 'stated-credited-opinion'
  | 'what-differs'
  | 'no-match'
  | 'better-supported'
  | 'look-further'
  | 'plain-words';

/** 1 is the easiest: shorter sentences, a lower reading grade, fewer hard words, more help. */
export type Level = 1 | 2 | 3;

/** Words of an outlet, copied exactly, with the name that pupils see. */
export interface Passage {
  /** “Outlet A”, or its name where the teacher shows names; empty where it does not matter whose it is. */
  outlet: string;
  text: string;
}

interface ItemBase {
  /** Unique within the exercise: `loaded-words-2`. */
  id: string;
  /** What is asked of the pupil, one or two sentences. */
  prompt: string;
  /** What the pupil reads for it. */
  passages: Passage[];
  /** Why the answer is the answer, for the key; taken from the finding's evidence. */
  rationale: string;
  /** Who says so: style guides and papers, as they are named to a reader. */
  authority: string[];
  /** Other answers that a fair reader may defend, each with its reason. */
  alternatives: string[];
}

/** A run of words to be marked, by its offsets (UTF-16 code units, half-open) in the item's text. */
export interface MarkedWords extends Span {
  text: string;
  why: string;
  /** Plainer words for it; empty where none are agreed on. */
  plainer: string[];
}

/** Words are marked in `text`; nothing is to be marked where `answers` is empty. */
export interface MarkItem extends ItemBase {
  format: 'mark';
  text: string;
  answers: MarkedWords[];
  /** Words that judge nothing, so that marking one is wrong; what is neither here nor in `answers` may be argued for. */
  neutral: Span[];
}

export interface Option {
  text: string;
  correct: boolean;
  /** What a pupil who chose it is told. */
  why: string;
}

/** Exactly one option is correct. */
export interface ChoiceItem extends ItemBase {
  format: 'choice';
  options: Option[];
}

/** One option or more is correct, and one or more is not. */
export interface SelectItem extends ItemBase {
  format: 'select';
  options: Option[];
}

/** Each left side has one right side; several may share it, and `others` are right sides that none has. */
export interface MatchItem extends ItemBase {
  format: 'match';
  pairs: { left: string; right: string; why: string }[];
  others: string[];
}

/** To be put in order; given in the right one. */
export interface OrderItem extends ItemBase {
  format: 'order';
  /** What stands at either end: “most certain”, “least certain”. */
  ends: [first: string, last: string];
  steps: { text: string; why: string }[];
}

/** Answered in the pupil's own words, and marked by a person. */
export interface OpenItem extends ItemBase {
  format: 'open';
  rubric: { points: number; criterion: string }[];
  /** An answer that would get all points. */
  model: string;
  /** Lines to write on. */
  lines: number;
}

export type Item = MarkItem | ChoiceItem | SelectItem | MatchItem | OrderItem | OpenItem;

export interface Task {
  kind: TaskKind;
  /** The question that it is about: “Which words judge?” */
  title: string;
  instruction: string;
  /** Help for this level; null where there is none. */
  help: string | null;
  minutes: number;
  items: Item[];
}

export interface ExerciseOutlet {
  name: string;
  /** What pupils see: the name or “Outlet A”. */
  shownAs: string;
  /** As the article states them; null where it states none. */
  rights: string | null;
}

/** A lesson's worth of tasks on one event: `exercise.json`, which a teacher may edit and render again. */
export interface Exercise {
  schemaVersion: 1;
  title: string;
  event: string;
  level: Level;
  /** Versions of one seed hold other items of the same difficulty. */
  version: 'A' | 'B';
  seed: number;
  minutes: number;
  /** True where the rights of every article say that its text is invented. */
  invented: boolean;
  outlets: ExerciseOutlet[];
  aims: string[];
  /** What pupils need to know: terms of the tasks, then hard words of the passages; without a meaning those to be looked up. */
  vocabulary: { term: string; meaning: string }[];
  /** Of the passages: Flesch-Kincaid grade, rounded; null where there are too few words. */
  grade: number | null;
  /** Where the texts are harder than the level asks: in what; for the teacher. */
  harder?: string | null | undefined;
  /** Left empty for the curriculum standard that the teacher works to. */
  standard: string;
  /** For the teacher alone: impartiality, what was left out for the room, what may not be copied. */
  notes: string[];
  tasks: Task[];
  /** Kinds of tasks for which the texts hold too little, and why. */
  leftOut: { kind: TaskKind; reason: string }[];
  manifest: Manifest;
}
