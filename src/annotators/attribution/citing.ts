import { isStop } from './content-end.js';
import type { Frame } from './frame.js';
import type { Range } from './range.js';
import type { Item } from './sequence.js';
import { sourceFrom } from './source-phrase.js';
import type { VerbGroup } from './verb-group.js';

/** "The paper, citing two officials, reported …": the officials stand behind what the paper reports (see `withCarriers`). */
export const citingFrame = (items: Item[], group: VerbGroup): Frame | undefined => {
  const source = sourceFrom(items, group.end);
  if (!source) return undefined;
  const cue = { first: group.first, end: group.end };
  return { source: described(items, source), cue, content: [], addressee: null, entry: group.entry, behind: null };
};

/** "sources it described as “informed,”": the clause without a pronoun belongs to the source. */
export const described = (items: Item[], source: Range): Range => {
  if (items[source.end]?.pos !== 'PRON' || items[source.end + 1]?.pos !== 'VERB') return source;
  let { end } = source;
  while (items[end] && items[end]!.normal !== ',' && !isStop(items[end])) {
    end++;
    if (items[end - 1]!.quotation) break;
  }
  return { first: source.first, end };
};

/** Gives the sources that a report cites the content of that report, and names the report as the way it came. */
export const withCarriers = (frames: Frame[]): Frame[] =>
  frames.map((frame) => {
    if (!frame.cue || frame.content.length > 0) return frame;
    const reports = frames.filter((other) => other.content.length > 0 && other.cue);
    const carrier =
      reports.find((other) => other.cue!.first > frame.cue!.first && (other.source?.end ?? 0) <= frame.cue!.first) ??
      reports.findLast((other) => other.cue!.first < frame.cue!.first);
    return carrier ? { ...frame, content: carrier.content, behind: frames.indexOf(carrier) } : frame;
  });
