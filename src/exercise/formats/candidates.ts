import { escapePattern } from '../../model/escape-pattern.js';
import type { MarkedWords, MarkItem } from '../../model/exercise.js';
import type { Span } from '../../model/span.js';

/** Words that a pupil may pick where a platform cannot let every word be marked: those to be marked, and neutral ones. */
export interface Candidate extends Span {
  text: string;
  /** Null for a neutral word. */
  answer: MarkedWords | null;
}

/** Stands beside every list of candidates, so that its being there tells nothing. */
export const nothing = 'No word in this text';

const FEWEST_NEUTRAL = 4;

const inOrder = (candidates: Candidate[]): Candidate[] => candidates.toSorted((a, b) => a.start - b.start);

/** All words that count either way; of every other word a fair reader may think one thing or the other. */
export const candidatesIn = ({ text, answers, neutral }: MarkItem): Candidate[] => {
  const candidate = ({ start, end }: Span, answer: MarkedWords | null): Candidate => ({
    start,
    end,
    text: text.slice(start, end),
    answer,
  });
  const apart = neutral.filter(({ start, end }) =>
    answers.every((answer) => end <= answer.start || answer.end <= start),
  );
  return inOrder([
    ...answers.map((answer) => candidate(answer, answer)),
    ...apart.map((span) => candidate(span, null)),
  ]);
};

/** For a list beside the text: few neutral words, which stand once in it and are long, as words are that one would mark. */
export const fewCandidates = (item: MarkItem): Candidate[] => {
  const all = candidatesIn(item);
  const most = Math.max(FEWEST_NEUTRAL, item.answers.length);
  const neutral = all
    .filter(({ answer, text }) => answer === null && timesIn(item.text, text) === 1)
    .sort((a, b) => b.text.length - a.text.length || a.start - b.start)
    .slice(0, most);
  return inOrder([...all.filter(({ answer }) => answer !== null), ...neutral]);
};

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
