import { complementAfter } from './complement.js';
import { type CueMark, contentEnd } from './content-end.js';
import type { Frame } from './frame.js';
import type { Range } from './range.js';
import type { Item } from './sequence.js';
import { sourceFrom } from './source-phrase.js';
import { subjectBefore } from './subject.js';
import type { VerbGroup } from './verb-group.js';

/** "is believed to have left", "was described by aides as …". */
export const passiveFrame = (items: Item[], group: VerbGroup, marks: CueMark[]): Frame | undefined => {
  const agent = items.findIndex((item, i) => i >= group.end && i < group.end + 3 && item.normal === 'by');
  const source = agent >= 0 ? sourceFrom(items, agent + 1) : undefined;
  const subject = subjectBefore(items, group.first);
  const cue = { first: group.first, end: agent >= 0 ? agent + 1 : group.end };
  const complement = complementAfter(items, source ? source.end : group.end, false);
  const described = items[complement.first]?.normal === 'as';
  const rest =
    described || ['clause', 'infinitive', 'quote', 'wh'].includes(complement.kind)
      ? { first: complement.first, end: contentEnd(items, complement.first, marks) }
      : undefined;
  const impersonal = !source && subject && items[subject.end - 1]!.normal === 'it';
  if (!source && !rest) return undefined;
  const content = [impersonal ? undefined : subject, rest].filter(
    (range): range is Range => range !== undefined && range.end > range.first,
  );
  if (content.length === 0 && group.form !== 'reduced') return undefined;
  return { source: source ?? null, cue, content, addressee: null, entry: group.entry, behind: null };
};
