import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Outcome, pointsOf } from '../check.js';
import { Passages } from '../pages/passages.js';
import { Reasons } from '../pages/reasons.js';
import type { ShownItem } from '../shown.js';
import type { Keeping } from './kept.js';
import { Sign, verdictOf } from './sign.js';

export interface Checking {
  /** Null until the answer is checked, and again when it is tried again. */
  outcome: Outcome | null;
  check: (outcome: Outcome) => void;
  again: () => void;
}

export const useChecking = ({ kept, keep }: Keeping): Checking => {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const check = (result: Outcome) => {
    const before = kept?.kind === 'checked' ? kept : { tries: 0, first: result.points };
    setOutcome(result);
    keep({ kind: 'checked', tries: before.tries + 1, first: before.first, last: result.points });
  };
  return { outcome, check, again: () => setOutcome(null) };
};

export const placeOf = (number: string): string => `item-${number.replace('.', '-')}`;

interface FrameProperties {
  number: string;
  item: ShownItem;
  /** The text that the answer area shows itself. */
  without?: string;
  /** Read out by a screen reader: what a move came to, or what is still to be done. */
  message?: string;
  children: ComponentChildren;
}

/** An item: what is asked, what is read for it, and room for the answer. */
export const Frame = ({ number, item, without, children }: FrameProperties) => (
  <section class="item" id={placeOf(number)} aria-labelledby={`${placeOf(number)}-prompt`} tabIndex={-1}>
    <h3 id={`${placeOf(number)}-prompt`}>
      <span class="item-number">{number}</span> <span dir="auto">{item.prompt}</span>
    </h3>
    <Passages passages={item.passages.filter(({ text }) => text !== without)} />
    {children}
  </section>
);

interface CheckedProperties extends FrameProperties {
  checking: Checking;
  /** What the answer comes to; null while there is none to check. */
  answered: () => Outcome | null;
  /** What to do first where there is none. */
  lacking: string;
  /** Called before the item is answered anew. */
  reset: () => void;
  /** Shown with the verdict: each part of the answer with its reason. */
  feedback?: ComponentChildren;
}

/** An item that is checked at once: right, wrong or missed, with the reason, and tried again as often as wanted. */
export const CheckedFrame = (properties: CheckedProperties) => {
  const { number, item, checking, answered, lacking, reset, message = '', feedback, children, ...rest } = properties;
  const { outcome, check, again } = checking;
  const [isLacking, setLacking] = useState(false);
  const area = useRef<HTMLDivElement>(null);
  const tries = useRef(0);
  useEffect(() => {
    // The button that was pressed is gone: go on where the answer begins.
    if (outcome === null && tries.current > 0) area.current?.querySelector<HTMLElement>(FIRST)?.focus();
    if (outcome !== null) tries.current += 1;
  }, [outcome]);
  const onCheck = () => {
    if (outcome !== null) return;
    const result = answered();
    setLacking(result === null);
    if (result) check(result);
  };
  const onAgain = () => {
    reset();
    again();
  };
  return (
    <Frame number={number} item={item} {...rest}>
      <div class="answer" ref={area}>
        {children}
      </div>
      <div class="actions">
        <button type="button" class="check" aria-disabled={outcome !== null} onClick={onCheck}>
          Check<span class="visually-hidden"> {number}</span>
        </button>
        {outcome === null ? null : (
          <button type="button" onClick={onAgain}>
            Try again<span class="visually-hidden"> {number}</span>
          </button>
        )}
        <p class="told" role="status">
          {outcome ? <Verdict outcome={outcome} item={item} /> : isLacking && !message ? lacking : message}
        </p>
      </div>
      {outcome === null ? null : (
        <div class="feedback">
          {feedback}
          <Reasons item={item} authority="Who says so" />
        </div>
      )}
    </Frame>
  );
};

const FIRST = 'button[tabindex="0"], button:not([tabindex]), input, select';

/** How many parts are right; of an order it is told beside each step. */
const Verdict = ({ outcome, item }: { outcome: Outcome; item: ShownItem }) => {
  const most = pointsOf(item);
  const verdict = verdictOf(outcome, most);
  const counts = [
    `${outcome.right} right`,
    `${outcome.wrong} wrong`,
    ...(outcome.missed > 0 ? [`${outcome.missed} missed`] : []),
  ];
  return (
    <>
      <Sign kind={verdict.kind} text={verdict.text} />{' '}
      <span class="count">
        {outcome.points} of {most} {most === 1 ? 'point' : 'points'}
        {item.format !== 'order' && outcome.right + outcome.wrong + outcome.missed > 1 ? ` (${counts.join(', ')})` : ''}
      </span>
    </>
  );
};
