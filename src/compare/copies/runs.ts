import { groupBy } from '../../model/group-by.js';
import { type StorySentence, sharedIn } from './story.js';

/** The sentences, first and last, in which an article prints a text that others print too. */
export interface Stretch {
  article: number;
  first: number;
  last: number;
}

/** One text in two articles or more: a stretch of each, by article. */
export type Run = Stretch[];

/** So many sentences that only some of the outlets print do not end the text that they share. */
const MOST_BETWEEN = 2;

/**
 * Groups of linked sentences as runs of text: first each group, with what stands beside it in all of its articles (a quotation
 * between two shared sentences is part of the shared text), then runs of the same articles that follow one another in each.
 */
export const runsOf = (groups: readonly StorySentence[][], stories: readonly StorySentence[][]): Run[] => {
  const linked = new Set(groups.flat());
  const runs = groups
    .map((group) => stretchesOf(group))
    .filter((run) => run.length > 1)
    .map((run) => extended(extended(run, stories, linked, -1), stories, linked, 1));
  return withoutInner([...groupBy(runs, articlesOf).values()].flatMap(joined));
};

const articlesOf = (run: Run): string => run.map(({ article }) => article).join();

/** By article the sentences that stand together; where an article prints the text twice, the fuller of its places. */
const stretchesOf = (group: readonly StorySentence[]): Run =>
  [...groupBy(group, ({ article }) => article)]
    .sort(([a], [b]) => a - b)
    .map(([, sentences]) => {
      const places: StorySentence[][] = [];
      for (const sentence of sentences.toSorted((a, b) => a.index - b.index)) {
        const before = places.at(-1);
        if (before && sentence.index - before.at(-1)!.index - 1 <= MOST_BETWEEN) before.push(sentence);
        else places.push([sentence]);
      }
      const [best] = places.sort((a, b) => sizeOf(b) - sizeOf(a));
      return { article: best![0]!.article, first: best![0]!.index, last: best!.at(-1)!.index };
    });

const sizeOf = (sentences: readonly StorySentence[]): number =>
  sentences.reduce((sum, { words }) => sum + words.length, 0);

/** A neighbour belongs to the text where it shares this of its trigrams, quoted ones too; short ones must share the words. */
const NEIGHBOUR_CONTAINED = 0.5;

/** The run with the next sentences in one direction, as long as all of its articles go on alike. */
const extended = (
  run: Run,
  stories: readonly StorySentence[][],
  linked: ReadonlySet<StorySentence>,
  step: -1 | 1,
): Run => {
  const grown = run.map((stretch) => ({ ...stretch }));
  for (;;) {
    const next = grown.map(({ article, first, last }) => stories[article]![step > 0 ? last + 1 : first - 1]);
    const [base] = next;
    if (!base || !next.every((one) => one && !linked.has(one) && (one === base || goOnAlike(base, one)))) return grown;
    for (const stretch of grown) {
      if (step > 0) stretch.last++;
      else stretch.first--;
    }
  }
};

const goOnAlike = (a: StorySentence, b: StorySentence): boolean => {
  const fewest = Math.min(a.shingles.size, b.shingles.size);
  if (fewest === 0) return a.words.map(({ id }) => id).join() === b.words.map(({ id }) => id).join();
  return sharedIn(a.shingles, b.shingles) >= NEIGHBOUR_CONTAINED * fewest;
};

/** Runs of the same articles that follow one another in each of them, as one. */
const joined = (runs: readonly Run[]): Run[] => {
  const found: Run[] = [];
  for (const run of runs.toSorted((a, b) => a[0]!.first - b[0]!.first)) {
    const before = found.at(-1);
    if (before && run.every((stretch, i) => follows(before[i]!, stretch)))
      run.forEach((stretch, i) => {
        before[i]!.last = Math.max(before[i]!.last, stretch.last);
      });
    else found.push(run.map((stretch) => ({ ...stretch })));
  }
  return found;
};

const follows = (before: Stretch, after: Stretch): boolean =>
  after.first > before.first && after.first - before.last - 1 <= MOST_BETWEEN;

/** Without runs that lie, in each of their articles, within a run of the same articles and others: one of those cut a sentence. */
const withoutInner = (runs: readonly Run[]): Run[] => {
  const byArticle = groupBy(
    runs.flatMap((run) => run.map(({ article }) => ({ article, run }))),
    ({ article }) => article,
  );
  return runs.filter((run) => {
    const others = run.map(({ article }) => byArticle.get(article)!).sort((a, b) => a.length - b.length)[0]!;
    return !others.some(
      ({ run: outer }) => outer.length > run.length && run.every((one) => outer.some((place) => holds(place, one))),
    );
  });
};

const holds = (outer: Stretch, inner: Stretch): boolean =>
  outer.article === inner.article && outer.first <= inner.first && inner.last <= outer.last;
