import type { Difference } from '../../model/comparison.js';
import type { ExcerptWord } from '../excerpt.js';
import type { Resources } from '../resources.js';
import { spellingOf } from '../spelling.js';
import { byArticle, type Told } from './told.js';

/** So many words in common make two quotations one utterance, */
const LEAST_COMMON = 4;
/** if they are this share of the shorter one. */
const LEAST_SHARE = 0.6;
/** A longer stretch of other words is another part of the utterance, not another wording. */
const LONGEST_CHANGE = 3;

/**
 * The same utterance is quoted with other words: "they destroyed" / "it destroyed". An article may quote it several times:
 * of two articles, the quotations that have most in common are set side by side, so that each difference is told once.
 */
export const quotationDifferences = (told: Told[], { words }: Resources): Difference[] => {
  const spelling = spellingOf(words);
  const fillers = new Set(words['quotation-fillers']);
  const articles = [...byArticle(told)].map(([article, own]) => ({
    article,
    quotations: own.map(quotedWords).filter(({ length }) => length >= LEAST_COMMON),
  }));
  const found = articles.flatMap((one, i) =>
    articles.slice(i + 1).flatMap((other) => {
      const pairs = one.quotations.flatMap((a) =>
        other.quotations.map((b) => ({
          a,
          b,
          common: commonWords(
            a.map(({ normal }) => spelling(normal)),
            b.map(({ normal }) => spelling(normal)),
          ),
        })),
      );
      const likest = pairs.toSorted((x, y) => y.common.length - x.common.length)[0];
      return likest ? changes(likest, fillers).map((sides): Change => [one.article, other.article, ...sides]) : [];
    }),
  );
  return joined(found).map((wordings) => ({
    kind: 'quotation' as const,
    articles: [...wordings.keys()],
    detail: [...wordings.values()].join(' / '),
  }));
};

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

const quotedWords = ({ excerpt }: Told): ExcerptWord[] =>
  excerpt.words.filter((word) =>
    excerpt.passage.quotations.some(
      ({ inner, insertions }) =>
        inner.start <= word.start &&
        word.end <= inner.end &&
        !insertions.some((insertion) => insertion.start <= word.start && word.end <= insertion.end),
    ),
  );

/** Stretches between common words in which the two quotations differ, with the common words around them. */
const changes = (
  { a, b, common }: { a: ExcerptWord[]; b: ExcerptWord[]; common: [number, number][] },
  fillers: Set<string>,
): [string, string][] => {
  if (common.length < LEAST_COMMON || common.length < LEAST_SHARE * Math.min(a.length, b.length)) return [];
  return common.slice(1).flatMap(([i, j], n) => {
    const [before, after] = [common[n]!, [i, j] as const];
    const [mine, theirs] = [a.slice(before[0] + 1, after[0]), b.slice(before[1] + 1, after[1])];
    // "And" or "well", written down by one and not by the other, changes nothing.
    if (
      [...mine, ...theirs].every(({ normal }) => fillers.has(normal)) ||
      Math.max(mine.length, theirs.length) > LONGEST_CHANGE
    )
      return [];
    const shown = (words: ExcerptWord[], from: number, to: number): string =>
      `“${words
        .slice(from, to + 1)
        .map(({ text }) => text)
        .join(' ')}”`;
    return [[shown(a, before[0], after[0]), shown(b, before[1], after[1])]];
  });
};

/** Index pairs of a longest common subsequence of the words. */
const commonWords = (a: string[], b: string[]): [number, number][] => {
  const length = a.map(() => new Uint16Array(b.length + 1));
  length.push(new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      length[i]![j] = a[i] === b[j] ? length[i + 1]![j + 1]! + 1 : Math.max(length[i + 1]![j]!, length[i]![j + 1]!);
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (length[i + 1]![j]! >= length[i]![j + 1]!) i++;
    else j++;
  }
  return pairs;
};
