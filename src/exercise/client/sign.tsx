import type { Outcome } from '../check.js';

export type Kind = 'right' | 'partly' | 'wrong' | 'missed' | 'defensible';

const SHAPES: Record<Kind, string> = { right: '✓', partly: '◐', wrong: '✗', missed: '○', defensible: '≈' };

/** A result by shape and word; its colour only goes along. */
export const Sign = ({ kind, text }: { kind: Kind; text: string }) => (
  <span class={`sign ${kind}`}>
    <span aria-hidden="true">{SHAPES[kind]}</span> {text}
  </span>
);

export const verdictOf = ({ points, right, wrong }: Outcome, most: number): { kind: Kind; text: string } => {
  if (points >= most && wrong === 0) return { kind: 'right', text: 'Right.' };
  if (right > 0 && points === 0) return { kind: 'partly', text: 'Partly right, and as much wrong.' };
  return points > 0 ? { kind: 'partly', text: 'Partly right.' } : { kind: 'wrong', text: 'Not right.' };
};
