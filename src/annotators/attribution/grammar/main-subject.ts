import { wordClass } from '../../../lexicon/word-class.js';
import { isHead, isTime } from './item.js';
import type { Range } from './range.js';
import type { Item } from './sequence.js';
import { subjectBefore } from './subject.js';

const nobody = wordClass('no-subjects');
const noSpeakers = wordClass('no-speakers');

/** "It was", "this", "there", "no official has": nobody speaks. */
export const isPlausibleSpeaker = (items: Item[], subject: Range): boolean => {
  const head = items[subject.end - 1]!;
  if (nobody.has(items[subject.first]!.normal) || isWhen(items, subject)) return false;
  const single = subject.end - subject.first === 1;
  return !(single && noSpeakers.has(head.normal));
};

const partsOfDay = wordClass('parts-of-day');
const periods = wordClass('periods');

/** "as recently as Thursday afternoon were insisting", "has at times said": a time alone is no speaker. */
const isWhen = (items: Item[], { first, end }: Range): boolean => {
  const nouns = items.slice(first, end).filter(({ pos }) => /^(NOUN|PROPN|PRON)$/.test(pos));
  return nouns.length > 0 && nouns.every(isTimeNoun);
};

const isTimeNoun = (item: Item): boolean =>
  isTime(item) ||
  (item.pos === 'NOUN' && (partsOfDay.has(item.normal) || periods.has(item.normal) || item.normal === 'times'));

/** "It is worth noting that", "it is hard to say": the "it" stands for nobody. */
export const isDummy = (items: Item[], subject: Range): boolean =>
  subject.end - subject.first === 1 &&
  items[subject.first]!.normal === 'it' &&
  items[subject.end]?.pos === 'AUX' &&
  /^(ADJ|ADV|NOUN|ADP)$/.test(items[subject.end + 1]?.pos ?? '');

/** The subject of the first finite verb before `limit` and that verb: "He shook his head and said …". */
export const mainClause = (items: Item[], limit: number, from = 0): { subject: Range; verb: number } | undefined => {
  for (let verb = from + 1; verb < limit; verb++) {
    const item = items[verb]!;
    const finite =
      item.pos === 'AUX' || (item.pos === 'VERB' && !item.normal.endsWith('ing') && items[verb - 1]!.normal !== 'to');
    if (!finite) continue;
    // "Brandt then appeared": an adverb may part them.
    const end = items[verb - 1]!.pos === 'ADV' && verb - 1 > from ? verb - 1 : verb;
    const subject =
      isHead(items[end - 1]) || items[end - 1]!.normal === ',' ? subjectBefore(items, end, from) : undefined;
    if (subject && isPlausibleSpeaker(items, subject) && !isDummy(items, subject)) return { subject, verb };
  }
  return undefined;
};

const subordinators = wordClass('subordinators');

/** The subject of the clause that an infinitive stands in: "She left after two aides met to discuss …". */
export const nearestSubject = (items: Item[], limit: number): Range | undefined => {
  for (let i = limit - 1; i > 0; i--)
    if (subordinators.has(items[i]!.normal)) {
      const clause = mainClause(items, limit, i);
      if (clause) return clause.subject;
    }
  return mainClause(items, limit)?.subject;
};
