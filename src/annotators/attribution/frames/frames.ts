import { wordClass } from '../../../lexicon/word-class.js';
import type { CompiledEntry } from '../../../model/lexicon.js';
import type { CueMark } from '../content/closer.js';
import { contentEnd } from '../content/content-end.js';
import { opensInfinitive } from '../grammar/accepted-complement.js';
import type { Item, Statement } from '../grammar/sequence.js';
import { sign } from '../grammar/signs.js';
import { property, takes } from '../grammar/valency.js';
import { type VerbGroup, verbGroup } from '../grammar/verb-group.js';
import { adverbFrame } from './adverb-cue.js';
import { asFrame } from './as-cue.js';
import { opensByCiting, withCarriers } from './citing.js';
import { finiteFrame } from './finite-cue.js';
import type { Cue, Frame } from './frame.js';
import { withNested } from './nested.js';
import { isHearsay, nounFrame } from './noun-cue.js';
import { infinitiveFrame, participleFrame } from './participle-cue.js';
import { passiveFrame } from './passive-cue.js';
import { closingFrame, invertedFrame } from './postponed-cue.js';
import { prepositionFrame, throughInserted } from './preposition-cue.js';
import { speakerLabel } from './speaker-label.js';
import { surveyFrames } from './survey.js';
import { unlistedFrames } from './unlisted-cue.js';
import { viewpointFrames } from './viewpoint.js';

/** By the first token of each cue: the token behind it, and its entry. */
export type CueMatches = readonly ({ end: number; entry: CompiledEntry } | undefined)[];

/** All attributions of one statement, in the order of their cues. */
export const framesOf = (statement: Statement, cueMatches: CueMatches): Frame[] => {
  const { items, signs } = statement;
  if ((signs & reportsWithoutCue) === 0 && !opensWithTo(items) && !hasCue(items, cueMatches)) return [];
  const cues = cuesOf(items, cueMatches);
  const groups = cues
    .filter(({ entry }) => ['verb', 'adjective'].includes(property(entry, 'kind') ?? 'verb'))
    .map((cue) => verbGroup(items, cue.first, cue.end, cue.entry));
  const marks = groups.map((group) => ({
    first: group.first,
    head: group.head,
    participle: group.form === 'participle',
    passive: group.form === 'passive',
    plain: isPlain(items[group.head]!),
    speech: property(group.entry, 'type') === 'speech',
    objectOnly: takes(group.entry, 'object') && !takes(group.entry, 'clause') && !takes(group.entry, 'quote'),
  }));
  const groupOf = new Map(groups.map((group) => [group.head, group]));
  const frames: Frame[] = signs & (sign.colon | sign.dash) ? (speakerLabel(items) ?? []) : [];
  // What names its source behind the words ("…, the mayor said.", "…, according to polls.") covers the whole sentence
  // before it, cues and all: it is read first.
  for (const cue of cues.toReversed()) {
    if (insideContent(frames, cue)) continue;
    const group = groupOf.get(cue.first);
    const frame = group
      ? (asFrame(items, group, marks) ?? closingFrame(items, group, marks))
      : closingPreposition(items, cue, marks);
    if (frame) frames.push(frame);
  }
  for (const cue of cues) {
    if (
      (insideContent(frames, cue) &&
        !isHearsay(items, cue.first) &&
        items[cue.first]!.normal !== 'without' &&
        property(cue.entry, 'kind') !== 'adverb' &&
        !opensByCiting(frames, cue)) ||
      frames.some((frame) => frame.cue && frame.cue.first <= cue.first && cue.first < frame.cue.end)
    )
      continue;
    const group = groupOf.get(cue.first);
    const frame = group ? verbFrame(items, group, marks, frames) : otherFrame(items, cue, marks);
    if (frame) frames.push(frame);
  }
  const others = [
    ...(signs & sign.quotation ? unlistedFrames(items, frames) : []),
    ...(signs & sign.survey ? surveyFrames(items, frames, marks) : []),
    ...(signs & sign.viewpoint || opensWithTo(items) ? viewpointFrames(items, frames, marks) : []),
  ];
  return withNested(items, throughInserted(withCarriers(items, [...frames, ...others])), groups, marks);
};

const irregularPasts = new Set([...wordClass('irregular-pasts'), ...wordClass('irregular-participles')]);

/** "warn", not "warns", "warned", "said", "warning". */
const isPlain = ({ normal }: Item): boolean => !/(ed|s|ing)$/.test(normal) && !irregularPasts.has(normal);

/**
 * A quotation may stand by itself, a colon or a dash may set a speaker's name apart; a survey or a viewpoint is credited by a
 * preposition alone.
 */
const reportsWithoutCue = sign.quotation | sign.colon | sign.dash | sign.survey | sign.viewpoint;

/** "To critics, …", "And to critics, …" */
const opensWithTo = (items: Item[]): boolean => ((items[0]!.signs | (items[1]?.signs ?? 0)) & sign.to) !== 0;

const hasCue = (items: Item[], cueMatches: CueMatches): boolean => {
  for (const { token } of items) if (cueMatches[token]) return true;
  return false;
};

/** A cue inside another's indirect content reports at second hand; the outer attribution covers it. */
const insideContent = (frames: Frame[], cue: { first: number }): boolean =>
  frames.some(
    (frame) =>
      frame.content.some((range) => range.first <= cue.first && cue.first < range.end) ||
      // Where and how it was said: "said in a statement posted online that".
      (frame.cue !== null && frame.cue.end <= cue.first && cue.first < (frame.content[0]?.first ?? 0)),
  );

const cuesOf = (items: Item[], matches: CueMatches): Cue[] => {
  const cues: Cue[] = [];
  for (let first = 0; first < items.length; first++) {
    const item = items[first]!;
    const match = item.quotation ? undefined : matches[item.token];
    if (!match) continue;
    let end = first + 1;
    while (end < items.length && items[end]!.token < match.end && !items[end]!.quotation) end++;
    // "agreed to pay": the "to" of the phrase is the infinitive's.
    if (end - first > 1 && items[end - 1]!.normal === 'to' && opensInfinitive(items, end)) end--;
    cues.push({ first, end, entry: match.entry });
  }
  return cues;
};

const closingPreposition = (items: Item[], cue: Cue, marks: CueMark[]): Frame | undefined =>
  property(cue.entry, 'kind') === 'preposition' && items[cue.first - 1]?.normal === ','
    ? prepositionFrame(items, cue, marks)
    : undefined;

const otherFrame = (items: Item[], cue: Cue, marks: CueMark[]): Frame | undefined => {
  switch (property(cue.entry, 'kind')) {
    case 'preposition':
      return prepositionFrame(items, cue, marks);
    case 'adverb':
      return adverbFrame(items, cue, marks);
    case 'noun':
      return nounFrame(items, cue, (first) => contentEnd(items, first, marks));
    default:
      return undefined;
  }
};

const verbFrame = (items: Item[], group: VerbGroup, marks: CueMark[], frames: Frame[]): Frame | undefined => {
  switch (group.form) {
    case 'finite':
      return invertedFrame(items, group, marks) ?? finiteFrame(items, group, marks, frames);
    case 'participle':
      return participleFrame(items, group, marks, frames);
    case 'infinitive':
      return infinitiveFrame(items, group, marks);
    case 'modifier':
      return undefined;
    case 'passive':
    case 'reduced':
      return passiveFrame(items, group, marks, frames);
  }
};
