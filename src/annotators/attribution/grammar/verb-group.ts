import { wordClass } from '../../../lexicon/word-class.js';
import type { CompiledEntry } from '../../../model/lexicon.js';
import type { Complement } from './complement.js';
import { isHead, isTime } from './item.js';
import { baseStart, mediumFollows } from './phrase.js';
import type { Range } from './range.js';
import type { Item } from './sequence.js';
import { property, takes } from './valency.js';

type VerbForm = 'finite' | 'participle' | 'infinitive' | 'passive' | 'reduced' | 'modifier';

/** A cue verb with its auxiliaries, adverbs and particles: "has repeatedly called for". Item indices, half-open. */
export interface VerbGroup {
  first: number;
  end: number;
  /** Item of the cue's head verb. */
  head: number;
  form: VerbForm;
  entry: CompiledEntry;
  /** What has been read around it so far (`group-readings.ts`); a subject that is null was looked for and is none. */
  read: { subject: Range | null | undefined; complement: Complement | undefined };
}

const formsOfBe = wordClass('forms-of-be');
/** Both make a passive: "was told", "got told". */
const passiveAuxiliaries = new Set([...formsOfBe, ...wordClass('forms-of-get')]);
const negations = wordClass('verb-negations');
const timeAdverbs = wordClass('time-adverbs');
const catenatives = wordClass('catenatives');
const reducedOpeners = wordClass('reduced-clause-openers');

/** The group around a cue whose words are items `head` to `end` (exclusive). */
export const verbGroup = (items: Item[], head: number, end: number, entry: CompiledEntry): VerbGroup => {
  let first = head;
  let auxiliaries = 0;
  for (;;) {
    const before = items[first - 1];
    if (!before) break;
    if (before.pos === 'AUX' || negations.has(before.normal)) {
      if (before.pos === 'AUX') auxiliaries++;
      first--;
      continue;
    }
    if (before.normal === 'to' && before.pos !== 'ADP') {
      const governor = items[first - 2];
      const particle = governor && (governor.normal === 'on' || governor.normal === 'out');
      const verb = particle ? items[first - 3] : governor;
      if (verb && verb.pos === 'VERB' && catenatives.has(verb.normal)) {
        first -= particle ? 3 : 2;
        continue;
      }
      first--;
      break;
    }
    if (
      before.pos === 'ADV' &&
      first - 1 > 0 &&
      !timeAdverbs.has(before.normal) &&
      adverbBelongs(items, first - 1, auxiliaries)
    ) {
      first--;
      continue;
    }
    const auxiliary = auxiliaries === 0 ? auxiliaryBeforeAdjunct(items, first) : undefined;
    if (auxiliary === undefined) break;
    first = auxiliary + 1;
  }
  const form = formOf(items, first, head, entry);
  return { first, end, head, form, entry, read: { subject: undefined, complement: undefined } };
};

/** "has on several occasions claimed", not "who was in the room said": the auxiliary that an adjunct parts from its verb. */
const auxiliaryBeforeAdjunct = (items: Item[], end: number): number | undefined => {
  if (end < 3 || items[end - 1]!.pos !== 'NOUN') return undefined;
  const preposition = baseStart(items, end) - 1;
  const auxiliary = preposition - 1;
  const parted = items[preposition]?.pos === 'ADP' && items[auxiliary]?.pos === 'AUX';
  return parted && !formsOfBe.has(items[auxiliary]!.normal) && subjectMayStand(items[auxiliary - 1])
    ? auxiliary
    : undefined;
};

/** What stands before an auxiliary whose subject is near; "what they have in mind said" has none. */
const subjectMayStand = (item: Item | undefined): boolean =>
  item !== undefined && (isHead(item) || item.normal === ',');

/** "also said", "has since repeatedly denied", not the end of another phrase ("as well said"). */
const adverbBelongs = (items: Item[], i: number, auxiliaries: number): boolean => {
  const before = items[i - 1];
  if (auxiliaries > 0)
    return (
      before?.pos === 'AUX' ||
      before?.pos === 'ADV' ||
      before?.pos === 'PRON' ||
      before?.pos === 'PROPN' ||
      before?.pos === 'NOUN'
    );
  return before !== undefined && before.normal !== ',' && before.pos !== 'PUNCT' && before.pos !== 'QUOTE';
};

const formOf = (items: Item[], first: number, head: number, entry: CompiledEntry): VerbForm => {
  const verb = items[head]!;
  const group = items.slice(first, head);
  if (property(entry, 'kind') === 'adjective') return 'finite';
  if (verb.normal === 'without') return 'participle';
  if (group.length > 0 && group[0]!.normal === 'to') return 'infinitive';
  const auxiliary = group.filter((item) => item.pos === 'AUX' || passiveAuxiliaries.has(item.normal));
  if (verb.normal.endsWith('ing'))
    return auxiliary.some((item) => passiveAuxiliaries.has(item.normal)) ? 'finite' : 'participle';
  if (auxiliary.at(-1) && passiveAuxiliaries.has(auxiliary.at(-1)!.normal) && (verb.pos === 'VERB' || isPastForm(verb)))
    return 'passive';
  if (auxiliary.length > 0) return 'finite';
  // "penalties imposed by the court", not "Brandt said by email".
  if (items[head + 1]?.normal === 'by' && isPastForm(verb) && !mediumFollows(items, head + 1)) return 'reduced';
  // "the drivers blamed for the crash": a verb whose object always stands before its preposition has been passive.
  const objectFirst = entry.properties.needsObject === true || entry.properties.objectFirst === true;
  if (objectFirst && items[head + 1]?.pos === 'ADP') return 'modifier';
  if (!takes(entry, 'clause') && modifiesNoun(items, head)) return 'modifier';
  if (isNounWithRelative(items, head)) return 'modifier';
  // "backed it when told that it would have shops": who is told does not say it.
  if (reducedOpeners.has(items[head - 1]?.normal ?? '') && isPastForm(verb)) return 'modifier';
  return 'finite';
};

const isPastForm = (item: Item): boolean => /(ed|en|wn|ught|id|ld)$/.test(item.normal);

/** "two officials briefed on the talks said": a participle whose clause has its finite verb still to come. */
const modifiesNoun = (items: Item[], head: number): boolean => {
  const noun = items[head - 1]?.pos === 'ADV' ? items[head - 2] : items[head - 1];
  if (!isPastForm(items[head]!) || !isHead(noun) || subjectPronouns.has(noun!.normal)) return false;
  if (items[head + 1]?.pos === 'SCONJ') return false;
  if (items[head + 1]?.pos !== 'ADP' && !isTime(items[head + 1])) return false;
  for (let i = head + 2; i < items.length; i++) {
    const item = items[i]!;
    if (item.normal === 'who') return true;
    if (item.pos === 'PUNCT' || item.pos === 'CCONJ' || item.pos === 'SCONJ' || item.pos === 'PRON') return false;
    if (item.pos === 'AUX' || (item.pos === 'VERB' && !item.normal.endsWith('ing') && items[i - 1]!.normal !== 'to'))
      return true;
  }
  return false;
};

const nounsOrVerbs = wordClass('noun-or-verb');

/** "clean air rules that could close the plant": a noun that the tagger took for a verb. */
const isNounWithRelative = (items: Item[], head: number): boolean =>
  nounsOrVerbs.has(items[head]!.normal) &&
  items[head + 1]?.normal === 'that' &&
  (items[head + 2]?.pos === 'AUX' || items[head + 2]?.pos === 'VERB') &&
  /^(NOUN|ADJ)$/.test(items[head - 1]?.pos ?? '');

const subjectPronouns = wordClass('subject-pronouns');
