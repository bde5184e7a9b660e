import { useRef, useState } from 'preact/hooks';
import type { MarkItem } from '../../model/exercise.js';
import type { Span } from '../../model/span.js';
import { checkMarks, type MarkOutcome } from '../check.js';
import { piecesOf, wordsOf } from '../words.js';
import { CheckedFrame, useChecking } from './frame.js';
import type { Keeping } from './kept.js';
import { movedTo } from './moves.js';
import { type Kind, Sign } from './sign.js';

/** Words of a running text as buttons to be pressed; one of them is in the tab order, and arrow keys move from it. */
export const Mark = ({ item, ...keeping }: Keeping & { item: MarkItem }) => {
  const words = wordsOf(item.text);
  const [marked, setMarked] = useState<readonly number[]>([]);
  const [isNothing, setNothing] = useState(false);
  const checking = useChecking(keeping);
  const toggle = (place: number) => {
    setNothing(false);
    setMarked(marked.includes(place) ? marked.filter((one) => one !== place) : [...marked, place]);
  };
  const outcome = checkMarks(
    item,
    marked.map((place) => words[place]!),
  );
  const outlet = item.passages.find(({ text }) => text === item.text)?.outlet ?? '';
  return (
    <CheckedFrame
      number={keeping.number}
      item={item}
      without={item.text}
      checking={checking}
      answered={() => (marked.length > 0 || isNothing ? withNothing(outcome, isNothing) : null)}
      lacking="First mark words, or say that there is nothing to mark."
      reset={() => {
        setMarked([]);
        setNothing(false);
      }}
      feedback={<Found outcome={outcome} />}
    >
      <p class="how">Click or tap words to mark them. A word that plainly judges nothing costs a point.</p>
      <figure class="passage">
        {outlet === '' ? null : <figcaption dir="auto">{outlet}</figcaption>}
        {checking.outcome ? (
          <Checked item={item} outcome={outcome} />
        ) : (
          <Words item={item} marked={marked} toggle={toggle} />
        )}
      </figure>
      <button
        type="button"
        class="toggle"
        aria-pressed={isNothing}
        disabled={checking.outcome !== null}
        onClick={() => {
          setNothing(!isNothing);
          setMarked([]);
        }}
      >
        There is nothing to mark here
      </button>
    </CheckedFrame>
  );
};

/** Who says that there is nothing where there is something has marked nothing wrong, and found nothing. */
const withNothing = (outcome: MarkOutcome, isNothing: boolean): MarkOutcome => {
  if (outcome.notFound.length + outcome.found.length > 0) return outcome;
  return { ...outcome, right: isNothing ? 1 : 0 };
};

interface WordsProperties {
  item: MarkItem;
  marked: readonly number[];
  toggle: (place: number) => void;
}

const Words = ({ item, marked, toggle }: WordsProperties) => {
  const words = wordsOf(item.text);
  const [current, setCurrent] = useState(0);
  const group = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(group.current?.querySelectorAll('button') ?? [])];
    const next = movedTo(event.key, current, buttons);
    if (next === null) return;
    event.preventDefault();
    setCurrent(next);
    buttons[next]?.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would set its words as a block of form fields
    <div
      class="words"
      role="group"
      dir="auto"
      aria-label="Words to mark: arrow keys move, space marks"
      ref={group}
      onKeyDown={onKeyDown}
    >
      {piecesOf(
        item.text,
        words.map((word, place) => ({ ...word, place })),
      ).map(({ text, of }) =>
        of ? (
          <button
            key={of.place}
            type="button"
            class="word"
            aria-pressed={marked.includes(of.place)}
            tabIndex={of.place === current ? 0 : -1}
            onClick={() => {
              setCurrent(of.place);
              toggle(of.place);
            }}
          >
            {text}
          </button>
        ) : (
          text
        ),
      )}
    </div>
  );
};

const LABELS = { right: 'right', wrong: 'wrong', missed: 'missed', defensible: 'may be argued for' } as const;

/** The text as it was marked, each mark with what it came to. */
const Checked = ({ item, outcome }: { item: MarkItem; outcome: MarkOutcome }) => {
  const as = (kind: keyof typeof LABELS, spans: readonly Span[]) =>
    spans.map(({ start, end }) => ({ start, end, kind }));
  const spans = [
    ...as('right', outcome.found),
    ...as('missed', outcome.notFound),
    ...as('wrong', outcome.wrongWords),
    ...as('defensible', outcome.defensible),
  ];
  return (
    <p class="words" dir="auto">
      {piecesOf(item.text, spans).map(({ text, of }) =>
        of ? (
          <span class={`judged ${of.kind}`}>
            <span class="text">{text}</span>
            {'\u00a0'}
            <Sign kind={of.kind} text={LABELS[of.kind]} />
          </span>
        ) : (
          text
        ),
      )}
    </p>
  );
};

const Found = ({ outcome }: { outcome: MarkOutcome }) => {
  const answers = [...outcome.found, ...outcome.notFound].sort((a, b) => a.start - b.start);
  const kindOf = (answer: (typeof answers)[number]): Kind => (outcome.found.includes(answer) ? 'right' : 'missed');
  return answers.length === 0 ? (
    <p>Nothing is to be marked here.</p>
  ) : (
    <ul class="whys">
      {answers.map((answer) => (
        <li>
          <strong dir="auto">{answer.text}</strong> <Sign kind={kindOf(answer)} text={kindOf(answer)} />{' '}
          <span dir="auto">{answer.why}</span>
          {answer.plainer.length > 0 ? (
            <>
              {' '}
              Plainer: <bdi>{answer.plainer.join(', ')}</bdi>.
            </>
          ) : null}
        </li>
      ))}
    </ul>
  );
};
