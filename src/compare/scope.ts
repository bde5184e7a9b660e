import { phraseEnd } from '../model/phrases.js';
import { type Excerpt, onceForPlace, onceForWording } from './excerpt.js';
import { setOf } from './list-set.js';

const none: string[] = [];

/** An operator ("not", "plans to") bears on so many content words after it, up to the next comma. */
const REACH = 2;

/** Keys of the content words that are denied: not by a "no" that is quoted as a word, nor in a condition. */
export const deniedKeys = onceForPlace((excerpt, lists): Set<string> => {
  if (!mayDeny(excerpt, lists)) return new Set();
  const conditions = setOf(lists['condition-openers']);
  const limits = setOf(lists['negation-limits']);
  return keysUnder(
    excerpt,
    lists.negations,
    lists['negation-exceptions'],
    (at) =>
      isQuotedWord(excerpt, at) ||
      isInCondition(excerpt, at, conditions) ||
      isLimited(excerpt, at, limits) ||
      isAsked(excerpt, at),
  );
});

const mayDeny = onceForWording(({ words }, { negations = none }): boolean =>
  words.some((_, at) => phraseEnd(words, at, negations) !== null),
);

/** "cast a “no” vote": nothing is denied. */
const isQuotedWord = ({ words, passage: { text } }: Excerpt, at: number): boolean => {
  const { start, end } = words[at]!;
  return /["“‘]/.test(text[start - 1] ?? '') && /["”’]/.test(text[end] ?? '');
};

/** So many words before a "not" an "if" may stand for it to be part of the condition: "if the mayor does not sign". */
const CONDITION_REACH = 5;

const isInCondition = (
  { words, place, sentence, passage: { text } }: Excerpt,
  at: number,
  openers: ReadonlySet<string>,
): boolean => {
  for (let i = at - 1; i >= Math.max(0, at - CONDITION_REACH); i--) {
    if (/[,;:.()]/.test(text.slice(words[i]!.end, words[i + 1]!.start))) return false;
    if (openers.has(words[i]!.normal)) return true;
  }
  return at < CONDITION_REACH && openers.has(lastWord(text.slice(sentence.start, place.start)));
};

/** "Will not sail until the strike is over": what is denied of a time or a case is not denied. */
const isLimited = ({ words, passage: { text } }: Excerpt, at: number, limits: ReadonlySet<string>): boolean => {
  for (let i = at + 1; i < words.length; i++) {
    if (/[,;:.()]/.test(text.slice(words[i - 1]!.end, words[i]!.start))) return false;
    if (limits.has(words[i]!.normal)) return true;
  }
  return false;
};

/** "No agreement?" and "No borders!": a question or a call denies nothing. */
const isAsked = ({ words, passage: { text } }: Excerpt, at: number): boolean =>
  /^[^.!?]*[?!]/.test(text.slice(words[at]!.start, words[at]!.start + LONGEST_QUESTION));

/** Characters from a "no" to the mark of its question. */
const LONGEST_QUESTION = 120;

/** The place may begin just behind the "if". */
const lastWord = (text: string): string => /(\p{L}+)\s*$/u.exec(text)?.[1]?.toLowerCase() ?? '';

/**
 * Keys of the content words that operators of a list bear on. Phrases of the list may have up to four words; exceptions
 * are phrases that begin like an operator and are none ("not only"); `isIdle` tells by its place that one does nothing.
 */
export const keysUnder = (
  { words, passage }: Excerpt,
  operators: string[] = none,
  exceptions: string[] = none,
  isIdle: (at: number) => boolean = () => false,
): Set<string> => {
  const under = new Set<string>();
  words.forEach((_, i) => {
    const end = phraseEnd(words, i, operators);
    if (end === null || phraseEnd(words, i, exceptions) !== null || isIdle(i)) return;
    let reached = 0;
    for (let n = end; n < words.length && reached < REACH; n++) {
      const { key, pos } = words[n]!;
      if (n > end && /[,;:.()]/.test(passage.text.slice(words[n - 1]!.end, words[n]!.start))) break;
      if (key === null) continue;
      under.add(key);
      // "nobody should mistake a narrow gap for a bridge" denies the mistake, not the gap.
      reached = pos === 'VERB' ? REACH : reached + 1;
    }
  });
  return under;
};

/** Keys of the content words of which it is left open whether they are so: "may shut", "plans to shut". */
export const openKeys = onceForWording((excerpt, { modalities }): Set<string> => keysUnder(excerpt, modalities));
