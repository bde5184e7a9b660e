import { classroom } from '../generated/classroom.js';
import type { Exercise, Item, Task, TaskKind } from '../model/exercise.js';
import { groupBy } from '../model/group-by.js';
import { dealt, spread } from './deal.js';
import type { Material } from './material.js';
import type { ExerciseOptions } from './options.js';
import { type Candidate, type Draft, type TaskMaker, UNMARKED } from './task-maker.js';
import { betterSupported } from './tasks/better-supported.js';
import { howCertain } from './tasks/how-certain.js';
import { kindsOfSource } from './tasks/kinds-of-source.js';
import { loadedWords } from './tasks/loaded-words.js';
import { lookFurther } from './tasks/look-further.js';
import { noMatch } from './tasks/no-match.js';
import { plainWords } from './tasks/plain-words.js';
import { statedCreditedOpinion } from './tasks/stated-credited-opinion.js';
import { unnamedSource } from './tasks/unnamed-source.js';
import { whatDiffers } from './tasks/what-differs.js';
import { wordsForOneThing } from './tasks/words-for-one-thing.js';

/** In the order of a lesson. */
const makers: Record<TaskKind, TaskMaker> = {
  'loaded-words': loadedWords,
  'words-for-one-thing': wordsForOneThing,
  'kinds-of-source': kindsOfSource,
  'unnamed-source': unnamedSource,
  'how-certain': howCertain,
  'stated-credited-opinion': statedCreditedOpinion,
  'what-differs': whatDiffers,
  'no-match': noMatch,
  'better-supported': betterSupported,
  'look-further': lookFurther,
  'plain-words': plainWords,
};

/** The tasks for which there is enough, within the lesson's time; and of the others, what is lacking. */
export const makeTasks = (material: Material, options: ExerciseOptions): Pick<Exercise, 'tasks' | 'leftOut'> => {
  const leftOut: Exercise['leftOut'] = [];
  const shown = new Set<string>();
  const made = (Object.keys(makers) as TaskKind[]).flatMap((kind) => {
    const found = makers[kind](material);
    if ('reason' in found) {
      leftOut.push({ kind, reason: found.reason });
      return [];
    }
    const own = chosen(kind, found, shown, options);
    if (own.length < classroom.tasks[kind].fewest) {
      leftOut.push({ kind, reason: 'too few sentences are clear enough for it' });
      return [];
    }
    for (const { draft } of own) for (const text of textsOf(draft)) shown.add(text);
    return [{ kind, drafts: own.map(({ draft, follow }) => (follow ? [draft, follow] : [draft])) }];
  });
  const kept = withinTime(made, options.minutes, leftOut);
  return { tasks: kept.map((one) => asTask(one, options)), leftOut };
};

interface Made {
  kind: TaskKind;
  /** Each with what is asked right after it. */
  drafts: Draft[][];
}

/** Of one version, at most as many as asked for, none twice, and of sentences that no other task shows where there are enough. */
const chosen = (
  kind: TaskKind,
  candidates: readonly Candidate[],
  shown: ReadonlySet<string>,
  { version, seed, items: asked, unmarked }: ExerciseOptions,
): Candidate[] => {
  const items = Math.min(asked, classroom.tasks[kind].most ?? asked);
  const distinct = [...new Map(candidates.map((one) => [faceOf(one.draft), one])).values()];
  // A sentence that another task shows may give its answer away.
  const unseen = distinct.filter(({ draft }) => !textsOf(draft).some((text) => shown.has(text)));
  const fresh = unseen.length >= classroom.tasks[kind].fewest ? unseen : distinct;
  const sorts = [...groupBy(fresh, ({ sort }) => sort ?? '')].map(([sort, some]) => ({
    sort,
    own: dealt(some, {
      version,
      seed: `${seed} ${kind} ${sort}`,
      hardness: ({ hardness }) => hardness,
      fewest: classroom.tasks[kind].fewest,
    }),
  }));
  const left = sorts.find(({ sort }) => sort === UNMARKED)?.own ?? [];
  const wanted = left.length === 0 ? 0 : Math.min(items - 1, Math.max(1, Math.round(unmarked * items)));
  const others = sorts.filter(({ sort }) => sort !== UNMARKED).map(({ own }) => own);
  return [...inTurn(others, items - wanted), ...spread(left, wanted)].sort((x, y) => x.hardness - y.hardness);
};

/** The same share of each list, as far as they reach. */
const inTurn = (lists: readonly Candidate[][], most: number): Candidate[] => {
  const shares = lists.map(() => 0);
  for (let given = 0; given < most; ) {
    const next = lists.findIndex(
      ({ length }, i) => shares[i]! < length && shares[i] === Math.min(...open(lists, shares)),
    );
    if (next < 0) break;
    shares[next]!++;
    given++;
  }
  return lists.flatMap((list, i) => spread(list, shares[i]!));
};

const open = (lists: readonly Candidate[][], shares: readonly number[]): number[] =>
  shares.filter((share, i) => share < lists[i]!.length);

/** The sentences of an item. */
const textsOf = (draft: Draft): string[] => [
  ...draft.passages.map(({ text }) => text),
  ...(draft.format === 'mark' ? [draft.text] : []),
  ...(draft.format === 'order' ? draft.steps.map(({ text }) => text) : []),
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

/** Takes items from the longest task first, then whole tasks, the least weighty first. */
const withinTime = (made: Made[], minutes: number, leftOut: Exercise['leftOut']): Made[] => {
  let kept = made.map((one) => ({ ...one, drafts: [...one.drafts] }));
  const total = (): number => kept.reduce((sum, one) => sum + minutesOf(one), 0);
  while (total() > minutes && kept.length > 0) {
    const longest = kept
      .filter(({ kind, drafts }) => drafts.length > Math.max(classroom.tasks[kind].fewest, 1))
      .toSorted((a, b) => minutesOf(b) - minutesOf(a))[0];
    if (longest) {
      longest.drafts.pop();
      continue;
    }
    if (kept.length === 1) break;
    const least = kept.toSorted((a, b) => classroom.tasks[a.kind].weight - classroom.tasks[b.kind].weight)[0]!;
    leftOut.push({ kind: least.kind, reason: `the lesson of ${minutes} minutes has no room for it` });
    kept = kept.filter((one) => one !== least);
  }
  return kept;
};

/** Whole minutes, as a plan for a lesson has them. */
const minutesOf = ({ kind, drafts }: Made): number => Math.ceil(classroom.tasks[kind].minutes * drafts.flat().length);

const asTask = ({ kind, drafts }: Made, { level, plainLanguage }: ExerciseOptions): Task => {
  const { title, instruction, plain, help } = classroom.tasks[kind];
  return {
    kind,
    title,
    instruction: plainLanguage || level === 1 ? plain : instruction,
    help: help[plainLanguage ? 1 : level] ?? null,
    minutes: minutesOf({ kind, drafts }),
    items: drafts.flat().map((draft, i): Item => ({ id: `${kind}-${i + 1}`, ...draft })),
  };
};
