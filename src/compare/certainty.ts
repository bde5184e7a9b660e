import type { FactMention } from '../model/comparison.js';
import type { Finding, Hedge } from '../model/finding.js';
import { phraseEnd } from '../model/phrases.js';
import { overlap, type Span } from '../model/span.js';
import { type Excerpt, type ExcerptWord, findingsWithin } from './excerpt.js';

/** Precision of a quantity, shades of degree and a source or a crowd left vague say nothing of how sure a statement is made. */
const notOfCertainty = new Set<Hedge['category']>(['approximator', 'adaptor', 'weasel']);

/** How sure the place makes what the articles share. */
export const certaintyOf = (
  excerpt: Excerpt,
  sharedKeys: Set<string>,
  lists: Record<string, string[]>,
): FactMention['certainty'] => {
  const bears = (finding: Finding): boolean => bearsOn(finding, excerpt, sharedKeys);
  const hedges = findingsWithin(excerpt, 'hedge', reachOf(excerpt)).filter(
    ({ category, suppressed }) => suppressed === null && !notOfCertainty.has(category),
  );
  if (hedges.some(bears) || isAsked(excerpt, sharedKeys, lists)) return 'hedged';
  // "Never knew" denies; how it does so makes it no surer.
  const boosters = findingsWithin(excerpt, 'booster', excerpt.place).filter(
    ({ suppressed, text }) => suppressed === null && !lists['verb-negations']?.includes(text.toLowerCase()),
  );
  return boosters.some(bears) ? 'boosted' : 'plain';
};

/** How far before the place a word may stand and still govern it: "reportedly was …", "may have …". */
const GOVERNING = 25;

const reachOf = ({ sentence, place }: Excerpt): Span => ({
  start: Math.max(sentence.start, place.start - GOVERNING),
  end: place.end,
});

/** A hedge bears on so many content words after it, and on none behind a verb: "apparently referring to the inquiry". */
const AFTER = 3;

/** True where a word bears on what the articles share: "its alleged role in the vote" hedges the role, not the vote. */
const bearsOn = (finding: Span, excerpt: Excerpt, sharedKeys: Set<string>): boolean => {
  if (describesNoun(finding, excerpt)) return false;
  const { words } = excerpt;
  const behind = words.filter(({ key, start }) => key !== null && start >= finding.end).slice(0, AFTER);
  const verb = behind.findIndex(({ pos }) => pos === 'VERB');
  const governed = verb < 0 ? behind : behind.slice(0, verb + 1);
  return [...governed, ...rightBefore(finding, excerpt)].some(({ key }) => sharedKeys.has(key!));
};

/** "The gate was shut perhaps for good": the last content word before it, where no comma and no preposition parts them. */
const rightBefore = ({ start }: Span, { words, passage }: Excerpt): ExcerptWord[] => {
  const before = words.filter(({ end }) => end <= start);
  const at = before.findLastIndex(({ key }) => key !== null);
  const content = before[at];
  const isApart =
    !content ||
    /[,;:.()–—]/.test(passage.text.slice(content.end, start)) ||
    before.slice(at + 1).some(({ pos }) => parting.has(pos));
  return isApart ? [] : [content];
};

/** "His talks with the envoy about possibly easing the ban", "an ad that seems to": what follows is another thing. */
const parting = new Set(['ADP', 'SCONJ', 'CCONJ', 'PRON']);

const nominal = new Set(['NOUN', 'PROPN', 'ADJ']);

/** An adjective before its noun tells of the noun: a difference of modifiers, not of how sure the statement is made. */
const describesNoun = (finding: Span, { words }: Excerpt): boolean => {
  const last = words.findLastIndex((word) => overlap(finding, word) > 0);
  return last >= 0 && words[last]!.pos === 'ADJ' && nominal.has(words[last + 1]?.pos ?? '');
};

/** So many times as many of the shared words stand behind "whether" as before it. */
const MOSTLY = 2;

/** "Questions of whether the port closed the gate": the verb behind "whether" is left open, where most of what is shared stands behind it. */
const isAsked = ({ words }: Excerpt, sharedKeys: Set<string>, lists: Record<string, string[]>): boolean => {
  const [openers, exceptions] = [lists['open-questions'] ?? [], lists['open-question-exceptions'] ?? []];
  return words.some((_, at) => {
    const isIdle = [at, at - 1, at - 2].some((from) => from >= 0 && phraseEnd(words, from, exceptions) !== null);
    if (isIdle || phraseEnd(words, at, openers) === null) return false;
    const verb = words.slice(at + 1).find(({ pos }) => pos === 'VERB');
    const [before, behind] = [words.slice(0, at), words.slice(at + 1)].map(
      (part) => new Set(part.flatMap(({ key }) => (key !== null && sharedKeys.has(key) ? key : []))).size,
    );
    return verb !== undefined && verb.key !== null && sharedKeys.has(verb.key) && behind! >= MOSTLY * before!;
  });
};
