import { classroom } from '../../generated/classroom.js';
import { escapePattern } from '../../model/escape-pattern.js';
import type { MarkedWords, MarkItem } from '../../model/exercise.js';
import { overlap, type Span } from '../../model/span.js';
import { wordsOf } from '../words.js';

/**
 * Words that a pupil may pick where a platform cannot let every word be marked. One that is neither an answer nor surely neutral
 * may be argued for: picking it neither gains nor costs.
 */
export interface Candidate extends Span {
  text: string;
  /** Null for a word that is not to be marked. */
  answer: MarkedWords | null;
  /** Whether the word surely judges nothing. */
  neutral: boolean;
}

/** Stands beside every list of candidates, so that its being there tells nothing. */
export const nothing = 'No word in this text';

/** Said of a word that may be argued for. */
export const ARGUED = 'It may be one that you can argue for: say why.';

/** Beside the answers, unless there are more of these. */
const HANDFUL = 5;
const MOST_NEUTRAL = 2;

/** The words to be marked and a handful of other words of the text that one might mark, in their order. */
export const candidatesIn = (item: MarkItem): Candidate[] => {
  const most = Math.max(HANDFUL, item.answers.length);
  const others = contentWords(item);
  const neutral = others.filter((one) => one.neutral).sort(bySmallLetter);
  const arguable = others.filter((one) => !one.neutral).sort(byStrength);
  const picked = [...neutral.slice(0, MOST_NEUTRAL), ...arguable, ...neutral.slice(MOST_NEUTRAL)].slice(0, most);
  const answers = item.answers.map((answer) => candidate(item.text, answer, answer, false));
  return [...answers, ...picked].sort((a, b) => a.start - b.start);
};

const candidate = (text: string, { start, end }: Span, answer: MarkedWords | null, neutral: boolean): Candidate => ({
  start,
  end,
  text: text.slice(start, end),
  answer,
  neutral,
});

const functionWords: ReadonlySet<string> = new Set(classroom['function-words']);
const strongWords: ReadonlySet<string> = new Set(classroom['strong-and-plain']);

/** Nouns, verbs, adjectives and adverbs that stand once in the text, and that neither the key nor a defence of another key names. */
const contentWords = ({ text, answers, neutral, alternatives }: MarkItem): Candidate[] => {
  const defended = new Set(alternatives.flatMap(quotedWords));
  return wordsOf(text)
    .filter(
      (word) =>
        /\p{L}{3}/u.test(word.text) &&
        !functionWords.has(withoutEnding(word.text.toLowerCase())) &&
        !defended.has(word.text.toLowerCase()) &&
        !answers.some((answer) => overlap(answer, word) > 0) &&
        timesIn(text, word.text) === 1,
    )
    .map((word) =>
      candidate(
        text,
        word,
        null,
        neutral.some((span) => overlap(span, word) > 0),
      ),
    );
};

/** “it’s”, “didn’t”: it, did. */
const withoutEnding = (word: string): string => word.replace(/n['’]t$|['’]\p{L}*$/u, '');

const quotedWords = (alternative: string): string[] =>
  [...alternative.matchAll(/“([^”]*)”/g)].flatMap(([, quoted]) =>
    wordsOf(quoted!).map(({ text }) => text.toLowerCase()),
  );

const byLength = (a: Candidate, b: Candidate): number => b.text.length - a.text.length || a.start - b.start;

/** Names are the last that one would take for a judgement. */
const bySmallLetter = (a: Candidate, b: Candidate): number =>
  Number(/^\p{Lu}/u.test(a.text)) - Number(/^\p{Lu}/u.test(b.text)) || byLength(a, b);

/** First the strong words that say what happened, then the long ones, as words are that one would mark. */
const byStrength = (a: Candidate, b: Candidate): number =>
  Number(strongWords.has(b.text.toLowerCase())) - Number(strongWords.has(a.text.toLowerCase())) || byLength(a, b);

const timesIn = (text: string, words: string): number =>
  text.match(new RegExp(`(?<![\\p{L}\\p{N}])${escapePattern(words)}(?![\\p{L}\\p{N}])`, 'giu'))?.length ?? 0;

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

/** The words around a candidate that tell it from the same words elsewhere in the text; both empty where it stands alone. */
export const contextOf = (text: string, { start, end }: Span): { before: string; after: string } => {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
  const before = words.filter((word) => word.end <= start).reverse();
  const after = words.filter((word) => word.start >= end);
  for (let more = 0; ; more += 1) {
    const from = more === 0 ? start : (before[more - 1]?.start ?? 0);
    const to = more === 0 ? end : (after[more - 1]?.end ?? text.length);
    if ((from === 0 && to === text.length) || timesIn(text, text.slice(from, to)) < 2)
      return { before: text.slice(from, start), after: text.slice(end, to) };
  }
};
