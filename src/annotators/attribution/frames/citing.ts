import { isStop } from '../grammar/item.js';
import type { Range } from '../grammar/range.js';
import type { Item } from '../grammar/sequence.js';
import { sourceFrom } from '../grammar/source-phrase.js';
import { property } from '../grammar/valency.js';
import type { VerbGroup } from '../grammar/verb-group.js';
import type { Cue, Frame } from './frame.js';

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

const isCiting = ({ entry }: Frame): boolean => entry !== null && property(entry, 'role') === 'citing';

/** "According to the paper, citing two officials, the gate …": whom the paper cites stands before what it says. */
export const opensByCiting = (frames: Frame[], { first, entry }: Cue): boolean =>
  property(entry, 'role') === 'citing' && frames.some(({ content }) => content[0]?.first === first);

/** Gives the sources that a report cites the content of that report, and names the report as the way it came. */
export const withCarriers = (items: Item[], all: Frame[]): Frame[] => {
  const cited = all.filter((frame) => isCiting(frame) && frame.content.length === 0);
  if (cited.length === 0) return all;
  const frames = all.map((frame) => ({ ...frame, content: behindCiting(items, frame.content, cited) }));
  return frames.map((frame) => {
    if (!isCiting(frame) || frame.content.length > 0) return frame;
    const cue = frame.cue!;
    const reports = frames.filter((other) => other.content.length > 0 && other.cue);
    const carrier =
      reports.find(
        (other) => other.cue!.first > cue.first && (cue.first === 0 || (other.source?.end ?? 0) <= cue.first),
      ) ?? reports.findLast((other) => other.cue!.first < cue.first);
    return carrier ? { ...frame, content: carrier.content, behind: frames.indexOf(carrier) } : frame;
  });
};

const behindCiting = (items: Item[], content: Range[], cited: Frame[]): Range[] =>
  content.map((range) => {
    const opening = cited.find(({ cue }) => cue!.first === range.first)?.source?.end;
    if (opening === undefined) return range;
    const first = items[opening]?.normal === ',' ? opening + 1 : opening;
    return first < range.end ? { ...range, first } : range;
  });
