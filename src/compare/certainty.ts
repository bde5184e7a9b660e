import type { FactMention } from '../model/comparison.js';
import type { Hedge } from '../model/finding.js';
import { phraseEnd } from '../model/phrases.js';
import { overlap, type Span } from '../model/span.js';
import { type Excerpt, type ExcerptWord, findingsWithin, onceForPlace } from './excerpt.js';

/** Precision of a quantity, shades of degree and a source or a crowd left vague say nothing of how sure a statement is made. */
const notOfCertainty = new Set<Hedge['category']>(['approximator', 'adaptor', 'weasel']);

/** How sure the place makes what the articles share. */
export const certaintyOf = (
  excerpt: Excerpt,
  sharedKeys: Set<string>,
  lists: Record<string, string[]>,
): FactMention['certainty'] => {
  const { hedged, boosted, asked } = markedIn(excerpt, lists);
  if (hedged.some((key) => sharedKeys.has(key)) || asked.some((at) => isAsked(excerpt, at, sharedKeys)))
    return 'hedged';
  return boosted.some((key) => sharedKeys.has(key)) ? 'boosted' : 'plain';
};

/** What the words of a place make more or less sure. */
interface Marked {
  /** Keys of the words that hedges bear on, */
  hedged: string[];
  /** of those that boosters bear on, */
  boosted: string[];
  /** and where a question is left open. */
  asked: number[];
}

const markedIn = onceForPlace((excerpt, lists): Marked => {
  const hedges = findingsWithin(excerpt, 'hedge', reachOf(excerpt)).filter(
    ({ category, suppressed }) => suppressed === null && !notOfCertainty.has(category),
  );
  // "Never knew" denies; how it does so makes it no surer.
  const boosters = findingsWithin(excerpt, 'booster', excerpt.place).filter(
    ({ suppressed, text }) => suppressed === null && !lists['verb-negations']?.includes(text.toLowerCase()),
  );
  return {
    hedged: hedges.flatMap((finding) => borneOn(finding, excerpt)),
    boosted: boosters.flatMap((finding) => borneOn(finding, excerpt)),
    asked: questionsIn(excerpt, lists),
  };
});

/** How far before the place a word may stand and still govern it: "reportedly was …", "may have …". */
const GOVERNING = 25;

const reachOf = ({ sentence, place }: Excerpt): Span => ({
  start: Math.max(sentence.start, place.start - GOVERNING),
  end: place.end,
});

/** A hedge bears on so many content words after it, and on none behind a verb: "apparently referring to the inquiry". */
const AFTER = 3;

/** Keys of the words that one bears on: "its alleged role in the vote" hedges the role, not the vote. */
const borneOn = (finding: Span, excerpt: Excerpt): string[] => {
  if (describesNoun(finding, excerpt)) return [];
  const { words } = excerpt;
  const behind = words.filter(({ key, start }) => key !== null && start >= finding.end).slice(0, AFTER);
  const verb = behind.findIndex(({ pos }) => pos === 'VERB');
  const governed = verb < 0 ? behind : behind.slice(0, verb + 1);
  return [...governed, ...rightBefore(finding, excerpt)].map(({ key }) => key!);
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

/** Where "whether" and its like stand. */
const questionsIn = ({ words }: Excerpt, lists: Record<string, string[]>): number[] => {
  const [openers, exceptions] = [lists['open-questions'] ?? [], lists['open-question-exceptions'] ?? []];
  return words.flatMap((_, at) => {
    if (phraseEnd(words, at, openers) === null) return [];
    const isIdle = [at, at - 1, at - 2].some((from) => from >= 0 && phraseEnd(words, from, exceptions) !== null);
    return isIdle ? [] : [at];
  });
};

/** So many times as many of the shared words stand behind "whether" as before it. */
const MOSTLY = 2;

/** "Questions of whether the port closed the gate": the verb behind "whether" is left open, where most of what is shared stands behind it. */
const isAsked = ({ words }: Excerpt, at: number, sharedKeys: Set<string>): boolean => {
  const verb = words.slice(at + 1).find(({ pos }) => pos === 'VERB');
  const [before, behind] = [words.slice(0, at), words.slice(at + 1)].map(
    (part) => new Set(part.flatMap(({ key }) => (key !== null && sharedKeys.has(key) ? key : []))).size,
  );
  return verb !== undefined && verb.key !== null && sharedKeys.has(verb.key) && behind! >= MOSTLY * before!;
};
