import { isHead, isRelativePronoun, isTime, isVerbal } from '../grammar/item.js';
import { baseStart } from '../grammar/phrase.js';
import type { Range } from '../grammar/range.js';
import type { Item } from '../grammar/sequence.js';
import { subjectBefore } from '../grammar/subject.js';
import { kindOfNoun } from './source-words.js';

/**
 * What a relative pronoun stands for: "the spokeswoman, who said …". It is the noun phrase beside it, save that "who"
 * reaches over a thing to a person ("the head of the mill who said …"), and that a time says nothing ("a poll published on
 * Thursday that showed …").
 */
export const antecedentOf = (items: Item[], source: Range): Range | undefined => {
  if (source.end - source.first !== 1 || !isRelativePronoun(items[source.first])) return undefined;
  const end = items[source.first - 1]?.normal === ',' ? source.first - 1 : source.first;
  const whole = subjectBefore(items, source.first) ?? subjectBefore(items, end);
  if (end < 1 || !isHead(items[end - 1])) return whole;
  if (isTime(items[end - 1])) return whole && subjectOfReduced(items, whole);
  const nearest = { first: baseStart(items, end), end };
  const inApposition = items[nearest.first - 1]?.normal === ',';
  return inApposition || (items[source.first]!.normal === 'who' && isThing(items[end - 1]!))
    ? (whole ?? nearest)
    : nearest;
};

/** "a poll published on Thursday": the noun before the participle is what speaks. */
const subjectOfReduced = (items: Item[], { first, end }: Range): Range => {
  const participle = items.findIndex((item, i) => i > first && i < end && isVerbal(item));
  return { first, end: participle < 0 ? end : participle };
};

const isThing = ({ pos, normal }: Item): boolean => pos === 'NOUN' && kindOfNoun(normal) === 'thing';
