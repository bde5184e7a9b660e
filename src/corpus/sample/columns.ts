/** The columns of a coding sheet that people fill in, for whoever writes a sheet and whoever reads one. */
import { coding } from '../../generated/coding.js';
import type { FrameQuestions } from '../../model/coding.js';
import type { Counted } from '../statistics/counted.js';

/** Of a count: `loaded_terms_quoted`, or without a voice where the measure goes over all words. */
export const countColumn = ({ measure, voice }: Counted): string =>
  named(voice === 'all' ? measure : `${measure}_${voice}`);

/** Of each question, and of the words beside it; the only question of a frame has no number. */
export const frameColumns = ({
  id,
  questions,
  words,
}: FrameQuestions): { name: string; asks: string; free: boolean }[] => [
  ...questions.map((asks, i) => ({
    name: named(questions.length === 1 ? `frame_${id}` : `frame_${id}_${i + 1}`),
    asks,
    free: false,
  })),
  ...(words === undefined ? [] : [{ name: named(`frame_${id}_words`), asks: words, free: true }]),
];

/** Questions on frames that are answered with yes or no, each with its column, in the order of the sheet. */
export const everyQuestion = (): { column: string; title: string; question: string }[] =>
  coding.frames.flatMap((frame) =>
    frameColumns(frame).flatMap(({ name, asks, free }) =>
      free ? [] : [{ column: name, title: frame.title, question: asks }],
    ),
  );

const named = (id: string): string => id.replaceAll('-', '_');

/** What binds a row to its coder, its article and the draw. */
export const KEYS = [
  'coder',
  'hash',
  'doc_id',
  'sample_by',
  'sample_seed',
  'stratum_articles',
  'draw',
  'inclusion',
] as const;
