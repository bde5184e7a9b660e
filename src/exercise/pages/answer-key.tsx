import type { ComponentChildren } from 'preact';
import type { Exercise, MarkItem, OpenItem, Option } from '../../model/exercise.js';
import { letter, type Numbered, type ShownItem, type ShownMatch, type ShownOrder, shownTasks } from '../shown.js';
import { piecesOf } from '../words.js';
import { RightsWarning } from './credits.js';
import { Head, TaskSection } from './parts.js';
import { Reading } from './passages.js';
import { Reasons } from './reasons.js';
import { sheetOf } from './sheet.js';

/** The answers with their reasons, for the teacher; numbers and letters are those of the worksheet. */
export const answerKey = (exercise: Exercise): string =>
  sheetOf({
    exercise,
    what: 'Answer key',
    children: (
      <>
        <header class="masthead">
          <Head exercise={exercise} what="Answer key, for the teacher" />
          <p class="standfirst">
            Numbers and letters are those of the worksheet of the same level, version and seed. Words to be marked are
            underlined and stand in [square brackets].
          </p>
          <RightsWarning exercise={exercise} />
          <Outlets outlets={exercise.outlets} />
        </header>
        <main class="key">
          {shownTasks(exercise).map((shown) => (
            <TaskSection shown={shown} pupils={false}>
              {shown.items.map((numbered, i) => (
                <Answered {...numbered} before={shown.items[i - 1]} />
              ))}
            </TaskSection>
          ))}
        </main>
      </>
    ),
  });

/** Which outlet stands behind “Outlet A”; nothing where pupils see the names. */
const Outlets = ({ outlets }: Pick<Exercise, 'outlets'>) => {
  const hidden = outlets.filter(({ name, shownAs }) => name !== shownAs);
  return hidden.length === 0 ? null : (
    <ul class="outlets">
      {hidden.map(({ name, shownAs }) => (
        <li>
          <bdi>{shownAs}</bdi> is <strong dir="auto">{name}</strong>.
        </li>
      ))}
    </ul>
  );
};

const Answered = ({ number, item, before }: Numbered & { before: Numbered | undefined }) => (
  <section class="item">
    <h3>
      <span class="item-number">{number}</span> <span dir="auto">{item.prompt}</span>
    </h3>
    <Reading item={item} before={before} />
    <Answer item={item} />
    <Reasons item={item} authority="Authority" />
  </section>
);

const Answer = ({ item }: { item: ShownItem }) => {
  switch (item.format) {
    case 'mark':
      return <MarkedText item={item} />;
    case 'choice':
    case 'select':
      return <Ticked options={item.options} />;
    case 'match':
      return <Matched item={item} />;
    case 'order':
      return <Ordered item={item} />;
    case 'open':
      return <Model item={item} />;
  }
};

const MarkedText = ({ item }: { item: MarkItem }) => (
  <>
    <blockquote class="passage marked" dir="auto">
      {piecesOf(item.text, item.answers).map(({ text, of }) => (of ? <u>[{text}]</u> : text))}
    </blockquote>
    {item.answers.length === 0 ? (
      <p>
        <strong>Nothing is to be marked.</strong>
      </p>
    ) : (
      <ul class="answers">
        {item.answers.map(({ text, why, plainer }) => (
          <li>
            <strong dir="auto">{text}</strong>: <span dir="auto">{why}</span>{' '}
            {plainer.length === 0 ? (
              'No plainer word is agreed on.'
            ) : (
              <>
                Plainer: <bdi>{plainer.join(', ')}</bdi>.
              </>
            )}
          </li>
        ))}
      </ul>
    )}
  </>
);

/** A row with its box filled in as on the worksheet, and the reason below. */
const Row = ({
  box,
  right,
  why,
  children,
}: {
  box: string;
  right?: boolean;
  why: string;
  children: ComponentChildren;
}) => (
  <li class={right ? 'right' : undefined}>
    <span class="box">{box}</span>{' '}
    <span>
      {children}
      <span class="why">
        {right === undefined ? null : <strong>{right ? '✓ Right. ' : 'Not right. '}</strong>}
        <span dir="auto">{why}</span>
      </span>
    </span>
  </li>
);

const Ticked = ({ options }: { options: readonly Option[] }) => (
  <ul class="options">
    {options.map(({ text, correct, why }, i) => (
      <Row box={letter(i)} right={correct} why={why}>
        <span dir="auto">{text}</span>
      </Row>
    ))}
  </ul>
);

const Matched = ({ item }: { item: ShownMatch }) => (
  <ul class="options">
    {item.pairs.map(({ left, right, why }) => (
      <Row box={letter(item.rights.indexOf(right))} why={why}>
        <span dir="auto">{left}</span> → <strong dir="auto">{right}</strong>
      </Row>
    ))}
  </ul>
);

const Ordered = ({ item }: { item: ShownOrder }) => (
  <>
    <p class="how">
      1 is <strong dir="auto">{item.ends[0]}</strong>, {item.steps.length} is <strong dir="auto">{item.ends[1]}</strong>
      ; the sentences stand as on the worksheet.
    </p>
    <ul class="options">
      {item.shown.map((place) => (
        <Row box={String(place + 1)} why={item.steps[place]!.why}>
          <span dir="auto">{item.steps[place]!.text}</span>
        </Row>
      ))}
    </ul>
  </>
);

const Model = ({ item }: { item: OpenItem }) => (
  <>
    <p class="how">An answer that would get all points; others do as well. The marking guide has the criteria.</p>
    <blockquote class="passage" dir="auto">
      {item.model}
    </blockquote>
  </>
);
