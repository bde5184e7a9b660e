import { wordClass } from '../../../lexicon/word-class.js';
import { clauseStartsAt } from './clause-start.js';
import { isComma, isRelativePronoun, isStop, isTime, isVerbal, objectPronouns, possessives } from './item.js';
import { mediumFollows, phraseEnd } from './phrase.js';
import type { Range } from './range.js';
import type { Item } from './sequence.js';

export type ComplementKind = 'quote' | 'clause' | 'wh' | 'infinitive' | 'gerund' | 'object' | 'none';

/** What follows a cue: the addressee, if any, and the words that carry the content. */
export interface Complement {
  kind: ComplementKind;
  addressee: Range | null;
  /** First item of the content. */
  first: number;
}

const whWords = wordClass('wh-words');
const partsOfDay = wordClass('parts-of-day');
const periods = wordClass('periods');
const periodOpeners = wordClass('period-openers');
const circumstanceAdverbs = wordClass('circumstance-adverbs');
const subordinators = wordClass('subordinators');

/** Reads what follows a cue that ends before `from`. `told` marks verbs that take the person spoken to as object. */
export const complementAfter = (items: Item[], from: number, told: boolean): Complement => {
  let at = from;
  let addressee: Range | null = null;
  // "warned the bill could pass": what looks like the person spoken to is the subject of what is said.
  if (told && !whWords.has(items[at]?.normal ?? '')) {
    const stop = isLonePronoun(items, at) ? at + 1 : addresseeEnd(items, at);
    if (stop > at && !isVerbal(items[stop])) {
      addressee = { first: at, end: stop };
      at = stop;
    }
  } else if (opensAddressee(items, at)) {
    const end = items[at + 1]?.pos === 'PRON' ? at + 2 : phraseEnd(items, at + 1);
    addressee = { first: at + 1, end };
    at = end;
  }
  at = skipToThat(items, skipWay(items, skipAside(items, skipCircumstance(items, at))));
  if (items[at]?.pos === 'AUX' && items[at + 1]?.normal === ':') at++;
  if (items[at]?.normal === ':' || (items[at]?.normal === ',' && items[at + 1]?.pos === 'QUOTE')) at++;
  return { kind: complementKind(items, at), addressee, first: at };
};

const addresseePrepositions = wordClass('addressee-prepositions');
const audiences = wordClass('audiences');

/** True where "to reporters", "with the broadcaster" after a cue names who was spoken to. */
const opensAddressee = (items: Item[], i: number): boolean =>
  addresseePrepositions.has(items[i]?.normal ?? '') &&
  (audiences.has(items[i + 1]?.normal ?? '') || items[i + 1]?.pos === 'PROPN');

/** "told them", "told her she was wrong", "told her Friday that …", not "told her lawyers that …". */
const isLonePronoun = (items: Item[], at: number): boolean => {
  const { pos, normal } = items[at] ?? { pos: 'PUNCT', normal: '' };
  if (possessives.has(normal) && isTime(items[at + 1]) && items[at + 2]?.pos !== 'NOUN') return true;
  if (possessives.has(normal) && /^(NOUN|ADJ|PROPN|NUM)$/.test(items[at + 1]?.pos ?? '')) return false;
  return pos === 'PRON' || objectPronouns.has(normal);
};

const addresseeClosers = new Set(['to', 'that', 'about']);

/** The person spoken to ends before "to" and before when and where it was said. */
const addresseeEnd = (items: Item[], first: number): number => {
  const closes = ({ normal }: Item, i: number): boolean =>
    i > first && (addresseeClosers.has(normal) || whWords.has(normal));
  const content = items.findIndex(closes);
  // "asked the police for an account": where nothing else is asked.
  const end = content < 0 ? items.findIndex(({ normal }, i) => i > first && normal === 'for') : content;
  return phraseEnd(items, first, end < 0 ? items.length : end);
};

/** Behind "said after the meeting that" the tagger takes many a "that" for a pronoun. */
const opensStatement = (items: Item[], at: number): boolean => items[at]?.pos === 'QUOTE' || clauseStartsAt(items, at);

/** Longest run of words between a verb and its "that". */
const THAT_DISTANCE = 14;

/** "…, that", "…, to pay", not "…, to the mayor". */
const resumes = (items: Item[], at: number): boolean => {
  const word = items[at]?.normal;
  return word === 'that' || word === 'whether' || (word === 'to' && isVerbal(items[at + 1]));
};

/** "claimed, without evidence, that", "said, however, that": what stands between two commas before the "that". */
const skipAside = (items: Item[], from: number): number => {
  if (!isComma(items[from])) return from;
  const comma = items.findIndex((item, i) => i > from && (isComma(item) || isStop(item)));
  return isComma(items[comma]) && comma - from <= THAT_DISTANCE && resumes(items, comma + 1) ? comma + 1 : from;
};

/** "put it this way: …" */
const skipWay = (items: Item[], from: number): number =>
  items[from]?.pos === 'DET' && items[from + 1]?.normal === 'way' && items[from + 2]?.normal === ':' ? from + 2 : from;

/** "said on its website that", "claimed early in the evening that": the content begins at "that" or at the quotation. */
const skipToThat = (items: Item[], from: number): number => {
  const opening = items[from];
  const toSomebody = opening?.normal === 'to' && !isVerbal(items[from + 1]);
  const howOrWhen = opening?.pos === 'ADJ' && circumstanceAdverbs.has(opening.normal);
  if (!opening || !(toSomebody || howOrWhen || opening.pos === 'ADP' || opening.pos === 'ADV')) return from;
  for (let i = from; i < items.length && i - from < THAT_DISTANCE; i++) {
    const item = items[i]!;
    if (item.normal === 'that' && (item.pos === 'SCONJ' || opensStatement(items, i + 1))) return i;
    if (item.pos === 'QUOTE' && items[i - 1]?.normal === ',') return i;
    if (item.normal === ':' && items[i + 1] && !items[i + 1]!.quotation) return i + 1;
    const finite = isVerbal(item) && items[i - 1]?.normal !== 'without';
    if (finite || /^[;:.]$/.test(item.normal)) return from;
  }
  return from;
};

/** Skips "on Monday", "in a statement", "late last week", where content still follows. */
const skipCircumstance = (items: Item[], from: number): number => {
  let at = from;
  for (let guard = 0; guard < 4; guard++) {
    const item = items[at];
    if (!item) return at;
    if (isTime(item)) {
      at++;
      if (items[at]?.pos === 'NOUN' && partsOfDay.has(items[at]!.normal)) at++;
      continue;
    }
    if (item.pos === 'ADP' && mediumFollows(items, at)) {
      at = isTime(items[at + 1]) ? at + 2 : phraseEnd(items, at + 1);
      while (items[at]?.pos === 'NUM') at++;
      continue;
    }
    if (item.pos === 'ADP') {
      const end = phraseEnd(items, at + 1);
      if (end > at + 1 && clauseStartsAt(items, end)) {
        at = end;
        continue;
      }
    }
    if ((item.pos === 'ADV' || item.pos === 'ADJ') && (circumstanceAdverbs.has(item.normal) || isTime(items[at + 1]))) {
      at++;
      continue;
    }
    if (periodOpeners.has(item.normal) && periods.has(items[at + 1]?.normal ?? '')) {
      at += 2;
      continue;
    }
    return at;
  }
  return at;
};

/** What stands at `at`, read as what a cue takes. */
export const complementKind = (items: Item[], at: number): ComplementKind => {
  const item = items[at];
  if (!item || /^[.,;)—–?!]$/.test(item.normal) || item.normal === '--') return 'none';
  if (item.pos === 'QUOTE') return isFullQuotation(item) || !clauseFollows(items, at) ? 'quote' : 'clause';
  if (item.normal === 'that' && items[at + 1] && (item.pos === 'SCONJ' || items[at + 1]!.normal !== ','))
    return 'clause';
  if (whWords.has(item.normal)) return 'wh';
  // "did not mention them during a talk he gave": what is no subject begins no clause.
  if (objectPronouns.has(item.normal)) return 'object';
  if (item.normal === 'to' && /^(VERB|AUX|ADV|QUOTE)$/.test(items[at + 1]?.pos ?? '')) return 'infinitive';
  if (item.pos === 'ADP' && items[at + 1]?.pos !== 'NUM' && !/^(about|as|like)$/.test(item.normal)) return 'none';
  if (item.pos === 'ADV' && !/^(ADJ|ADV|NUM|DET)$/.test(items[at + 1]?.pos ?? '') && !clauseFollows(items, at))
    return 'none';
  if (
    item.pos === 'AUX' ||
    (item.pos === 'VERB' && /^(never|[a-z]+ed)$/.test(item.normal) && !clauseFollows(items, at))
  )
    return 'none';
  if (item.pos === 'VERB' && item.normal.endsWith('ing')) return clauseFollows(items, at + 1) ? 'clause' : 'gerund';
  return clauseFollows(items, at) ? 'clause' : 'object';
};

/** A quotation that is a statement of its own, not a fragment in the outlet's sentence. */
export const isFullQuotation = (item: Item): boolean =>
  /[.,!?;:…—-]\s*.$/.test(item.text) || item.text.split(/\s+/).length > 9;

/** True where a subject and its finite verb begin at `at`, before any stop. */
export const clauseFollows = (items: Item[], at: number): boolean => {
  let relative = false;
  let seenHead = false;
  for (let i = at; i < items.length && i - at < 40; i++) {
    const item = items[i]!;
    if (/^[;:.]$/.test(item.normal) || gerundOpens(items, i)) return false;
    if (item.normal === 'so' && items[i + 1]?.normal === 'that') return false;
    // "called on members to shun him after the judge was found": a verb further on is another clause's.
    if (i > at && circumstances.has(item.normal)) return false;
    if (item.normal === ',' && !relative && seenHead && !apposition(items, i)) return finiteAfterAside(items, i);
    // `he “lied”`: the verb stands between the marks.
    if (item.quotation && i > at && isSubjectPronoun(items[i - 1]!)) return true;
    if (isRelativePronoun(item) || item.normal === 'whose' || subordinators.has(item.normal)) relative = i > at;
    else if (completesVerb(items, i)) continue;
    else if (item.pos === 'AUX' && seenHead) {
      if (!relative) return true;
      relative = false;
    } else if (item.pos === 'VERB' && seenHead && isFiniteVerb(items, i) && !isCoordinated(items, i)) {
      if (!relative) return true;
      relative = false;
    } else if (
      item.pos === 'NOUN' ||
      item.pos === 'PROPN' ||
      item.pos === 'PRON' ||
      item.pos === 'NUM' ||
      item.pos === 'QUOTE' ||
      item.pos === 'DET' ||
      item.pos === 'ADJ'
    )
      seenHead = true;
  }
  return false;
};

/** "who asked not *to be named*", "who have *read* it", "who did not *want*": no second finite verb, but the rest of one. */
const completesVerb = (items: Item[], i: number): boolean => {
  if (items[i]!.pos !== 'VERB' && items[i]!.pos !== 'AUX') return false;
  let before = i - 1;
  while (before >= 0 && (items[before]!.pos === 'ADV' || negations.has(items[before]!.normal))) before--;
  return before >= 0 && (items[before]!.pos === 'AUX' || items[before]!.normal === 'to');
};

const negations = wordClass('verb-negations');

const circumstances = wordClass('clause-circumstances');

/** "the crews and later thanked the cooks": the verb goes on with the subject before the object. */
const isCoordinated = (items: Item[], verb: number): boolean =>
  items[items[verb - 1]!.pos === 'ADV' ? verb - 2 : verb - 1]?.pos === 'CCONJ';

const isSubjectPronoun = ({ pos, normal }: Item): boolean =>
  pos === 'PRON' && !possessives.has(normal) && !objectPronouns.has(normal);

/** "the charge by saying", "the crowd while chanting": another act of the subject begins. */
const gerundOpens = (items: Item[], i: number): boolean =>
  gerundOpeners.has(items[i]!.normal) && items[i + 1]?.pos === 'VERB' && items[i + 1]!.normal.endsWith('ing');

const gerundOpeners = wordClass('gerund-openers');

const apposition = (items: Item[], comma: number): boolean =>
  items[comma + 1]?.pos === 'ADJ' || items[comma + 1]?.pos === 'NUM';

/** "…that Ana Ruiz, the mayor, had left": the verb stands after the aside. */
const finiteAfterAside = (items: Item[], comma: number): boolean => {
  for (let i = comma + 1; i < items.length && i - comma < 15; i++) {
    if (items[i]!.normal === ',')
      return items[i + 1]?.pos === 'AUX' || (items[i + 1]?.pos === 'VERB' && isFiniteVerb(items, i + 1));
    if (/^[;:.]$/.test(items[i]!.normal)) return false;
  }
  return false;
};

const isFiniteVerb = (items: Item[], i: number): boolean => {
  const verb = items[i]!;
  const before = items[i - 1];
  if (verb.normal.endsWith('ing') || before?.normal === 'to') return false;
  if (before && (/^(DET|ADJ|ADP|NUM)$/.test(before.pos) || before.normal === '-')) return false;
  // "the plan proposed by the mayor", "the men arrested on Monday": no clause of its own.
  if (/(ed|en)$/.test(verb.normal) && items[i + 1]?.pos === 'ADP' && before?.pos !== 'PRON') return false;
  return true;
};
