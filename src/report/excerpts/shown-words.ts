import { type Span, startingUntil } from '../../model/span.js';

/** Words by which an article is measured: letters and figures with what joins them. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.,\-‐][\p{L}\p{N}\p{M}]+)*/gu;

export const wordsOf = (text: string): Span[] =>
  [...text.matchAll(WORD)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));

/** A marked word with the sentence it stands in. */
export interface MarkedWords {
  span: Span;
  sentence: Span;
}

/** What of an article is to be shown, the weightiest first. */
export interface Evidence {
  /** The words that the report is about, which stand in any case. */
  words: readonly Span[];
  sentences: readonly Span[];
  /** What has its neighbours beside it as far as there is room. */
  marks: readonly MarkedWords[];
}

/** Of an article's words: sentences up to the first share, marked words with their neighbours up to the second. */
export interface Limits {
  sentences: number;
  all: number;
}

/** Words on either side of a marked one, as far as there is room. */
const NEIGHBOURS = 3;

/** Which words of a text are shown, by their number; what stands in `free` always is, and is not counted. */
export const chooseWords = (
  words: readonly Span[],
  free: readonly Span[],
  { words: judging, sentences, marks }: Evidence,
  limits: Limits,
): { shown: boolean[]; counted: number; total: number } => {
  const shown = words.map(() => false);
  for (const span of free) for (const i of numbersIn(words, span)) shown[i] = true;
  const total = shown.filter((one) => !one).length;
  let counted = 0;
  const take = (numbers: readonly number[], share: number): void => {
    const more = numbers.filter((i) => !shown[i]);
    if (counted + more.length > Math.floor(share * total)) return;
    counted += more.length;
    for (const i of more) shown[i] = true;
  };
  for (const span of judging) take(numbersIn(words, span), limits.all);
  for (const span of sentences) take(numbersIn(words, span), limits.sentences);
  for (let around = 0; around <= NEIGHBOURS; around++)
    for (const mark of marks) take(numbersAround(words, mark, around), limits.all);
  return { shown, counted, total };
};

/** Numbers of the words that a span touches. */
const numbersIn = (words: readonly Span[], { start, end }: Span): number[] => {
  const last = startingUntil(words, end - 1);
  let first = startingUntil(words, start);
  if (first > 0 && words[first - 1]!.end > start) first--;
  return Array.from({ length: Math.max(0, last - first) }, (_, i) => first + i);
};

const numbersAround = (words: readonly Span[], { span, sentence }: MarkedWords, around: number): number[] => {
  const [first, ...others] = numbersIn(words, span);
  if (first === undefined) return [];
  const last = others.at(-1) ?? first;
  return numbersIn(words, sentence).filter((i) => i >= first - around && i <= last + around);
};
