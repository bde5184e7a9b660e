import type { ComponentChildren } from 'preact';
import type { Exercise } from '../../model/exercise.js';
import { counted } from '../../model/prose.js';
import { pointsOf } from '../check.js';
import type { ShownTask } from '../shown.js';

/** What stands above every page of a pack. */
export const Head = ({ exercise, what }: { exercise: Exercise; what: string }) => (
  <>
    <p class="kicker">
      {what} · Version {exercise.version}
    </p>
    <h1 dir="auto">{exercise.title}</h1>
  </>
);

/** What the lesson is for and what it needs. */
export const Particulars = ({ exercise }: { exercise: Exercise }) => {
  const { minutes, level, grade, standard, tasks } = exercise;
  const points = tasks.flatMap(({ items }) => items).reduce((sum, item) => sum + pointsOf(item), 0);
  return (
    <dl class="particulars">
      <Pair name="Time">{counted(minutes, 'minute')}</Pair>
      <Pair name="Level">{level} of 3</Pair>
      <Pair name="Reading grade">{grade === null ? 'too little text to tell' : `${grade} (Flesch-Kincaid)`}</Pair>
      <Pair name="Points">{points}</Pair>
      <Pair name="Standard" wide>
        {standard === '' ? <span class="blank" /> : <span dir="auto">{standard}</span>}
      </Pair>
    </dl>
  );
};

const Pair = ({ name, wide, children }: { name: string; wide?: boolean; children: ComponentChildren }) => (
  <div class={wide ? 'wide' : undefined}>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

export const Aims = ({ aims }: { aims: readonly string[] }) =>
  aims.length === 0 ? null : (
    <section class="aims">
      <h2>What you will be able to do</h2>
      <ul>
        {aims.map((aim) => (
          <li dir="auto">{aim}</li>
        ))}
      </ul>
    </section>
  );

/** Words without a meaning stand in one line, for pupils to look up. */
export const Vocabulary = ({ words }: { words: Exercise['vocabulary'] }) => {
  const told = words.filter(({ meaning }) => meaning !== '');
  const lookedUp = words.filter(({ meaning }) => meaning === '').map(({ term }) => term);
  return words.length === 0 ? null : (
    <section class="vocabulary">
      <h2>Words you need</h2>
      <dl>
        {told.map(({ term, meaning }) => (
          <div>
            <dt dir="auto">{term}</dt>
            <dd dir="auto">{meaning}</dd>
          </div>
        ))}
        {lookedUp.length === 0 ? null : (
          <div>
            <dt>Look up before class</dt>
            <dd dir="auto">{lookedUp.join(', ')}</dd>
          </div>
        )}
      </dl>
    </section>
  );
};

/** A task with its heading, which never stands alone at the foot of a page. */
export const TaskSection = (properties: { shown: ShownTask; pupils: boolean; children: ComponentChildren }) => {
  const { shown, pupils, children } = properties;
  const { number, task } = shown;
  return (
    <section class="task" id={`task-${number}`}>
      <header>
        <h2 dir="auto">
          <span class="task-number">Task {number}</span> {task.title}
        </h2>
        <p class="worth">
          {counted(task.minutes, 'minute')} · {counted(pointsOfTask(shown), 'point')}
        </p>
        {pupils ? (
          <>
            <p class="instruction" dir="auto">
              {task.instruction}
            </p>
            {task.help === null ? null : (
              <p class="help">
                <strong>Help:</strong> <span dir="auto">{task.help}</span>
              </p>
            )}
          </>
        ) : null}
      </header>
      {children}
    </section>
  );
};

export const pointsOfTask = ({ items }: ShownTask): number => items.reduce((sum, { item }) => sum + pointsOf(item), 0);

export const Colophon = ({ exercise: { manifest, level, version, seed } }: { exercise: Exercise }) => (
  <p class="colophon">
    Level {level}, version {version}, seed {seed}; made by Framewise {manifest.version}
  </p>
);
