import type { Exercise } from '../model/exercise.js';
import { groupBy } from '../model/group-by.js';
import { giftText } from './formats/gift.js';
import { h5pPackage } from './formats/h5p.js';
import { qtiPackage } from './formats/qti.js';
import { answerKey } from './pages/answer-key.js';
import { interactivePage } from './pages/interactive.js';
import { markingGuide } from './pages/marking-guide.js';
import { worksheet } from './pages/worksheet.js';

/** A pack as files by name, and what a platform cannot express, with the file that lacks it. */
export interface Pack {
  files: [name: string, content: string | Uint8Array][];
  omitted: { file: string; items: string[]; reason: string }[];
}

/** The data go last, so that a pack that holds them is whole. The same exercise gives the same bytes. */
export const packOf = (exercise: Exercise): Pack => {
  const platforms = [
    { file: 'moodle.gift.txt', ...giftText(exercise) },
    { file: 'mark-the-words.h5p', ...h5pPackage(exercise) },
    { file: 'qti.zip', ...qtiPackage(exercise) },
  ];
  return {
    files: [
      ['worksheet.html', worksheet(exercise)],
      ['worksheet-dyslexia.html', worksheet(exercise, { layout: 'dyslexia' })],
      ['answer-key.html', answerKey(exercise)],
      ['marking-guide.html', markingGuide(exercise)],
      ['interactive.html', interactivePage(exercise)],
      ...platforms.flatMap(({ file, content }): Pack['files'] => (content === null ? [] : [[file, content]])),
      ['exercise.json', `${JSON.stringify(exercise, null, 2)}\n`],
    ],
    omitted: platforms.flatMap(({ file, omitted }) =>
      [...groupBy(omitted, ({ reason }) => reason)].map(([reason, some]) => ({
        file,
        items: some.map(({ item }) => item),
        reason,
      })),
    ),
  };
};
