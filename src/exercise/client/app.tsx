import { useEffect, useState } from 'preact/hooks';
import { pointsOf } from '../check.js';
import type { Numbered } from '../shown.js';
import type { PageData, PageTask } from './data.js';
import { placeOf } from './frame.js';
import { type AllKept, isDone, type Keeping, type Kept } from './kept.js';
import { Mark } from './mark.js';
import { Match } from './match.js';
import { Open } from './open.js';
import { Options } from './options.js';
import { Order } from './order.js';
import { Result } from './result.js';

export const App = ({ data }: { data: PageData }) => {
  const [all, setAll] = useState<AllKept>({});
  useAskingToLeave(Object.keys(all).length > 0);
  const keep = (number: string) => (kept: Kept) => setAll((before) => ({ ...before, [number]: kept }));
  return (
    <div class="layout">
      <Contents data={data} all={all} />
      <main id="main" tabIndex={-1}>
        {data.tasks.map((task) => (
          <TaskView task={task} all={all} keep={keep} />
        ))}
        <Result data={data} all={all} />
      </main>
    </div>
  );
};

const TaskView = (properties: { task: PageTask; all: AllKept; keep: (number: string) => (kept: Kept) => void }) => {
  const { task, all, keep } = properties;
  const { number, title, instruction, help, items } = task;
  return (
    <section class="task" id={`task-${number}`} aria-labelledby={`task-${number}-heading`}>
      <h2 id={`task-${number}-heading`} dir="auto">
        <span class="task-number">Task {number}</span> {title}
      </h2>
      <p class="instruction" dir="auto">
        {instruction}
      </p>
      {help === null ? null : (
        <details class="help">
          <summary>Help</summary>
          <p dir="auto">{help}</p>
        </details>
      )}
      {items.map((one) => (
        <ItemView {...one} kept={all[one.number]} keep={keep(one.number)} key={one.number} />
      ))}
    </section>
  );
};

const ItemView = ({ item, ...keeping }: Numbered & Keeping) => {
  switch (item.format) {
    case 'mark':
      return <Mark item={item} {...keeping} />;
    case 'choice':
    case 'select':
      return <Options item={item} {...keeping} />;
    case 'match':
      return <Match item={item} {...keeping} />;
    case 'order':
      return <Order item={item} {...keeping} />;
    case 'open':
      return <Open item={item} {...keeping} />;
  }
};

/** Whoever closes the page by mistake loses what it keeps, so that the browser asks first. */
const useAskingToLeave = (isBegun: boolean) =>
  useEffect(() => {
    if (!isBegun) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isBegun]);

/** The way to each item, with what it came to so far. */
const Contents = ({ data, all }: { data: PageData; all: AllKept }) => {
  const items = data.tasks.flatMap((task) => task.items);
  const done = items.filter(({ number }) => isDone(all[number])).length;
  return (
    <nav class="contents" aria-label="Tasks">
      <ol>
        {data.tasks.map((task) => (
          <li class="of-task">
            <a href={`#task-${task.number}`} dir="auto">
              {task.number}. {task.title}
            </a>
            <ul>
              {task.items.map(({ number, item }) => (
                <li>
                  <a href={`#${placeOf(number)}`}>
                    {number} <State kept={all[number]} most={pointsOf(item)} />
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
        <li class="of-task">
          <a href="#result">Your result</a>
        </li>
      </ol>
      <p class="progress">
        {done} of {items.length} done
      </p>
      <EasierToRead />
    </nav>
  );
};

const State = ({ kept, most }: { kept: Kept | undefined; most: number }) => {
  const [shape, words] =
    kept?.kind === 'checked'
      ? kept.last >= most
        ? ['✓', 'right']
        : kept.last > 0
          ? ['◐', 'partly right']
          : ['✗', 'not right']
      : isDone(kept)
        ? ['✎', 'written']
        : ['', 'not done'];
  return (
    <>
      <span aria-hidden="true">{shape}</span>
      <span class="visually-hidden">{words}</span>
    </>
  );
};

/** The layout for dyslexic readers (pages/sheet.tsx has its source), by choice of the pupil. */
const EasierToRead = () => {
  const [isOn, setOn] = useState(false);
  const toggle = () => {
    document.documentElement.classList.toggle('dyslexia', !isOn);
    setOn(!isOn);
  };
  return (
    <button type="button" class="toggle" aria-pressed={isOn} onClick={toggle}>
      Wider letters and lines
    </button>
  );
};
