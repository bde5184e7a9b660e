import { trimEnd } from '../content/content-end.js';
import type { Range } from '../grammar/range.js';
import type { Item } from '../grammar/sequence.js';
import type { Frame } from './frame.js';

/**
 * Who says something, how, and what are three stretches: where the rules that found each let two of them run into one
 * another, the source ends before the cue, and what is said leaves both out.
 */
export const heldApart = (items: Item[], frame: Frame): Frame => {
  const { cue } = frame;
  const source = frame.source && cue ? beforeCue(items, frame.source, cue) : frame.source;
  const content = outside(items, outside(items, frame.content, source), cue);
  return source === frame.source && content === frame.content ? frame : { ...frame, source, content };
};

/** What of the ranges another leaves; mostly they do not touch. */
const outside = (items: Item[], ranges: Range[], other: Range | null): Range[] =>
  other && ranges.some((range) => range.first < other.end && other.first < range.end)
    ? ranges.flatMap((range) => without(items, range, other))
    : ranges;

/** "the agency, which runs the port and has verified": without the "and" that joins the cue. */
const beforeCue = (items: Item[], source: Range, cue: Range): Range => {
  if (cue.first <= source.first || cue.first >= source.end) return source;
  const last = items[cue.first - 1]!.pos === 'CCONJ' ? cue.first - 1 : cue.first;
  return { first: source.first, end: Math.max(trimEnd(items, source.first, last), source.first + 1) };
};

/** What of a range stands before and behind another. */
const without = (items: Item[], range: Range, other: Range): Range[] => {
  if (other.end <= range.first || other.first >= range.end) return [range];
  const before = { first: range.first, end: trimEnd(items, range.first, other.first) };
  const behind = { first: pastStops(items, other.end, range.end), end: range.end };
  return [before, behind].filter(({ first, end }) => first < end);
};

const pastStops = (items: Item[], first: number, end: number): number => {
  let next = first;
  while (next < end && items[next]!.pos === 'PUNCT') next++;
  return next;
};
