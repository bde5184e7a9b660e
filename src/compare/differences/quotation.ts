import type { Difference } from '../../model/comparison.js';
import type { Passage } from '../../model/document.js';
import { onceInEvent } from '../../model/once.js';
import { type ExcerptWord, isWord, onceForPlace } from '../excerpt.js';
import { setOf } from '../list-set.js';
import type { Resources } from '../resources.js';
import { spellingOf } from '../spelling.js';
import { byArticle, type Told } from './told.js';

/** So many words in common make two quotations one utterance, */
const LEAST_COMMON = 4;
/** if they are this share of the shorter one. */
const LEAST_SHARE = 0.6;
/** So few common words between two changes belong to the change: a reader meets one other wording, not its crumbs. */
const MOST_BETWEEN = 2;
/** A longer stretch of other words is another part of the utterance, not another wording. */
const LONGEST_CHANGE = 3;

/**
 * The same utterance is quoted with other words: "they destroyed" / "it destroyed". An article may quote it several times:
 * of two articles, the quotations that have most in common are set side by side, so that each difference is told once.
 */
export const quotationDifferences = (told: Told[], { words }: Resources): Difference[] => {
  const fillers = setOf(words['quotation-fillers']);
  const articles = [...byArticle(told)].flatMap(([article, own]) => {
    const quotations = own
      .map(({ excerpt }) => quotedIn(excerpt, words))
      .filter(({ quoted: { length } }) => length >= LEAST_COMMON);
    return quotations.length > 0 ? [{ article, quotations, prints: printedIn(own) }] : [];
  });
  if (new Set(articles.flatMap(({ quotations }) => quotations.map(({ spelling }) => spelling))).size < 2) return [];
  const commonIn = commonOnce();
  const found: Change[] = [];
  for (const [i, one] of articles.entries())
    for (const other of articles.slice(i + 1)) {
      const likest = likestOf(one.quotations, other.quotations, commonIn);
      if (likest.a.spelling === likest.b.spelling) continue;
      // An article that prints both wordings has them from two sentences.
      for (const [ours, theirs] of changes(likest, fillers))
        if (!one.prints(theirs) && !other.prints(ours)) found.push([one.article, other.article, ours, theirs]);
    }
  return joined(found).map((wordings) => ({
    kind: 'quotation' as const,
    articles: [...wordings.keys()],
    detail: [...wordings.values()].join(' / '),
  }));
};

/** Whether the texts of these mentions hold a wording anywhere, word for word. */
const printedIn = (own: Told[]): ((wording: string) => boolean) => {
  const passages = [...new Set(own.map(({ excerpt }) => excerpt.passage))];
  return (wording) => passages.some((passage) => wordsIn(passage).includes(` ${wording.toLowerCase().slice(1, -1)} `));
};

/** The words of a text in lower case with a blank on either side. */
const wordsIn = onceInEvent(({ tokens }: Passage): string => {
  const words = tokens.filter(isWord).map(({ text }) => text.toLowerCase());
  return ` ${words.join(' ')} `;
});

/** "He's" is "he is" behind a pronoun, and "the mayor's" is not. */
const spellingsOf = (words: ExcerptWord[], spelling: (normal: string) => string): string[] =>
  words.map(({ normal }, at) =>
    /^['’]s$/.test(normal) && words[at - 1]?.pos === 'PRON' ? 'is' : spelling(normal.replace('’', "'")),
  );

/** Two articles, and the words of each. */
type Change = [one: string, other: string, ours: string, theirs: string];

/** The same two wordings between several pairs of articles are one difference: each article with its wording. */
const joined = (found: Change[]): Map<string, string>[] => {
  const byWordings = new Map<string, Map<string, string>>();
  for (const [one, other, ours, theirs] of found) {
    const key = [ours, theirs]
      .map((words) => words.toLowerCase())
      .sort()
      .join(' / ');
    const wordings = byWordings.get(key) ?? new Map<string, string>();
    byWordings.set(key, wordings.set(one, wordings.get(one) ?? ours).set(other, wordings.get(other) ?? theirs));
  }
  return [...byWordings.values()];
};

/** What a place quotes. */
interface Quoted {
  quoted: ExcerptWord[];
  spellings: string[];
  /** All of it. */
  spelling: string;
}

/** Two quotations, and which of their words they have in common. */
interface Beside {
  a: Quoted;
  b: Quoted;
  common: Common;
}

type Common = [number, number][];

/** The first of the pairs that have most in common. */
const likestOf = (ours: Quoted[], theirs: Quoted[], commonIn: (a: Quoted, b: Quoted) => Common): Beside => {
  let likest: Beside | undefined;
  for (const a of ours)
    for (const b of theirs) {
      const common = commonIn(a, b);
      if (!likest || common.length > likest.common.length) likest = { a, b, common };
    }
  return likest!;
};

const quotedIn = onceForPlace(({ words, passage }, lists): Quoted => {
  const quoted = words.filter((word) =>
    passage.quotations.some(
      ({ inner, insertions }) =>
        inner.start <= word.start &&
        word.end <= inner.end &&
        !insertions.some((insertion) => insertion.start <= word.start && word.end <= insertion.end),
    ),
  );
  const spellings = quoted.length < LEAST_COMMON ? [] : spellingsOf(quoted, spellingOf(lists));
  return { quoted, spellings, spelling: spellings.join(' ') };
});

/** Outlets print an utterance in the same words: what two wordings have in common is looked for once. */
const commonOnce = () => {
  const known = new Map<string, Map<string, Common>>();
  return (a: Quoted, b: Quoted): Common => {
    const beside = known.get(a.spelling) ?? new Map<string, Common>();
    const common = beside.get(b.spelling) ?? commonWords(a.spellings, b.spellings);
    known.set(a.spelling, beside.set(b.spelling, common));
    return common;
  };
};

/** Stretches between common words in which the two quotations differ, with the common words around them. */
const changes = (
  { a: { quoted: a }, b: { quoted: b }, common }: Beside,
  fillers: ReadonlySet<string>,
): [string, string][] => {
  if (common.length < LEAST_COMMON || common.length < LEAST_SHARE * Math.min(a.length, b.length)) return [];
  const gaps = common.slice(1).flatMap(([i, j], n): Gap[] => {
    const [from, to] = common[n]!;
    const [mine, theirs] = [a.slice(from + 1, i), b.slice(to + 1, j)];
    // "And" or "well", written down by one and not by the other, changes nothing.
    if (
      [...mine, ...theirs].every(({ normal }) => fillers.has(normal)) ||
      Math.max(mine.length, theirs.length) > LONGEST_CHANGE
    )
      return [];
    return [{ from: [from, to], until: [i, j] }];
  });
  return inStretches(gaps).map(({ from, until }) => [shown(a, from[0], until[0]), shown(b, from[1], until[1])]);
};

/** A change, from the common word before it to the one after it, in both quotations. */
interface Gap {
  from: [number, number];
  until: [number, number];
}

const inStretches = (gaps: Gap[]): Gap[] => {
  const joined: Gap[] = [];
  for (const gap of gaps) {
    const before = joined.at(-1);
    if (before && gap.from[0] - before.until[0] < MOST_BETWEEN && gap.from[1] - before.until[1] < MOST_BETWEEN)
      before.until = gap.until;
    else joined.push({ ...gap });
  }
  return joined;
};

const shown = (words: ExcerptWord[], from: number, to: number): string =>
  `“${words
    .slice(from, to + 1)
    .map(({ text }) => text)
    .join(' ')}”`;

/** Index pairs of a longest common subsequence of the words. */
const commonWords = (a: string[], b: string[]): Common => {
  const length = a.map(() => new Uint16Array(b.length + 1));
  length.push(new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      length[i]![j] = a[i] === b[j] ? length[i + 1]![j + 1]! + 1 : Math.max(length[i + 1]![j]!, length[i]![j + 1]!);
  const pairs: Common = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (length[i + 1]![j]! >= length[i]![j + 1]!) i++;
    else j++;
  }
  return pairs;
};
