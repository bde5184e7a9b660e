import type { Exercise, Item, OpenItem } from '../../model/exercise.js';
import { counted } from '../../model/prose.js';
import { pointsOf } from '../check.js';
import { type Numbered, type ShownTask, shownTasks } from '../shown.js';
import { RightsWarning } from './credits.js';
import { Head, Particulars, pointsOfTask } from './parts.js';
import { sheetOf } from './sheet.js';
import { TASK_NAMES } from './task-names.js';

/** How to mark: points, partly right answers, rubrics, and what a teacher should know before the lesson. */
export const markingGuide = (exercise: Exercise): string => {
  const shown = shownTasks(exercise);
  const items = shown.flatMap((task) => task.items);
  return sheetOf({
    exercise,
    what: 'Marking guide',
    children: (
      <>
        <header class="masthead">
          <Head exercise={exercise} what="Marking guide, for the teacher" />
          <RightsWarning exercise={exercise} />
          <Particulars exercise={exercise} />
          {exercise.harder ? (
            <p>
              <strong>About the level:</strong> {exercise.harder}.
            </p>
          ) : null}
        </header>
        <main>
          <Before notes={exercise.notes} />
          <Points shown={shown} />
          <PartlyRight formats={new Set(items.map(({ item }) => item.format))} />
          <Rubrics items={items} />
          <LeftOut leftOut={exercise.leftOut} />
        </main>
      </>
    ),
  });
};

const Before = ({ notes }: Pick<Exercise, 'notes'>) => (
  <section class="guide-part">
    <h2>Before the lesson</h2>
    <ul>
      <li>
        <strong>A strong word may be the accurate one.</strong> Marking it says that it judges, not that it is wrong.
        Ask what the text offers for it.
      </li>
      <li>
        <strong>Nothing to mark is an answer.</strong> Plain sentences are there on purpose: most news is plain, and a
        pupil who marks something everywhere has not read closely.
      </li>
      <li>
        <strong>Swap the sides.</strong> Let the class try each loaded word on the other party, and put the same
        question to each outlet. One text is not its outlet, and wording alone tells nothing of who is right.
      </li>
      {notes.map((note) => (
        <li dir="auto">{note}</li>
      ))}
    </ul>
  </section>
);

const Points = ({ shown }: { shown: ShownTask[] }) => (
  <section class="guide-part">
    <h2>Points</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">Item</th>
          <th scope="col">What is asked</th>
          <th scope="col" class="figure">
            Points
          </th>
        </tr>
      </thead>
      {shown.map((one) => (
        <tbody>
          <tr class="of-task">
            <th scope="rowgroup" colSpan={2} dir="auto">
              Task {one.number}: {one.task.title}
            </th>
            <td class="figure">{pointsOfTask(one)}</td>
          </tr>
          {one.items.map(({ number, item }) => (
            <tr>
              <th scope="row">{number}</th>
              <td dir="auto">{item.prompt}</td>
              <td class="figure">{pointsOf(item)}</td>
            </tr>
          ))}
        </tbody>
      ))}
      <tbody class="all">
        <tr>
          <th scope="row" colSpan={2}>
            All
          </th>
          <td class="figure">{shown.reduce((sum, one) => sum + pointsOfTask(one), 0)}</td>
        </tr>
      </tbody>
    </table>
  </section>
);

/** The rules of `check.ts`, by which the interactive page counts as well. */
const RULES: Record<Item['format'], [name: string, rule: string]> = {
  mark: [
    'Marking words',
    'One point for each run of words found; a run counts as found where at least half of its words are marked. Take one point off for each marked word that judges nothing (a name, a figure, “the”, “said”), but never go below 0. Any other word that the key has not neither gains nor costs a point: ask for the reason. Where nothing is to be marked, one point for leaving it so.',
  ],
  choice: ['One right answer', 'One point for the right box; none where two are ticked.'],
  select: [
    'Several right answers',
    'One point for each right box ticked, and one off for each wrong one, but never below 0: ticking them all is no answer.',
  ],
  match: ['Matching', 'One point for each left side with the right letter.'],
  order: [
    'Putting in order',
    'One point for each pair of neighbours in the right order that the pupil has the same way round, so that one sentence out of place does not cost all. Neighbours that a pupil can give a reason for swapping may count.',
  ],
  open: [
    'Own words',
    'Points by the criteria below, each by itself. Half points are for you to give. Wording, spelling and length do not count unless a criterion names them.',
  ],
};

const PartlyRight = ({ formats }: { formats: Set<Item['format']> }) => (
  <section class="guide-part">
    <h2>Partly right answers</h2>
    <dl class="rules">
      {Object.entries(RULES)
        .filter(([format]) => formats.has(format as Item['format']))
        .map(([, [name, rule]]) => (
          <div>
            <dt>{name}</dt>
            <dd>{rule}</dd>
          </div>
        ))}
    </dl>
    <p>
      An answer that the key lists as <strong>also defensible</strong>, or one for which a pupil gives as good a reason,
      gets the points too.
    </p>
  </section>
);

const Rubrics = ({ items }: { items: Numbered[] }) => {
  const open = items.filter((one): one is Numbered & { item: OpenItem } => one.item.format === 'open');
  return open.length === 0 ? null : (
    <section class="guide-part">
      <h2>Answers in their own words</h2>
      {open.map(({ number, item }) => (
        <section class="item">
          <h3>
            <span class="item-number">{number}</span> <span dir="auto">{item.prompt}</span>
          </h3>
          <ul class="rubric">
            {item.rubric.map(({ points, criterion }) => (
              <li>
                <span class="box">{points}</span> <span dir="auto">{criterion}</span>
              </li>
            ))}
          </ul>
          <p class="how">An answer that gets {counted(pointsOf(item), 'point')}; others do as well:</p>
          <blockquote class="passage" dir="auto">
            {item.model}
          </blockquote>
        </section>
      ))}
    </section>
  );
};

const LeftOut = ({ leftOut }: Pick<Exercise, 'leftOut'>) => (
  <section class="guide-part">
    <h2>What was left out, and why</h2>
    {leftOut.length === 0 ? (
      <p>The texts hold enough for every kind of task that was asked for.</p>
    ) : (
      <ul>
        {leftOut.map(({ kind, reason }) => (
          <li>
            <strong>{TASK_NAMES[kind]}</strong>: <span dir="auto">{reason}</span>
          </li>
        ))}
      </ul>
    )}
  </section>
);
