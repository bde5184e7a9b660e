import { FILLER } from '../../model/filler.js';
import type { Span } from '../../model/span.js';

/** The text, as long as it was, with what is not shown filled; punctuation goes with the words that it touches. */
export const filled = (text: string, words: readonly Span[], shown: readonly boolean[]): string => {
  const kept = keptStretches(text, words, shown);
  let result = '';
  let at = 0;
  for (const { start, end } of [...kept, { start: text.length, end: text.length }]) {
    result += filledGap(text.slice(at, start)) + text.slice(start, end);
    at = end;
  }
  return result;
};

const keptStretches = (text: string, words: readonly Span[], shown: readonly boolean[]): Span[] => {
  const kept: Span[] = [];
  words.forEach((word, i) => {
    if (!shown[i]) return;
    const last = kept.at(-1);
    if (last && shown[i - 1]) last.end = word.end;
    else kept.push({ ...word });
  });
  return kept.map(({ start, end }) => ({ start: touching(text, start, -1), end: touching(text, end, 1) }));
};

/** As far as signs go that belong to the word beside them. */
const touching = (text: string, from: number, step: 1 | -1): number => {
  let at = from;
  for (; ; at += step) {
    const next = text[step === 1 ? at : at - 1];
    if (next === undefined || /[\s\p{L}\p{N}\p{M}\p{Cs}]/u.test(next)) return at;
  }
};

/** Blanks at its ends stay, so that what is left out does not touch what is shown. */
const filledGap = (gap: string): string => {
  if (!/[\p{L}\p{N}]/u.test(gap)) return gap;
  const core = gap.trim();
  const inner = core.length > 1 ? core : gap;
  const at = gap.indexOf(inner);
  return gap.slice(0, at) + inner.replace(/[^\n\r]/g, FILLER) + gap.slice(at + inner.length);
};

/** How a reader sees what is left out. */
const SIGN = '[…]';

/** A page that was made of filled texts, with one sign for each stretch that is left out. */
export const withSigns = (html: string): string =>
  html
    .replace(/·{2,}(?:[\s·]*·)?/g, SIGN)
    .replace(/\[…\]((?:\s|<\/?(?:span|mark|bdi|ins|del|b)\b[^>]*>)*)(?=\[…\])/g, '$1');
