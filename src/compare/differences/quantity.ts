import { ofWord } from '../../model/word.js';
import { type ExcerptWord, onceForWording } from '../excerpt.js';
import { setOf } from '../list-set.js';

/** A number with what it counts. */
export interface Quantity {
  value: number;
  /** Given as a bound or a round figure: "over", "about", "dozens". */
  approximate: boolean;
  /** The words that make it so, with a blank behind them: "over "; none where the figure is exact or vague by itself. */
  bound: string;
  /** Key of the counted noun, "$" for money, "%" for shares. */
  unit: string;
  /** As the text has it, with the counted noun. */
  text: string;
  /** Keys of the content words around it, the counted noun left out: what is said of so many. */
  context: Set<string>;
}

const scales: Record<string, number> = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
const vagueValues: Record<string, number> = { dozens: 36, scores: 60, hundreds: 300, thousands: 3000, millions: 3e6 };
/** The counted noun stands this near after the number: "35 more Israeli prisoners". */
const NEAREST_NOUN = 4;

/** The quantities of a place; dates, years and list numbers count nothing. */
export const quantitiesOf = onceForWording(({ words, passage, sentence }, lists): Quantity[] =>
  words.flatMap((word, i) => {
    const number = numberOf(word, lists);
    if (number === null || isDate(words, i, lists)) return [];
    const scale = scales[words[i + 1]?.normal ?? ''];
    const value = number * (scale ?? 1);
    const last = scale ? i + 1 : i;
    const before = passage.text.slice(Math.max(0, word.start - 2), word.start);
    const after = passage.text.slice(words[last]!.end, Math.min(words[last]!.end + 2, sentence.end));
    const bound = boundBefore(words, i, lists);
    const approximate = bound !== '' || word.normal in vagueValues;
    const quantity = (unit: string, text: string): Quantity[] => [
      { value, approximate, bound, unit, text, context: contextOf(words, i, last, unit) },
    ];
    if (/[$€£]\s?$/.test(before)) return quantity('$', `$${textOf(words, i, last)}`);
    if (/^\s?%/.test(after)) return quantity('%', `${textOf(words, i, last)}%`);
    const noun = words.slice(last + 1, last + 1 + NEAREST_NOUN).findIndex(({ pos }) => pos === 'NOUN');
    const counted = words[last + 1 + noun];
    if (noun < 0 || !counted?.key) return [];
    return quantity(counted.key, `${textOf(words, i, last)} ${counted.text}`);
  }),
);

/** Words this near say what so many did or had done to them. */
const NEAR = 6;

const contextOf = (words: ExcerptWord[], first: number, last: number, unit: string): Set<string> =>
  new Set(
    [...words.slice(Math.max(0, first - NEAR), first), ...words.slice(last + 1, last + 1 + NEAR)].flatMap(({ key }) =>
      key === null || key === unit ? [] : key,
    ),
  );

const textOf = (words: ExcerptWord[], first: number, last: number): string =>
  words
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ');

const figureOf = ofWord(({ normal }): number | null => {
  if (/^\d{1,3}(?:,\d{3})+$/.test(normal)) return Number(normal.replaceAll(',', ''));
  return /^\d+(?:\.\d+)?$/.test(normal) ? Number(normal) : null;
});

const numberOf = (one: ExcerptWord, lists: Record<string, string[]>): number | null => {
  const figure = figureOf(one);
  if (figure !== null) return figure;
  const { normal } = one;
  const numbers = lists['number-words'];
  const word = numbers && setOf(numbers).has(normal) ? numbers.indexOf(normal) : -1;
  return word > 1 ? word : (vagueValues[normal] ?? null);
};

const isDate = (words: ExcerptWord[], i: number, { months = [] }: Record<string, string[]>): boolean => {
  const { normal } = words[i]!;
  const beside = [words[i - 1]?.normal.slice(0, 3), words[i + 1]?.normal.slice(0, 3)];
  const isYear = /^(?:1[89]|20)\d\d$/.test(normal);
  return isYear || months.some((month) => beside.includes(month.slice(0, 3)) && /^\d/.test(normal));
};

const boundBefore = (words: ExcerptWord[], i: number, lists: Record<string, string[]>): string => {
  const before = [1, 2, 3].map((length) =>
    words
      .slice(Math.max(0, i - length), i)
      .map(({ normal }) => normal)
      .join(' '),
  );
  const bound = before.findLast((phrase) => lists['approximate-before']?.includes(phrase));
  return bound === undefined ? '' : `${bound} `;
};
