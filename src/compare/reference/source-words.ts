import type { Document, Passage, Token } from '../../model/document.js';
import { overlap, type Place, type Span, startingUntil } from '../../model/span.js';
import { spellingOf } from '../spelling.js';
import { turnsOf } from './turns.js';

/** A word of one of the two texts as quotations are compared: `key` is the same for spellings of one word. */
export interface KeyedWord extends Span {
  key: string;
}

export interface SourceWord extends KeyedWord {
  in: Place;
  /** Index of its sentence in the passage. */
  sentence: number;
}

/** The words of a reference in their order, and where each run of three of them stands. */
export interface SourceWords {
  words: SourceWord[];
  runs: Map<string, number[]>;
}

export const RUN = 3;

/** A refrain is looked up where it stands first; more places would cost time and tell nothing. */
const MOST_PLACES = 40;

/** No word of a text has this key: nothing is found across it. */
const BREAK = '\n';

/** What is counted as one word when quotations are compared: house style and figures written out set aside. */
export const keyReader = (lists: Record<string, string[]>): ((token: Token) => string | null) => {
  const spelling = spellingOf(lists);
  const figures = new Map((lists['number-words'] ?? []).map((word, figure) => [word, String(figure)]));
  const titles = new Map((lists['title-abbreviations'] ?? []).map((pair) => pair.split(' ') as [string, string]));
  const fillers = new Set(lists.fillers);
  return ({ normal, text }) => {
    if (text === '%') return 'percent';
    if (!/[\p{L}\p{N}]/u.test(text) || fillers.has(normal)) return null;
    const spelled = spelling(normal);
    return figures.get(spelled) ?? titles.get(spelled) ?? spelled;
  };
};

/** Labels of speakers and stage directions are nobody's words, and neither is "uh". */
export const sourceWords = ({ passages }: Document, lists: Record<string, string[]>): SourceWords => {
  const keyOf = keyReader(lists);
  const words = passages.flatMap((passage, i) => [
    ...(i > 0 ? [{ in: passage.in, start: 0, end: 0, key: BREAK, sentence: -1 }] : []),
    ...spokenWords(passage, keyOf, lists),
  ]);
  const runs = new Map<string, number[]>();
  for (let at = 0; at + RUN <= words.length; at++) {
    const key = runAt(words, at);
    const places = runs.get(key);
    if (!places) runs.set(key, [at]);
    else if (places.length < MOST_PLACES) places.push(at);
  }
  return { words, runs };
};

export const runAt = (words: readonly KeyedWord[], at: number): string =>
  words
    .slice(at, at + RUN)
    .map(({ key }) => key)
    .join(' ');

const spokenWords = (
  passage: Passage,
  keyOf: (token: Token) => string | null,
  lists: Record<string, string[]>,
): SourceWords['words'] => {
  const unspoken = [...turnsOf(passage.text).map(({ label }) => label), ...directionsIn(passage.text, lists)].sort(
    (a, b) => a.start - b.start,
  );
  return passage.tokens.flatMap((token) => {
    const before = unspoken[startingUntil(unspoken, token.start) - 1];
    const key = before && overlap(before, token) > 0 ? null : keyOf(token);
    return key === null ? [] : [{ in: passage.in, start: token.start, end: token.end, key, sentence: token.sentence }];
  });
};

const BRACKETED = /\[[^[\]\n]{1,80}\]|\([^()\n]{1,40}\)/g;

/** "[crosstalk]", "(Applause.)" */
const directionsIn = (text: string, lists: Record<string, string[]>): Span[] => {
  const directions = new Set(lists['stage-directions']);
  return [...text.matchAll(BRACKETED)]
    .filter(
      ([words]) =>
        words.startsWith('[') ||
        words
          .toLowerCase()
          .match(/\p{L}+/gu)
          ?.some((word) => directions.has(word)),
    )
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
};
