import type { Exercise, Item, MarkItem, Passage, Task } from '../../model/exercise.js';
import { flawOf } from '../flaw.js';
import { introduction, inventedNote } from './body.js';
import { ARGUED } from './candidates.js';
import { markedParagraph } from './h5p-text.js';
import { rationaleBeside, reasonOf } from './reasons.js';
import { type Files, type Omitted, sorted, type Written } from './result.js';
import { escaped, markup, oneLine, shortTitle } from './text.js';
import { zipped } from './zip.js';

interface Text {
  task: Task;
  item: MarkItem;
  paragraph: string;
}

/** The files of an H5P “Mark the Words” of all texts in which words are to be marked; null where there are none. */
export const h5pFiles = (exercise: Exercise): Written<Files | null> => {
  const tried = sorted(exercise.tasks.flatMap((task) => task.items.map((item) => textOf(task, item))));
  if (tried.kept.every(({ item }) => item.answers.length === 0))
    return { content: null, omitted: [...tried.omitted, ...tried.kept.map(({ item }) => alone(item))] };
  return { content: filesOf(exercise, tried.kept), omitted: tried.omitted };
};

/**
 * The `.h5p` file. It holds the content alone and names an old version of its content type: a platform takes that where it has
 * the same or a newer one.
 */
export const h5pPackage = (exercise: Exercise): Written<Uint8Array | null> => {
  const { content, omitted } = h5pFiles(exercise);
  return { content: content && zipped(content), omitted };
};

const textOf = (task: Task, item: Item): Text | Omitted => {
  if (item.format !== 'mark')
    return { item: item.id, reason: 'H5P Mark the Words holds only texts in which words are marked' };
  const flaw = flawOf(item);
  if (flaw !== null) return { item: item.id, reason: flaw.what };
  const paragraph = markedParagraph(item);
  return typeof paragraph === 'string' ? { task, item, paragraph } : { item: item.id, reason: paragraph.reason };
};

const alone = ({ id }: MarkItem): Omitted => ({
  item: id,
  reason: 'H5P counts an untouched text as right where nothing in it is to be marked, and there is no other text here',
});

const filesOf = (exercise: Exercise, texts: Text[]): Files => ({
  'h5p.json': JSON.stringify({
    // A package without a title is refused.
    title: shortTitle(exercise.title, 200) || 'Mark the words',
    language: 'en',
    mainLibrary: 'H5P.MarkTheWords',
    embedTypes: ['iframe'],
    license: 'U',
    preloadedDependencies: libraries.map(([machineName, majorVersion, minorVersion]) => ({
      machineName,
      majorVersion,
      minorVersion,
    })),
  }),
  'content/content.json': JSON.stringify({
    taskDescription: description(exercise, texts),
    textField: texts.map(({ paragraph }) => paragraph).join(''),
    overallFeedback: [
      { from: 0, to: 99, feedback: `${SCORE} ${ARGUED}` },
      { from: 100, to: 100, feedback: escaped(['You got @score of @total.', ...texts.map(reasons)].join(' ')) },
    ],
    behaviour: { enableRetry: true, enableSolutionsButton: true, enableCheckButton: true, showScorePoints: true },
    ...words,
  }),
});

/** On buttons and read aloud; the content type has words of its own for what is not given, in the platform's language. */
const words = {
  checkAnswerButton: 'Check',
  tryAgainButton: 'Try again',
  showSolutionButton: 'Show the answers',
  correctAnswer: 'Right.',
  incorrectAnswer: 'Not in the key.',
  missedAnswer: 'Missed.',
  displaySolutionDescription: 'The answers are marked in the text now.',
  scoreBarLabel: 'You got :num of :total points',
  a11yFullTextLabel: 'The whole text to read',
  a11yClickableTextLabel: 'The text in which words can be marked',
  a11ySolutionModeHeader: 'Answers shown',
  a11yCheckingHeader: 'Checked',
  a11yCheck:
    'Check what is marked. Each marked word is then right or not in the key, and words of the key may be missed.',
  a11yShowSolution: 'Show the answers. The words of the key are marked in the text.',
  a11yRetry: 'Try again. All marks are taken away.',
};

const libraries: [name: string, major: number, minor: number][] = [
  ['H5P.MarkTheWords', 1, 9],
  ['H5P.Question', 1, 4],
  ['H5P.JoubelUI', 1, 3],
  ['FontAwesome', 4, 5],
];

/** The platform knows no word between right and wrong. */
const SCORE = 'You got @score of @total. Each other word that you marked cost a point.';
/** There is one description for all texts: what is asked of each is said once where it is the same. */
const description = (exercise: Exercise, texts: Text[]): string => {
  const prompts = [...new Set(texts.map(({ item }) => oneLine(item.prompt)))];
  const asked =
    prompts.length === 1
      ? `<p><strong>${markup(prompts[0]!)}</strong></p>`
      : `<p>Each paragraph has its own question:</p><ol>${texts.map(({ item }) => `<li>${markup(item.prompt)}</li>`).join('')}</ol>`;
  const introductions = [...new Set(texts.map(({ task, item }) => introduction(task, item)))];
  const beside = texts.flatMap(({ item }) => item.passages.filter(({ text }) => text !== item.text).map(besideText));
  return [...introductions, asked, ...new Set(beside), inventedNote(exercise)].join('');
};

/** The description may hold no blockquote. */
const besideText = ({ outlet, text }: Passage): string =>
  `<p>${markup(outlet === '' ? text : `${outlet}: ${text}`)}</p>`;

/** Shown when all is right, since the platform has no place for reasons beside the words, and they would give the rest away. */
const reasons = ({ item }: Text, at: number): string =>
  [
    `Text ${at + 1}:`,
    ...item.answers.map((answer) => `“${item.text.slice(answer.start, answer.end)}”: ${reasonOf(answer)}`),
    rationaleBeside(item),
    ...item.alternatives.map((alternative) => `Also to be defended: ${alternative}`),
  ]
    .map(oneLine)
    .filter((part) => part !== '')
    .join(' ');
