import { classroom } from '../generated/classroom.js';
import type { TaskKind } from '../model/exercise.js';
import { groupBy } from '../model/group-by.js';
import { dealt, pairsOf } from './deal.js';
import type { ExerciseOptions } from './options.js';
import { gradeOf } from './reading-grade.js';
import { type Candidate, type Draft, UNMARKED } from './task-maker.js';

/** Of one version and level, at most as many as asked for, and of sentences that no other task shows where there are enough. */
export const chosen = (
  kind: TaskKind,
  candidates: readonly Candidate[],
  shown: ReadonlyMap<string, number>,
  { level, version, seed, items: asked, unmarked }: ExerciseOptions,
): Candidate[] => {
  const { fewest, most } = classroom.tasks[kind];
  const items = Math.min(asked, most ?? asked);
  const bySort = groupBy(distinct(candidates), ({ sort }) => sort ?? '');
  const isMixed = bySort.size > 1;
  const sorts = [...bySort].map(([sort, some]) => {
    const pairs = (own: Candidate[]) =>
      pairsOf(own, {
        seed: `${seed} ${kind} ${sort}`,
        gradeOf: gradeOfCandidate,
        // Of those with nothing to mark a lesson may have one alone.
        fewest: sort === UNMARKED ? 1 : fewest,
      });
    // A sentence that another task shows may give its answer away; where too few are not shown, one that is is better than none.
    const isEnough = (own: Candidate[]): boolean =>
      sort === UNMARKED ? pairs(own).some(differs) : own.length >= (isMixed ? 1 : fewest);
    const shownAtMost = (times: number) =>
      some.filter(({ sentences }) => sentences.every((text) => (shown.get(text) ?? 0) <= times));
    return { sort, pairs: pairs([0, 1].map(shownAtMost).find(isEnough) ?? some) };
  });
  const left = sorts.find(({ sort }) => sort === UNMARKED);
  const wanted = left ? Math.min(items - 1, Math.max(1, Math.round(unmarked * items)), left.pairs.length) : 0;
  const others = sorts.filter((one) => one !== left);
  const shares = inTurn(
    others.map(({ pairs }) => pairs.length),
    items - wanted,
  );
  return [...others.map((one, i) => ({ ...one, most: shares[i]! })), ...(left ? [{ ...left, most: wanted }] : [])]
    .flatMap(({ sort, pairs, most: share }) =>
      dealt(pairs, { level, version, seed: `${seed} ${kind} ${sort}`, gradeOf: gradeOfCandidate, most: share }),
    )
    .sort((x, y) => gradeOfCandidate(x) - gradeOfCandidate(y));
};

/** The two versions of a lesson need not show the same. */
const differs = ([one, other]: readonly [Candidate, Candidate]): boolean => one !== other;

const gradeOfCandidate = ({ sentences }: Candidate): number => gradeOf(sentences);

/** So many of each of the lists, given one by one in turn as far as they reach. */
const inTurn = (lengths: readonly number[], most: number): number[] => {
  const shares = lengths.map(() => 0);
  for (let given = 0; given < most; given++) {
    const open = shares.filter((share, i) => share < lengths[i]!);
    const next = lengths.findIndex((length, i) => shares[i]! < length && shares[i] === Math.min(...open));
    if (next < 0) break;
    shares[next]!++;
  }
  return shares;
};

/** No two that look the same to a pupil. */
export const distinct = (candidates: readonly Candidate[]): Candidate[] => [
  ...new Map(candidates.map((one) => [faceOf(one.draft), one])).values(),
];

/** What a pupil sees of an item, by which two are told apart. */
const faceOf = (draft: Draft): string =>
  [
    draft.format,
    draft.prompt,
    ...draft.passages.map(({ text }) => text),
    draft.format === 'mark' ? draft.text : '',
    draft.format === 'match' ? draft.pairs.map(({ left }) => left).join() : '',
    draft.format === 'order' ? draft.steps.map(({ text }) => text).join() : '',
    draft.format === 'choice' ? draft.options.map(({ text }) => text).join() : '',
  ].join('\n');
