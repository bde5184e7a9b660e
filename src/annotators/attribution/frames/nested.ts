import type { CueMark } from '../content/closer.js';
import { complementKind } from '../grammar/complement.js';
import type { Range } from '../grammar/range.js';
import type { Item } from '../grammar/sequence.js';
import { property } from '../grammar/valency.js';
import type { VerbGroup } from '../grammar/verb-group.js';
import { finiteFrame } from './finite-cue.js';
import type { Frame } from './frame.js';

/**
 * "The minister said the Americans had told him that …": the report within a report reached the article through the outer
 * one. Only where another speaker and a clause of its own stand in words that the outlet phrased; what one and the same
 * speaker says of itself is one report.
 */
export const withNested = (items: Item[], frames: Frame[], groups: VerbGroup[], marks: CueMark[]): Frame[] => {
  const nested: Frame[] = [];
  for (const group of groups) {
    if (group.form !== 'finite' || !isSpeech(group)) continue;
    const outer = frames.findIndex((frame) => reports(frame) && holds(frame, group.head));
    if (outer < 0 || frames.some(({ cue }) => cue !== null && cue.first <= group.head && group.head < cue.end))
      continue;
    const inner = finiteFrame(items, group, marks, []);
    const { content: reported } = frames[outer]!;
    const range = reported.find(({ first, end }) => first <= group.head && group.head < end)!;
    if (!inner?.source || inner.source.first < reported[0]!.first || !isAnother(items, inner.source)) continue;
    const content = inner.content.map(({ first, end }) => ({ first, end: Math.min(end, range.end) }));
    if (content.every(({ first, end }) => first >= group.end && end > first && isClause(items, first)))
      nested.push({ ...inner, content, behind: outer });
  }
  return [...frames, ...nested];
};

/** That a film did not show something is part of what is said of it. */
const isSpeech = ({ entry }: VerbGroup): boolean =>
  property(entry, 'type') === 'speech' && entry.category !== 'withholding';

const isClause = (items: Item[], first: number): boolean =>
  ['clause', 'quote', 'wh'].includes(complementKind(items, first));

const reports = (frame: Frame): boolean =>
  frame.cue !== null && frame.source !== null && (!frame.entry || property(frame.entry, 'type') === 'speech');

const holds = (frame: Frame, item: number): boolean =>
  frame.content.some(({ first, end }, i) => first <= item && item < end && (i > 0 || first < item));

/** A pronoun mostly means the outer speaker, or nobody: "said it was believed that". */
const isAnother = (items: Item[], source: Range): boolean => items[source.end - 1]!.pos !== 'PRON';
