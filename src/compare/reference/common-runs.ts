import { type KeyedWord, RUN, runAt, type SourceWords } from './source-words.js';

/** So many words in a row that a quotation and the reference share. */
export interface Run {
  /** Index of the first word in the quotation, and in the reference. */
  at: number;
  source: number;
  length: number;
}

/** More of them, the longest first, would be repetitions. */
const MOST_RUNS = 60;

/** The longest runs of three words or more, by index: the work grows with the length of the quotation, not of the reference. */
export const commonRuns = (quoted: readonly KeyedWord[], { runs }: SourceWords): Run[] => {
  const found: Run[] = [];
  /** The last run of each shift between the two. */
  const open = new Map<number, Run>();
  for (let at = 0; at + RUN <= quoted.length; at++)
    for (const source of runs.get(runAt(quoted, at)) ?? []) {
      const last = open.get(source - at);
      if (last && last.at + last.length === at + RUN - 1) last.length++;
      else {
        const run = { at, source, length: RUN };
        open.set(source - at, run);
        found.push(run);
      }
    }
  return found.sort((a, b) => b.length - a.length || a.source - b.source || a.at - b.at).slice(0, MOST_RUNS);
};

/** How many words may be left out between two runs, and where an ellipsis tells of it. */
const LONGEST_GAP = 25;
const LONGEST_ELLIPSIS = 400;
/** Words of the quotation between two runs that the reference does not have. */
const LONGEST_ADDED = 12;
const COST_OF_GAP = 0.5;
/** Of what stands as near as this in two places, the nearer one was meant. */
const COST_OF_WORD = 0.05;
const COST_IN_ELLIPSIS = 0.005;
/** So many of the best are worth a closer look. */
const MOST_CHAINS = 5;

/** Runs that follow one another in both texts and cover much of the quotation, the best first; of equals the first in the text. */
export const bestChains = (runs: readonly Run[], hasEllipsis: (from: number, to: number) => boolean): Run[][] => {
  const chains: { score: number; runs: Run[] }[] = [];
  for (const run of runs.toSorted((a, b) => a.at - b.at || a.source - b.source)) {
    let chain = { score: run.length, runs: [run] };
    for (const before of chains) {
      const last = before.runs.at(-1)!;
      const next = behind(last, run);
      if (!next) continue;
      const left = next.source - last.source - last.length;
      const added = next.at - last.at - last.length;
      const isLong = hasEllipsis(last.at + last.length, next.at);
      if (added > LONGEST_ADDED || left > (isLong ? LONGEST_ELLIPSIS : LONGEST_GAP)) continue;
      const cost = COST_OF_GAP * (1 + added) + left * (isLong ? COST_IN_ELLIPSIS : COST_OF_WORD);
      const score = before.score + next.length - cost;
      if (score > chain.score) chain = { score, runs: [...before.runs, next] };
    }
    chains.push(chain);
  }
  return chains
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST_CHAINS)
    .map((chain) => chain.runs);
};

/** The part of a run that stands behind another in both texts; undefined where nothing of it does. */
const behind = (last: Run, { at, source, length }: Run): Run | undefined => {
  const overlap = Math.max(0, last.at + last.length - at, last.source + last.length - source);
  const next = { at: at + overlap, source: source + overlap, length: length - overlap };
  return next.length > 0 && source > last.source ? next : undefined;
};
