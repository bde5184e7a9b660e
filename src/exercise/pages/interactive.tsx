import { renderToString } from 'preact-render-to-string';
import {
  exerciseHash,
  exerciseNotices,
  exerciseScript,
  interactiveStyles,
  interactiveStylesHash,
} from '../../generated/exercise.js';
import type { Exercise } from '../../model/exercise.js';
import { shellOf } from '../../model/shell.js';
import { shownTasks } from '../shown.js';
import { Credits, RightsWarning } from './credits.js';
import { Aims, Colophon, Head, Particulars, Vocabulary } from './parts.js';

/**
 * The exercise as a page that checks answers by itself, from a file and without a network. `worksheetFile` is where a pupil goes
 * whose browser runs no script. The answers stand in the page’s data; the marking guide says so.
 */
export const interactivePage = (exercise: Exercise, { worksheetFile = 'worksheet.html' } = {}): string =>
  shellOf({
    title: exercise.title,
    scripts: [exerciseHash],
    styles: [interactiveStylesHash],
    head: [`<style>${interactiveStyles}</style>`],
    body: [
      renderToString(<Page exercise={exercise} worksheetFile={worksheetFile} />),
      dataOf(exercise),
      `<script>${exerciseScript}</script>`,
    ],
  });

const Page = ({ exercise, worksheetFile }: { exercise: Exercise; worksheetFile: string }) => (
  <>
    <a class="skip" href="#main">
      Skip to the tasks
    </a>
    <header class="masthead">
      <Head exercise={exercise} what="Exercise" />
      <Credits exercise={exercise} />
      <RightsWarning exercise={exercise} />
      <details class="about">
        <summary>What it is for, and words you need</summary>
        <Particulars exercise={exercise} />
        <Aims aims={exercise.aims} />
        <Vocabulary words={exercise.vocabulary} />
      </details>
    </header>
    <div id="exercise">
      <main id="main">
        <p class="notice">
          This page checks answers by its script, and none has run. The same tasks stand on the{' '}
          <a href={encodeURI(worksheetFile)}>worksheet</a>, to be answered on paper.
        </p>
      </main>
    </div>
    <footer class="colophon-place">
      <Colophon exercise={exercise} />
      <p class="colophon">Nothing in this page was fetched, and nothing leaves it.</p>
      <details>
        <summary>Licence of the code in this page</summary>
        <p class="licence">{exerciseNotices}</p>
      </details>
    </footer>
  </>
);

/** What the page’s script needs, and nothing that is for the teacher alone. No text in it can end its element. */
const dataOf = (exercise: Exercise): string => {
  const { title, version } = exercise;
  const tasks = shownTasks(exercise).map(({ number, task: { title, instruction, help }, items }) => ({
    number,
    title,
    instruction,
    help,
    items,
  }));
  const json = JSON.stringify({ title, version, tasks })
    .replace(/</g, '\\u003c')
    .replace(/[\u2028\u2029]/g, escaped);
  return `<script type="application/json" id="tasks">${json}</script>`;
};

const escaped = (letter: string): string => `\\u${letter.charCodeAt(0).toString(16)}`;
