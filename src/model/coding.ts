import type { Voice } from './finding.js';

/** A frame that coders are asked about; its questions are answered with yes or no. */
export interface FrameQuestions {
  id: string;
  /** Who described it. */
  source: string;
  title: string;
  about: string;
  questions: string[];
  /** What is written in words beside it; absent where nothing is. */
  words?: string;
}

/** What people are asked who code a sample: `lexicons/coding.yaml`, whose comments say what each field holds. */
export interface Coding {
  instructions: string[];
  /** By the id of the measure. */
  measures: Record<string, string>;
  voices: Record<Voice | 'all', string>;
  frames: FrameQuestions[];
}
