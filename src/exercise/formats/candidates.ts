import type { MarkedWords, MarkItem } from '../../model/exercise.js';
import { contains, type Span } from '../../model/span.js';

/** Words that a pupil may pick where a platform cannot let every word be marked: those to be marked, and neutral ones. */
export interface Candidate extends Span {
  text: string;
  /** Null for a neutral word. */
  answer: MarkedWords | null;
}

/** Stands beside every list of candidates, so that its being there tells nothing. */
export const nothing = 'No word in this text';

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;
const FEWEST_NEUTRAL = 4;

const wordsOf = (text: string): Span[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));

const lowerWords = (text: string): string[] => (text.match(WORD) ?? []).map((word) => word.toLowerCase());

/** In the order of the text. */
export const candidatesOf = (item: MarkItem): Candidate[] => {
  const { text, answers } = item;
  const marked = answers.map((answer) => ({
    start: answer.start,
    end: answer.end,
    text: text.slice(answer.start, answer.end),
    answer,
  }));
  return [...marked, ...neutralWords(item, Math.max(FEWEST_NEUTRAL, answers.length))].sort((a, b) => a.start - b.start);
};

/** The longest of the words that judge nothing and stand once in the text: of every other word a fair reader may think otherwise. */
const neutralWords = ({ text, neutral }: MarkItem, most: number): Candidate[] => {
  const times = new Map<string, number>();
  for (const word of lowerWords(text)) times.set(word, (times.get(word) ?? 0) + 1);
  return wordsOf(text)
    .filter((word) => neutral.some((span) => contains(span, word)))
    .map(({ start, end }) => ({ start, end, text: text.slice(start, end), answer: null }))
    .filter(({ text: word }) => times.get(word.toLowerCase()) === 1)
    .sort((a, b) => b.text.length - a.text.length || a.start - b.start)
    .slice(0, most);
};

/** The words around a candidate that tell it from the same words elsewhere in the text; both empty where it stands alone. */
export const contextOf = (text: string, { start, end }: Span): { before: string; after: string } => {
  const lower = text.toLowerCase();
  const words = wordsOf(text);
  const timesOf = (part: string): number => {
    let times = 0;
    for (let at = lower.indexOf(part); at !== -1 && times < 2; at = lower.indexOf(part, at + 1)) times += 1;
    return times;
  };
  const first = words.findIndex((word) => word.end > start);
  const last = words.findLastIndex((word) => word.start < end);
  if (first === -1 || last === -1) return { before: '', after: '' };
  for (let more = 0; ; more += 1) {
    const from = more === 0 ? start : (words[first - more]?.start ?? 0);
    const to = more === 0 ? end : (words[last + more]?.end ?? text.length);
    if ((from === 0 && to === text.length) || timesOf(text.slice(from, to).toLowerCase()) < 2)
      return { before: text.slice(from, start), after: text.slice(end, to) };
  }
};
