import type { Token } from '../model/document.js';
import { onceFor } from '../model/once.js';
import { type Span, sliceOf, startingWithin, type TextSpan } from '../model/span.js';
import { ofWord, type Word } from '../model/word.js';
import { type Excerpt, isWord, onceForWording, openClasses } from './excerpt.js';
import { setOf } from './list-set.js';
import type { Resources } from './resources.js';
import { noteUser, SEVERAL, type Users } from './users.js';
import type { Wording } from './wording.js';

/**
 * For each excerpt of one fact, the phrases that no other article has in the sentence it tells the fact in. Words of grammar
 * ("in", "the", "was") and of mere telling ("said") never stand alone in it, nor do other forms of a word ("closed" / "closing");
 * word order plays no part. Work grows with the length of the texts only.
 */
export const ownWords = (excerpts: readonly Excerpt[], { words, forms }: Resources): TextSpan[][] => {
  const articles = new Set(excerpts.map(({ place }) => place.article));
  if (articles.size < 2) return excerpts.map(() => []);
  const wordings: Users<Wording> = new Map();
  const users: Users<string> = new Map();
  for (const excerpt of excerpts) {
    const { article } = excerpt.place;
    if (noteUser(wordings, excerpt.wording, article))
      for (const key of sentenceKeys(excerpt, words)) noteUser(users, key, article);
  }
  joinAbbreviations(users);
  const isShared = (key: string): boolean => users.get(key) === SEVERAL;
  return excerpts.map((excerpt) => {
    // Of what several articles print letter by letter nothing is one's own.
    if (wordings.get(excerpt.wording) === SEVERAL) return [];
    return phrases(unitsIn(excerpt, words, forms), excerpt, isShared).map((span) =>
      sliceOf(excerpt.passage.text, span),
    );
  });
};

/** The keys of all words of the sentences of a place. */
const sentenceKeys = onceForWording(({ passage, sentence }): string[] => {
  const tokens = startingWithin(passage.tokens, sentence).filter(isWord);
  return [
    ...new Set([
      ...tokens.map(keyOf),
      ...unitsOf(tokens, passage.text).flatMap((unit) => (unit.length > 1 ? [joinedKey(unit)] : [])),
    ]),
  ];
});

/** Words of a place that are read as one, with what they count as. */
interface Unit {
  /** The number of the first of them. */
  first: number;
  length: number;
  /** Keys of those that are more than grammar. */
  carrying: string[];
  /** The key of all of them as one word. */
  joined: string | null;
}

/** Whether a word counts as anything in comparisons. */
const hasKeyUnder = onceFor(({ keys }: Resources['forms']) =>
  onceFor(({ normal }: Word): boolean => keys([normal.replace(/\.$/, '')])[0] !== null),
);

const unitsIn = onceForWording(({ words, passage: { text } }, lists, forms: Resources['forms']): Unit[] => {
  const [weighty, light] = [setOf(lists['words-that-change-a-claim']), setOf(lists['words-of-grammar'])];
  const hasKey = hasKeyUnder(forms);
  const carries = ({ pos, normal, word }: Token): boolean =>
    weighty.has(normal) || (openClasses.has(pos) && !light.has(normal) && hasKey(word));
  let first = 0;
  return unitsOf(words, text).map((unit) => {
    const { length } = unit;
    const joined = length > 1 ? joinedKey(unit) : null;
    first += length;
    return { first: first - length, length, carrying: unit.filter(carries).map(keyOf), joined };
  });
});

/** Words that are read as one: "two-week", "city's", "3.5 million". */
const unitsOf = (tokens: readonly Token[], text: string): Token[][] => {
  const units: Token[][] = [];
  for (const token of tokens) {
    const last = units.at(-1)?.at(-1);
    const gap = last ? text.slice(last.end, token.start) : ' ';
    const isOne = /^[-‑'’.]?$/.test(gap) || (gap === ' ' && last?.pos === 'NUM' && token.pos === 'NUM');
    if (last && isOne) units.at(-1)!.push(token);
    else units.push([token]);
  }
  return units;
};

/** An abbreviation keeps its point: "Jan.", but not "U.S.". */
const keyOf = ofWord(({ normal }): string => (ABBREVIATED.test(normal) ? normal : withoutEnding(normal)));

const ABBREVIATED = /^\p{L}{3,}\.$/u;

/** "Jan." is used by whoever writes "January", and the other way round. */
const joinAbbreviations = (users: Users<string>): void => {
  for (const [key, using] of users) {
    if (!ABBREVIATED.test(key)) continue;
    for (const [whole, others] of users)
      if (whole !== key && whole.startsWith(key.slice(0, -1))) {
        const all = using === others ? using : SEVERAL;
        users.set(key, all).set(whole, all);
      }
  }
};

/** "cease-fire" and "ceasefire". */
const joinedKey = (unit: readonly Token[]): string => withoutEnding(unit.map(({ normal }) => normal).join(''));

/** A word without the endings of number and time, so that its forms are alike; no stem, which is one for "negotiator" and "negotiation". */
const withoutEnding = (word: string): string => {
  const plain = word.replace(/['’]s?$|[.'’]/g, '');
  const bare = plain.replace(/(?<=..)i(?:es|ed)$/, 'y').replace(/(?<=\p{L}{3})(?:ing|ed|es|s|e)$/u, '');
  return bare === plain ? plain.replace(/(?<=..)(\p{L})\1$/u, '$1') : bare.replace(/(\p{L})\1$/u, '$1');
};

/** More words of grammar than these between two phrases keep them apart. */
const MOST_BETWEEN = 3;

/** Words and blanks, and apostrophes between letters. */
const NO_MARKS = /^(?:[\p{L}\p{N}\p{M}\s-]|(?<=\p{L})['’](?=\p{L}))*$/u;

const phrases = (
  units: readonly Unit[],
  { words, passage: { text } }: Excerpt,
  isShared: (key: string) => boolean,
): Span[] => {
  const found: Span[] = [];
  let between = Number.POSITIVE_INFINITY;
  for (const { first, length, carrying, joined } of units) {
    const isOwn = carrying.some((key) => !isShared(key)) && !(joined !== null && isShared(joined));
    if (!isOwn) {
      between = carrying.length > 0 ? Number.POSITIVE_INFINITY : between + length;
      continue;
    }
    const { start } = words[first]!;
    const { end } = words[first + length - 1]!;
    const last = found.at(-1);
    if (last && between <= MOST_BETWEEN && NO_MARKS.test(text.slice(last.end, start))) last.end = end;
    else found.push({ start, end });
    between = 0;
  }
  return found;
};
