import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { checkOrder } from '../check.js';
import type { ShownOrder } from '../shown.js';
import { CheckedFrame, useChecking } from './frame.js';
import type { Keeping } from './kept.js';
import { Sign } from './sign.js';

/** Sentences moved by buttons, by the arrow keys on these, or by dragging their handle. */
export const Order = ({ item, ...keeping }: Keeping & { item: ShownOrder }) => {
  const [order, setOrder] = useState<readonly number[]>(item.shown);
  const [message, setMessage] = useState('');
  const [dragged, setDragged] = useState<number | null>(null);
  const list = useRef<HTMLOListElement>(null);
  /** The button to be focused again after its row was moved in the page. */
  const pressed = useRef<HTMLElement | null>(null);
  const checking = useChecking(keeping);

  const move = (step: number, to: number) => {
    const from = order.indexOf(step);
    if (to < 0 || to >= order.length || to === from) return;
    const others = order.filter((one) => one !== step);
    setOrder([...others.slice(0, to), step, ...others.slice(to)]);
    setMessage(`Now ${to + 1} of ${order.length}: ${item.steps[step]!.text}`);
  };

  useLayoutEffect(() => {
    pressed.current?.focus();
    pressed.current = null;
  }, [order]);

  useDragging(
    dragged,
    list,
    (to) => dragged !== null && move(dragged, to),
    () => setDragged(null),
  );

  const onButton = (step: number, by: number) => (event: Event) => {
    pressed.current = event.currentTarget as HTMLElement;
    move(step, order.indexOf(step) + by);
  };
  const onKeyDown = (step: number) => (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (by === 0) return;
    event.preventDefault();
    onButton(step, by)(event);
  };

  return (
    <CheckedFrame
      number={keeping.number}
      item={item}
      checking={checking}
      message={message}
      answered={() => checkOrder(item, order)}
      lacking=""
      reset={() => {
        setOrder(item.shown);
        setMessage('');
      }}
    >
      <p class="how">
        First: <strong dir="auto">{item.ends[0]}</strong>. Last: <strong dir="auto">{item.ends[1]}</strong>. Move them
        with the buttons, with the arrow keys on these, or drag them.
      </p>
      <ol class="steps" ref={list}>
        {order.map((step, place) => (
          <li
            key={step}
            class={`row ${checking.outcome ? (step === place ? 'right' : 'wrong') : step === dragged ? 'dragged' : ''}`}
          >
            <span class="place">{place + 1}</span>
            <span class="wording" dir="auto">
              {item.steps[step]!.text}
            </span>
            {checking.outcome ? (
              <p class="why">
                {step === place ? (
                  <Sign kind="right" text="right place" />
                ) : (
                  <Sign kind="wrong" text={`wrong place: it is number ${step + 1}`} />
                )}{' '}
                <span dir="auto">{item.steps[step]!.why}</span>
              </p>
            ) : (
              <span class="movers">
                <Mover
                  shape="↑"
                  to="up"
                  text={item.steps[step]!.text}
                  isEnd={place === 0}
                  onClick={onButton(step, -1)}
                  onKeyDown={onKeyDown(step)}
                />
                <Mover
                  shape="↓"
                  to="down"
                  text={item.steps[step]!.text}
                  isEnd={place === order.length - 1}
                  onClick={onButton(step, 1)}
                  onKeyDown={onKeyDown(step)}
                />
                <span
                  class="handle"
                  aria-hidden="true"
                  onPointerDown={(event) => {
                    event.preventDefault();
                    setDragged(step);
                  }}
                >
                  ⠿
                </span>
              </span>
            )}
          </li>
        ))}
      </ol>
    </CheckedFrame>
  );
};

interface MoverProperties {
  shape: string;
  to: 'up' | 'down';
  text: string;
  /** It stays focusable where it leads no further, so that a keyboard is not thrown out of the list. */
  isEnd: boolean;
  onClick: (event: Event) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

const Mover = ({ shape, to, text, isEnd, ...handlers }: MoverProperties) => (
  <button type="button" class="mover" aria-disabled={isEnd} {...handlers}>
    <span aria-hidden="true">{shape}</span>
    <span class="visually-hidden">
      Move {to}: {text}
    </span>
  </button>
);

/**
 * While a row is dragged, the pointer's place in the list is where it goes. The document listens, since the row itself is taken out
 * and put back at each move.
 */
const useDragging = (
  dragged: number | null,
  list: { current: HTMLElement | null },
  moveTo: (place: number) => void,
  drop: () => void,
) =>
  // Before the next event: a listener that lags behind would move a row that was dropped.
  useLayoutEffect(() => {
    if (dragged === null) return undefined;
    const onMove = ({ clientY }: PointerEvent) => {
      const rows = [...(list.current?.children ?? [])].map((row) => row.getBoundingClientRect());
      const place = rows.findIndex(({ bottom }) => clientY < bottom);
      moveTo(place < 0 ? rows.length - 1 : place);
    };
    document.addEventListener('pointermove', onMove);
    document.addEventListener('pointerup', drop);
    document.addEventListener('pointercancel', drop);
    return () => {
      document.removeEventListener('pointermove', onMove);
      document.removeEventListener('pointerup', drop);
      document.removeEventListener('pointercancel', drop);
    };
  });
