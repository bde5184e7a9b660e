import { classroom } from '../generated/classroom.js';
import type { DifferenceText } from '../model/classroom.js';
import type { Comparison, Difference, FactMention } from '../model/comparison.js';
import type { DifferenceKind } from '../model/difference-kind.js';
import { SMALL_NUMBERS } from '../model/prose.js';
import { isContestedWord } from './contested.js';
import { creditWords } from './credit-words.js';
import { inAList } from './in-a-list.js';
import { findingsOf, type ShownSentence } from './material.js';
import { mayJudge } from './may-judge.js';
import { wordsOf } from './reading-grade.js';
import { creditsSomebody, timesCredited } from './saying.js';
import type { ToldTwice } from './shared-facts.js';

export type Asked = Exclude<DifferenceKind, 'origin'>;

/** Words of one sentence set beside those of another, and what kind of difference they are. */
export interface SideBySide {
  kind: Asked;
  /** In the order of the two sentences; null where the one has nothing there. */
  words: [string | null, string | null];
  /** As it is asked. */
  what: string;
  /** What it changes for who reads one of the two; null where that lies in words for which no list tells what they suggest. */
  effect: string | null;
}

/** Every difference between the two sentences in the telling of one fact that words of theirs show. */
export const setSideBySide = ({ fact, mentions, sentences }: ToldTwice, comparison: Comparison): SideBySide[] =>
  fact.differences.flatMap((difference) => {
    const { kind } = difference;
    if (kind === 'origin') return [];
    const credit = kind === 'status' ? creditBeside(mentions, sentences, comparison) : undefined;
    const words = kind === 'status' ? credit?.words : wordsBeside(difference, mentions);
    if (!words || !isShown(words, sentences) || !isClear(kind, words, sentences)) return [];
    const text = textOf(kind, words, sentences);
    const effect = credit ? effectOfCredit(credit) : effectOf(kind, words, sentences, text);
    return [{ kind, words, what: text.what, effect }];
  });

type Words = SideBySide['words'];

/** The parts of a detail stand in the order of its articles. */
const wordsBeside = ({ articles, detail }: Difference, mentions: ToldTwice['mentions']): Words | undefined => {
  const parts = detail.split('; ')[0]!.split(' / ');
  const [one, other] = mentions.map(({ article }) => parts[articles.indexOf(article)]);
  return parts.length === articles.length && one !== undefined && other !== undefined
    ? [quotedIn(one), quotedIn(other)]
    : undefined;
};

/** The words that a detail quotes, else all of it. */
const quotedIn = (part: string): string => /“([^”]+)”/.exec(part)?.[1] ?? part;

/** “The plan, which promises each a flat” is one account. */
const accountsIn = (text: string): number => {
  const own = text.replace(/, which [^,]*/g, '');
  return timesCredited(own) + (own.match(/\bcount(?:s|ed)?\b/gi)?.length ?? 0);
};

interface Credit {
  /** “According to the police”, of the sentence that has them. */
  words: Words;
  source: string;
  isDocument: boolean;
}

/** Who is credited in the one sentence, where nobody is in the other. */
const creditBeside = (
  mentions: ToldTwice['mentions'],
  sentences: ToldTwice['sentences'],
  comparison: Comparison,
): Credit | undefined => {
  if (mentions.filter(({ status }) => status === 'asserted').length !== 1) return undefined;
  const credits = mentions.map((mention, i) => creditOf(mention, sentences[i]!, comparison));
  const credit = credits.find((one) => one);
  if (!credit || credits.includes(undefined)) return undefined;
  return { ...credit, words: credits.map((one) => one?.words ?? null) as Words };
};

/** More words are no credit that is seen at a glance. */
const MOST_WORDS = 9;

/** Null where nobody is; undefined where it cannot be said, as where two sources tell two figures in one sentence. */
const creditOf = (
  { status, attribution }: FactMention,
  sentence: ShownSentence,
  { articles }: Comparison,
): (Omit<Credit, 'words'> & { words: string }) | null | undefined => {
  const attributions = findingsOf(sentence, 'attribution');
  if (status === 'asserted') return attributions.length === 0 && !creditsSomebody(sentence.text) ? null : undefined;
  // “While the union counted nine”: two are credited, with two accounts.
  if (accountsIn(sentence.text) > 1) return undefined;
  const [only, ...others] = attributions;
  if (only?.id !== attribution || others.length > 0 || !only.source || !only.cue) return undefined;
  // Who is kept unnamed cannot be asked.
  if (only.anonymous) return undefined;
  // “Put the number at” needs what stands behind it.
  if (!classroom['plain-cues'].includes(only.cue.text.toLowerCase())) return undefined;
  const credit = creditWords(articles[sentence.article]!.article.text, only.source, only.cue);
  // “According to the plan, which promises …”
  const words = only.cue.start < only.source.start ? credit.split(',')[0]! : credit;
  if (wordsOf(words).length > MOST_WORDS) return undefined;
  return { words, source: inAList(only.source.text.split(',')[0]!), isDocument: only.sourceType === 'document' };
};

const isShown = (words: Words, sentences: ToldTwice['sentences']): boolean =>
  words[0] !== words[1] &&
  words.every((some, i) => some === null || some.split(' … ').every((part) => sentences[i]!.text.includes(part)));

/** What they differ in can be told from the words alone, and is not for a law or a party to decide. */
const isClear = (kind: Asked, words: Words, sentences: ToldTwice['sentences']): boolean => {
  if (words.some((some) => some !== null && isContestedWord(some))) return false;
  const [one, other] = words.map((some) => some ?? '') as [string, string];
  switch (kind) {
    case 'number':
      return lastWord(one) === lastWord(other) && !figuresAreShared(sentences) && !isOneFigure(one, other);
    case 'modifier':
      // “Casual workers” may be others than “workers”; a word that judges does not tell which.
      return (
        (one.endsWith(` ${other}`) || other.endsWith(` ${one}`)) &&
        words.some((some, i) => judges(some!, sentences[i]!))
      );
    default:
      return true;
  }
};

const judges = (words: string, sentence: ShownSentence): boolean =>
  findingsOf(sentence, 'loaded-term').some(({ text }) => words.includes(text)) || mayJudge({ text: words });

/** “31 prisoners” and “48 hostages” may count different people. */
const lastWord = (words: string): string => wordsOf(words).at(-1)?.toLowerCase() ?? '';

const figures =
  /\d[\d.,]*\d|\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?)\b/gi;

/** “Nine were held” beside “the police say seven, the union nine”: the second has the figure of the first too. */
const figuresAreShared = (sentences: ToldTwice['sentences']): boolean => {
  const [one, other] = sentences.map(({ text }) => new Set((text.match(figures) ?? []).map(inDigits)));
  return [...one!].every((figure) => other!.has(figure)) || [...other!].every((figure) => one!.has(figure));
};

/** “Eleven people” are “11 people”. */
const isOneFigure = (one: string, other: string): boolean =>
  one.match(figures)?.map(inDigits).join() === other.match(figures)?.map(inDigits).join();

const inDigits = (figure: string): string => {
  const value = NUMBERS.indexOf(figure.toLowerCase());
  return value < 0 ? figure.toLowerCase() : String(value);
};

const NUMBERS = [...SMALL_NUMBERS, 'eleven', 'twelve'];

/** Of a verb or a word that describes it lies in that word: what the lists say of it, where it is on one. */
const effectOf = (
  kind: Asked,
  words: Words,
  sentences: ToldTwice['sentences'],
  { effect }: DifferenceText,
): string | null => {
  if (kind !== 'verb' && kind !== 'modifier') return effect;
  const told = sentences.flatMap((sentence, i) =>
    findingsOf(sentence, 'loaded-term').filter(({ text }) => words[i]?.includes(text)),
  );
  return told.length === 0 ? null : [...told.map(({ text, why }) => `“${text}”: ${why}`), effect].join(' ');
};

/** Who is credited can be asked; a document can be read. */
const effectOfCredit = ({ source, isDocument }: Credit): string =>
  (isDocument ? classroom['credited-document'] : classroom.differences.status.effect).replaceAll(
    '{source}',
    () => source,
  );

/** “Said” beside “complains” tells how somebody spoke, and not what was done. */
const textOf = (kind: Asked, words: Words, sentences: ToldTwice['sentences']): DifferenceText => {
  const cues = sentences.flatMap((sentence) => findingsOf(sentence, 'attribution').map(({ cue }) => cue?.text));
  const isReporting = kind === 'verb' && words.every((verb) => cues.includes(verb ?? ''));
  return isReporting ? classroom['reporting-verb'] : classroom.differences[kind];
};
