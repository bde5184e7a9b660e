import { wordClass } from '../../../lexicon/word-class.js';
import { isComma, isStop, isVerbal } from '../grammar/item.js';
import { phraseEnd } from '../grammar/phrase.js';
import type { Item } from '../grammar/sequence.js';
import { sign } from '../grammar/signs.js';
import { type Closer, closingAt, isPhrase } from './closer.js';

/**
 * Same source, next cue: ", adding that", "and said", ", and also called"; not "said firms hide the numbers and claim", for
 * two verbs of one subject have one form.
 */
const nextCue = closingAt(sign.comma | sign.conjunction, (items, i, cues, first) => {
  if (!isComma(items[i]) && items[i]!.pos !== 'CCONJ') return false;
  return cues.some((cue) => {
    if (cue.first <= i || cue.first - i > 3) return false;
    if (cue.plain && cue.first === cue.head && cues.findLast((one) => one.head < first)?.plain === false) return false;
    const between = items.slice(i + 1, cue.first);
    const light = between.every((item) => item.pos === 'ADV' || item.pos === 'CCONJ');
    const chained =
      isComma(items[i]) && cue.first === i + 1 && cue.speech && !cue.passive && !closesAside(items, first, i);
    return light && (cue.participle || chained || items[i]!.pos === 'CCONJ' || between[0]?.pos === 'CCONJ');
  });
});

/** "answered the charge by saying", "walked in while chanting": the same source's next report. */
const gerundReport = closingAt(
  sign.turn,
  // In a clause the participle belongs to the subject of that clause: "said the envoy left while insisting that".
  (items, i, cues, first) =>
    gerundOpeners.has(items[i]!.normal) &&
    cues.some((cue) => cue.first === i + 1 && cue.participle) &&
    isPhrase(items, first, cues),
);
const gerundOpeners = wordClass('gerund-openers');

/** ", the mayor said." at the end: the report that covers the whole sentence. */
const closingReport = closingAt(sign.comma, (items, i, cues, first) => {
  if (!isComma(items[i]) || i === first + 1) return false;
  const cue = cues.find((one) => one.first > i);
  if (!cue || cue.participle || cue.passive || cue.first - i > 12 || cue.first === i + 1) return false;
  if (items.slice(i + 1, cue.first).some((item) => isVerbal(item) || item.pos === 'SCONJ' || item.pos === 'CCONJ'))
    return false;
  return isStop(items[cue.head + 1]) || isComma(items[cue.head + 1]);
});

/** ", according to …": the source of the whole sentence. */
const accordingTo = closingAt(
  sign.comma,
  (items, i) => isComma(items[i]) && items[i + 1]?.normal === 'according' && items[i + 2]?.normal === 'to',
);

const reportOpeners = wordClass('report-conjunctions');

/** "after officials revealed that", ", with the army saying that": another source's report begins. */
const otherReport = closingAt(sign.turn, (items, i, cues) => {
  const word = items[i]!;
  const open =
    reportOpeners.has(word.normal) || ((word.normal === 'with' || word.normal === 'and') && isComma(items[i - 1]));
  if (!open || items[i + 1]?.normal === 'that' || isInserted(items, i) || durations.has(items[i - 1]!.normal))
    return false;
  const cue = cues.find((one) => one.first > i && one.speech);
  if (!cue || cue.passive || cue.first - i > 7 || cue.first === i + 1 || cue.participle !== (word.normal === 'with'))
    return false;
  const between = items.slice(i + 1, cue.first);
  return between.at(-1)!.pos !== 'CCONJ' && between.every((item) => !isVerbal(item) && item.normal !== ',');
});

/** "that Ruiz, who is a nurse, called …": the verb of the subject that an aside parts from it. */
const closesAside = (items: Item[], first: number, comma: number): boolean => {
  const opening = items.findIndex((item, i) => i > first && i < comma && isComma(item));
  return (
    opening > 0 &&
    phraseEnd(items, items[first]!.pos === 'SCONJ' ? first + 1 : first) === opening &&
    relativePronouns.has(items[opening + 1]!.normal) &&
    !items.slice(opening + 1, comma).some(isComma)
  );
};

const relativePronouns = wordClass('relative-pronouns');
const durations = wordClass('durations');
const dash = /^(—|–|--)$/;

/** "that Ruiz — even as she says so — has left": between two dashes a word is put in, and the clause goes on. */
const isInserted = (items: Item[], i: number): boolean =>
  dash.test(items[i - 1]!.normal) && items.findIndex((item, k) => k > i && dash.test(item.normal)) > 0;

/** Another report begins: the same source's next one, or one by somebody else. */
export const reportClosers: Closer[] = [nextCue, gerundReport, closingReport, accordingTo, otherReport];
