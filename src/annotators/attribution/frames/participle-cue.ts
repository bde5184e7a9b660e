import { wordClass } from '../../../lexicon/word-class.js';
import type { CueMark } from '../content/closer.js';
import { contentFrom } from '../content/content-place.js';
import { acceptedComplement } from '../grammar/accepted-complement.js';
import { complementOfGroup, subjectOfGroup } from '../grammar/group-readings.js';
import { isComma, isTime, objectPronouns } from '../grammar/item.js';
import { nearestSubject } from '../grammar/main-subject.js';
import { phraseEnd, phraseStart } from '../grammar/phrase.js';
import type { Range } from '../grammar/range.js';
import type { Item } from '../grammar/sequence.js';
import { sourceFrom } from '../grammar/source-phrase.js';
import { property, takes } from '../grammar/valency.js';
import type { VerbGroup } from '../grammar/verb-group.js';
import { citingFrame } from './citing.js';
import { mainSubject } from './finite-cue.js';
import { type Frame, silence } from './frame.js';

/** ", adding that …", "citing two officials": the source is the subject of the sentence. */
export const participleFrame = (
  items: Item[],
  group: VerbGroup,
  marks: CueMark[],
  frames: Frame[],
): Frame | undefined => {
  const cited = property(group.entry, 'role') === 'citing' ? citingFrame(items, group) : undefined;
  if (cited) return cited;
  if (
    isIdiom(items, group) ||
    isAttributive(items, group) ||
    isUndone(items, group.first) ||
    tellsOfSentence(items, group, frames)
  )
    return undefined;
  const before = items[group.first - 1];
  const earlier = frames.findLast(
    (frame) => frame.source && frame.cue && items[frame.source.first - 1]?.normal !== 'by',
  );
  const gerund = before && gerundOpeners.has(before.normal);
  const direct =
    before && before.normal !== ',' && !gerund && !tellsTime(items, group.first)
      ? subjectOfGroup(items, group)
      : undefined;
  const source = direct ?? earlier?.source ?? mainSubject(items, group.first) ?? openingSubject(items, group.end);
  const frame = source && frameBehind(items, group, marks, source);
  return frame && direct ? withinSubject(items, frame) : frame;
};

/** "A tweet announcing the sale | shocked investors": where the participle belongs to a subject, its verb follows. */
const withinSubject = (items: Item[], frame: Frame): Frame => ({
  ...frame,
  content: frame.content.map(({ first, end }) => {
    const phrase = phraseEnd(items, first, end);
    const verb = items[phrase];
    const finite = verb?.pos === 'VERB' && /ed$/.test(verb.normal) && items[phrase + 1]?.normal !== 'by';
    return phrase > first && phrase < end && finite ? { first, end: phrase } : { first, end };
  }),
});

/** "Having said that, …": nobody reports anything. */
const isIdiom = (items: Item[], group: VerbGroup): boolean =>
  items[group.end]?.normal === 'that' && isComma(items[group.end + 1]) && items[group.first]!.normal === 'having';

/** "spent two hours complaining", "spent half of it complaining": who did so stands further before. */
const tellsTime = (items: Item[], end: number): boolean =>
  isTime(items[end - 1]) || durations.has(items[end - 1]!.normal) || items[end - 1]!.normal === 'it';
const durations = wordClass('durations');

const gerundOpeners = wordClass('gerund-openers');

/** "fuming managers", "and mounting fears": a participle before its noun reports nothing. */
const isAttributive = (items: Item[], group: VerbGroup): boolean => {
  const before = items[group.first - 1];
  const next = items[group.end];
  if (next?.pos !== 'NOUN' || !before) return false;
  return (
    before.pos === 'DET' ||
    before.pos === 'ADJ' ||
    before.pos === 'ADP' ||
    (before.pos === 'CCONJ' && items[group.end + 1]?.pos === 'VERB')
  );
};

/** "without demanding a recount", "stopped short of urging him": what was not said. */
const isUndone = (items: Item[], first: number): boolean =>
  items[first - 1]?.normal === 'without' || (items[first - 1]?.normal === 'of' && items[first - 2]?.normal === 'short');

const signs = wordClass('signs');

/**
 * "The two sides met, signalling a shift": the whole clause is the sign, and the outlet reads it. Behind a report the
 * speaker goes on: "said it would stay, suggesting that".
 */
const tellsOfSentence = (items: Item[], group: VerbGroup, frames: Frame[]): boolean =>
  items[group.first - 1]?.normal === ',' &&
  signs.has(items[group.head]!.normal) &&
  !frames.some((frame) => frame.source && frame.entry && property(frame.entry, 'type') === 'speech');

/** "Speaking on condition of anonymity, the source said": the subject that follows the participle's comma. */
const openingSubject = (items: Item[], from: number): Range | undefined => {
  const comma = items.findIndex((item, i) => i > from && (item.normal === ',' || /,[”"’]$/.test(item.text)));
  return comma < 0 ? undefined : sourceFrom(items, comma + 1);
};

/** "met to discuss …": only verbs of saying; any other infinitive states a purpose. */
export const infinitiveFrame = (items: Item[], group: VerbGroup, marks: CueMark[]): Frame | undefined => {
  if (!['quote', 'clause', 'wh', 'about'].some((kind) => takes(group.entry, kind))) return undefined;
  // The group begins at "to", or with the verb where the cue holds it.
  const governor = items[group.first - (items[group.first]!.normal === 'to' ? 1 : 2)];
  if (wordsOfLeave.has(governor?.normal ?? '')) return undefined;
  const source = toldTo(items, group.first) ?? nearestSubject(items, group.first);
  return source && frameBehind(items, group, marks, source);
};

const wordsOfLeave = wordClass('words-of-leave');

const objectControl = wordClass('object-control');

/** "prompting the governor to order", "asked him to explain": who is made to speak stands before the infinitive. */
const toldTo = (items: Item[], infinitive: number): Range | undefined => {
  const last = items[infinitive - 1];
  if (!last || !(last.pos === 'PROPN' || last.endsSourceNoun || objectPronouns.has(last.normal)) || isTime(last))
    return undefined;
  const first = objectPronouns.has(last.normal) ? infinitive - 1 : phraseStart(items, infinitive);
  return objectControl.has(items[first - 1]?.normal ?? '') ? { first, end: infinitive } : undefined;
};

/** The frame of a verb whose source is known and whose content follows it. */
const frameBehind = (items: Item[], group: VerbGroup, marks: CueMark[], source: Range): Frame | undefined => {
  const complement = complementOfGroup(items, group);
  const accepted = acceptedComplement(items, group, complement);
  if (!accepted) return silence(source, group);
  // "without providing evidence that …": the clause belongs to the report beside it.
  const withheld = items[group.first]!.normal === 'without' ? phraseEnd(items, accepted.first) : items.length;
  const content = contentFrom(items, accepted.first, marks)?.map(({ first, end }) => ({
    first,
    end: withheld > first ? Math.min(end, withheld) : end,
  }));
  return (
    content && {
      source,
      cue: { first: group.first, end: accepted.cueEnd },
      content,
      addressee: complement.addressee,
      entry: group.entry,
      behind: null,
    }
  );
};
