import type { Exercise, MarkItem, OpenItem, Option } from '../../model/exercise.js';
import { pointsOf } from '../check.js';
import { letter, type Numbered, type ShownItem, type ShownMatch, type ShownOrder, shownTasks } from '../shown.js';
import { RightsWarning } from './credits.js';
import { Aims, Head, Particulars, TaskSection, Vocabulary } from './parts.js';
import { Reading } from './passages.js';
import { type Layout, sheetOf } from './sheet.js';

/** What pupils write on: tasks without any answer, to be printed on A4 or Letter in black and white. */
export const worksheet = (exercise: Exercise, { layout = 'standard' }: { layout?: Layout } = {}): string =>
  sheetOf({
    exercise,
    what: 'Worksheet',
    layout,
    children: (
      <>
        <header class="masthead">
          <Head exercise={exercise} what="Worksheet" />
          <Owner />
          <RightsWarning exercise={exercise} />
          <Particulars exercise={exercise} />
          <div class="beside">
            <Aims aims={exercise.aims} />
            <Vocabulary words={exercise.vocabulary} />
          </div>
        </header>
        <main>
          {shownTasks(exercise).map((shown) => (
            <TaskSection shown={shown} pupils>
              {shown.items.map((numbered, i) => (
                <Question {...numbered} before={shown.items[i - 1]} />
              ))}
            </TaskSection>
          ))}
        </main>
      </>
    ),
  });

const Owner = () => (
  <div class="owner">
    {['Name', 'Class', 'Date'].map((what) => (
      <p>
        {what} <span class="blank" />
      </p>
    ))}
  </div>
);

const Question = ({ number, item, before }: Numbered & { before: Numbered | undefined }) => (
  <section class="item">
    <h3>
      <span class="item-number">{number}</span> <span dir="auto">{item.prompt}</span>
    </h3>
    <p class="score">
      <span class="blank" /> / {pointsOf(item)}
    </p>
    <Reading item={item} before={before} />
    <Room item={item} />
  </section>
);

const Room = ({ item }: { item: ShownItem }) => {
  switch (item.format) {
    case 'mark':
      return <RoomToMark item={item} />;
    case 'choice':
      return <RoomToTick options={item.options} how="Tick one box." />;
    case 'select':
      return <RoomToTick options={item.options} how="Tick every box that is right; a wrong one costs a point." />;
    case 'match':
      return <RoomToMatch item={item} />;
    case 'order':
      return <RoomToOrder item={item} />;
    case 'open':
      return <RoomToWrite item={item} />;
  }
};

const RoomToMark = ({ item }: { item: MarkItem }) => {
  const outlet = item.passages.find(({ text }) => text === item.text)?.outlet ?? '';
  return (
    <>
      <figure class="passage to-mark">
        {outlet === '' ? null : <figcaption dir="auto">{outlet}</figcaption>}
        <blockquote dir="auto">{item.text}</blockquote>
      </figure>
      <p class="nothing">
        <Box /> There is nothing to mark here.
      </p>
    </>
  );
};

/** The blank keeps an empty box on the line of the words beside it. */
const Box = ({ name = '\u00a0' }: { name?: string }) => <span class="box">{name}</span>;

/** Letters that fit beside each other on paper, boxes included. */
const ROW = 84;
/** In a column, on one line or on two. */
const IN_COLUMN = 66;

/** Short options stand in one row or in two columns, which saves paper. */
const columnsFor = (options: readonly Option[]): string => {
  const lengths = options.map(({ text }) => text.length);
  if (options.length < 5 && lengths.reduce((sum, one) => sum + one, 0) <= ROW) return 'in-row';
  return lengths.every((length) => length <= IN_COLUMN) ? 'in-two' : '';
};

const RoomToTick = ({ options, how }: { options: readonly Option[]; how: string }) => (
  <>
    <p class="how">{how}</p>
    <ul class={`options ${columnsFor(options)}`}>
      {options.map(({ text }, i) => (
        <li>
          <Box name={letter(i)} /> <span dir="auto">{text}</span>
        </li>
      ))}
    </ul>
  </>
);

const RoomToMatch = ({ item }: { item: ShownMatch }) => (
  <>
    <p class="how">Write a letter into each box. A letter may be used more than once or not at all.</p>
    <div class="match">
      <ul class="options lefts">
        {item.pairs.map(({ left }) => (
          <li>
            <Box /> <span dir="auto">{left}</span>
          </li>
        ))}
      </ul>
      <ul class="options rights">
        {item.rights.map((right, i) => (
          <li>
            <span class="letter">{letter(i)}</span> <span dir="auto">{right}</span>
          </li>
        ))}
      </ul>
    </div>
  </>
);

const RoomToOrder = ({ item }: { item: ShownOrder }) => (
  <>
    <p class="how">
      Write a number into each box: 1 for <strong dir="auto">{item.ends[0]}</strong>, {item.steps.length} for{' '}
      <strong dir="auto">{item.ends[1]}</strong>.
    </p>
    <ul class="options">
      {item.shown.map((place) => (
        <li>
          <Box /> <span dir="auto">{item.steps[place]!.text}</span>
        </li>
      ))}
    </ul>
  </>
);

const RoomToWrite = ({ item }: { item: OpenItem }) => (
  <div class="lines">
    {Array.from({ length: Math.min(40, Math.max(1, item.lines)) }, () => (
      <span class="line" />
    ))}
  </div>
);
