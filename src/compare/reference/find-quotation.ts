import { runsOf } from '../word-diff.js';
import { bestChains, commonRuns, type Run } from './common-runs.js';
import type { QuotedWord } from './quoted-words.js';
import type { SourceWords } from './source-words.js';

/** Shorter quotations are found only where the sentence they stand in was matched: "a mistake" stands everywhere. */
export const FEWEST_WORDS = 4;

/** If the reference has less of the words, it is not the utterance that is quoted. */
const LEAST_SHARE = 0.5;
const LEAST_OF_SENTENCES = 0.7;

/** A quotation found in the reference: what both have, in order, none of it touching the next in both texts. */
export interface Found {
  result: 'verbatim' | 'shortened' | 'altered';
  runs: Run[];
}

/** Where the reference has the words of a quotation, wherever that is; null where it has too few of them in a row. */
export const findQuotation = (quoted: readonly QuotedWord[], source: SourceWords): Found | null => {
  if (quoted.length < FEWEST_WORDS) return null;
  const hasEllipsis = (from: number, to: number): boolean =>
    quoted.slice(from, to + 1).some(({ mark }) => mark === 'ellipsis');
  const [runs] = bestChains(commonRuns(quoted, source), hasEllipsis)
    .map((chain) => joined(withEdges(withGaps(chain, quoted, source), quoted, source)))
    .sort((a, b) => sharedWords(b) - sharedWords(a));
  if (!runs) return null;
  if (sharedWords(runs) === quoted.length) return { result: runs.length === 1 ? 'verbatim' : 'shortened', runs };
  return isEnough(runs, quoted, source) ? { result: 'altered', runs } : null;
};

/**
 * A quotation in one statement of the reference, by its word indices: a short one word for word, a longer one with changes
 * that leave no three words of it together.
 */
export const findWithin = (
  quoted: readonly QuotedWord[],
  source: SourceWords,
  { first, end }: { first: number; end: number },
): Found | null => {
  for (let at = first; at + quoted.length <= end; at++)
    if (quoted.every(({ key }, i) => source.words[at + i]!.key === key))
      return { result: 'verbatim', runs: [{ at: 0, source: at, length: quoted.length }] };
  if (quoted.length < FEWEST_WORDS) return null;
  const runs = between({ at: 0, source: first }, { at: quoted.length, source: end }, quoted, source);
  return isEnough(runs, quoted, source) ? { result: 'altered', runs: joined(runs) } : null;
};

/**
 * Half of the quotation is shared and fewer words are added, or left out without a mark, than that; or most of the sentences
 * of the reference that it has words of: it may go on with others.
 */
const isEnough = (runs: readonly Run[], quoted: readonly QuotedWord[], source: SourceWords): boolean => {
  const shared = sharedWords(runs);
  if (shared < FEWEST_WORDS) return false;
  if (shared >= LEAST_OF_SENTENCES * wordsOfSentences(runs, source)) return true;
  const left = runs.slice(1).reduce((sum, { at, source: next }, i) => {
    const before = runs[i]!;
    const isMarked = quoted.slice(before.at + before.length, at + 1).some(({ mark }) => mark !== null);
    return isMarked ? sum : sum + next - before.source - before.length;
  }, 0);
  return shared >= LEAST_SHARE * quoted.length && quoted.length - shared + left <= shared;
};

/** How long the sentences are from the first shared word to the last. */
const wordsOfSentences = (runs: readonly Run[], { words }: SourceWords): number => {
  let first = runs[0]!.source;
  let last = runs.at(-1)!.source + runs.at(-1)!.length - 1;
  const isOf = (at: number, like: number): boolean =>
    words[at]?.sentence === words[like]!.sentence && words[at]?.in === words[like]!.in;
  while (isOf(first - 1, first)) first--;
  while (isOf(last + 1, last)) last++;
  return last + 1 - first;
};

const sharedWords = (runs: readonly Run[]): number => runs.reduce((sum, { length }) => sum + length, 0);

/** Longer gaps are other words altogether. */
const LONGEST_GAP = 40;

/** Single words that both have between two runs. */
const withGaps = (chain: readonly Run[], quoted: readonly QuotedWord[], source: SourceWords): Run[] =>
  chain.flatMap((run, i) => {
    const next = chain[i + 1];
    if (!next) return [run];
    const from = { at: run.at + run.length, source: run.source + run.length };
    return [run, ...between(from, next, quoted, source)];
  });

type Place = Pick<Run, 'at' | 'source'>;

const between = (from: Place, to: Place, quoted: readonly QuotedWord[], { words }: SourceWords): Run[] => {
  const [mine, theirs] = [quoted.slice(from.at, to.at), words.slice(from.source, to.source)];
  if (mine.length === 0 || theirs.length === 0 || theirs.length > LONGEST_GAP) return [];
  return runsOf(
    mine.map(({ key }) => key),
    theirs.map(({ key }) => key),
  ).flatMap((run) =>
    run.same
      ? [{ at: from.at + run.from.start, source: from.source + run.to.start, length: run.from.end - run.from.start }]
      : [],
  );
};

/** So many words more than the quotation has left are looked through at its ends. */
const SLACK = 3;

/** Words before the first run and behind the last one that both have: "they have destroyed our homes" / "it has …". */
const withEdges = (runs: readonly Run[], quoted: readonly QuotedWord[], source: SourceWords): Run[] => {
  const [first, last] = [runs[0]!, runs.at(-1)!];
  const begin = { at: 0, source: Math.max(0, first.source - first.at - (first.at > 0 ? SLACK : 0)) };
  const left = quoted.length - last.at - last.length;
  const end = { at: quoted.length, source: last.source + last.length + (left > 0 ? left + SLACK : 0) };
  return [
    ...between(begin, first, quoted, source),
    ...runs,
    ...between({ at: last.at + last.length, source: last.source + last.length }, end, quoted, source),
  ];
};

const joined = (runs: readonly Run[]): Run[] => {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last && last.at + last.length === run.at && last.source + last.length === run.source) last.length += run.length;
    else all.push({ ...run });
  }
  return all;
};
