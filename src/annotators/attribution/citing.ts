import { isStop } from './content-end.js';
import { type Frame, property } from './frame.js';
import type { Range } from './range.js';
import type { Item } from './sequence.js';
import { sourceFrom } from './source-phrase.js';
import type { VerbGroup } from './verb-group.js';

/** "The paper, citing two officials, reported …": the officials stand behind what the paper reports (see `withCarriers`). */
export const citingFrame = (items: Item[], group: VerbGroup): Frame | undefined => {
  const source = sourceFrom(items, group.end);
  if (!source || !namesSomebody(items, source)) return undefined;
  const cue = { first: group.first, end: group.end };
  return { source: described(items, source), cue, content: [], addressee: null, entry: group.entry, behind: null };
};

/** "citing two officials", "citing Reuters", but not "citing the weather". */
const namesSomebody = (items: Item[], source: Range): boolean => {
  const end = items.findIndex(
    (item, i) => i >= source.first && (i >= source.end || item.pos === 'ADP' || item.normal === ','),
  );
  const phrase = items.slice(source.first, end < 0 ? source.end : end);
  return phrase.some((item) => item.endsSourceNoun) || phrase.at(-1)?.pos === 'PROPN';
};

/** "sources it described as “informed,”": the clause without a pronoun belongs to the source. */
const described = (items: Item[], source: Range): Range => {
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
    if (!frame.entry || property(frame.entry, 'role') !== 'citing' || frame.content.length > 0) return frame;
    const cue = frame.cue!;
    const reports = frames.filter((other) => other.content.length > 0 && other.cue);
    const carrier =
      reports.find(
        (other) => other.cue!.first > cue.first && (cue.first === 0 || (other.source?.end ?? 0) <= cue.first),
      ) ?? reports.findLast((other) => other.cue!.first < cue.first);
    return carrier ? { ...frame, content: carrier.content, behind: frames.indexOf(carrier) } : frame;
  });
