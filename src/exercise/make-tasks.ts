import { classroom } from '../generated/classroom.js';
import type { Exercise, Item, Level, Task, TaskKind } from '../model/exercise.js';
import { groupBy } from '../model/group-by.js';
import { chosen, distinct } from './choose.js';
import { suits } from './levels.js';
import type { Material } from './material.js';
import type { ExerciseOptions } from './options.js';
import type { Candidate, Draft, TaskMaker } from './task-maker.js';
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

/** A lesson's tasks, with the sentences of the articles that they show, and the kinds that are harder than the level asks. */
export interface Made extends Pick<Exercise, 'tasks' | 'leftOut'> {
  sentences: string[];
  harder: TaskKind[];
}

/** The tasks for which there is enough, within the lesson's time; and of the others, what is lacking. */
export const makeTasks = (material: Material, options: ExerciseOptions): Made => {
  const leftOut: Exercise['leftOut'] = [];
  /** Tasks that show a sentence, in this version or its sister. */
  const shown = new Map<string, number>();
  const steps = stepsTo(material, options.level);
  const tooHard = textsBeyond(material, options.level);
  const held = new Map<TaskKind, Candidate[]>();
  for (const kind of kinds) {
    const found = firstThatHolds(kind, steps);
    if ('reason' in found) leftOut.push({ kind, reason: found.reason });
    else held.set(kind, found);
  }
  const made: MadeTask[] = [];
  for (const [kind, found] of scarcestFirst(held)) {
    const own = chosen(kind, found, shown, options);
    if (own.length < classroom.tasks[kind].fewest) {
      leftOut.push({ kind, reason: 'too few sentences are clear enough for it' });
      continue;
    }
    // What the sister version shows is taken too: both choose from the same, and have different ones where there are enough.
    const both = [...own, ...chosen(kind, found, shown, { ...options, version: options.version === 'A' ? 'B' : 'A' })];
    for (const text of new Set(both.flatMap(({ sentences }) => sentences))) shown.set(text, (shown.get(text) ?? 0) + 1);
    made.push({ kind, own, isHarder: own.some(({ sentences }) => sentences.some((text) => tooHard.has(text))) });
  }
  made.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
  const kept = withinTime(made, options.minutes, leftOut);
  return {
    tasks: kept.map((one) => asTask(one, options)),
    leftOut,
    sentences: [...new Set(kept.flatMap(({ own }) => own.flatMap(({ sentences }) => sentences)))],
    harder: kept.filter(({ isHarder }) => isHarder).map(({ kind }) => kind),
  };
};

const kinds = Object.keys(makers) as TaskKind[];

/** Who has little to choose from chooses first, so that the others leave it a sentence that they do not show. */
const scarcestFirst = (held: ReadonlyMap<TaskKind, Candidate[]>): [TaskKind, Candidate[]][] =>
  [...held]
    .map(([kind, found]) => ({ kind, found, scarcest: ofScarcestSort(found) }))
    .sort((a, b) => a.scarcest - b.scarcest)
    .map(({ kind, found }) => [kind, found]);

const ofScarcestSort = (found: readonly Candidate[]): number =>
  Math.min(...[...groupBy(distinct(found), ({ sort }) => sort)].map(([, own]) => own.length));

interface MadeTask {
  kind: TaskKind;
  own: Candidate[];
  /** It shows sentences that are harder than the level asks, since the texts hold too few that are not. */
  isHarder: boolean;
}

/** The sentences that suit the level, then those that suit a harder one, at last all. */
const stepsTo = (material: Material, level: Level): Material[] => [
  ...([1, 2, 3] as const)
    .filter((one) => one >= level)
    .map((one) => ({
      ...material,
      sentences: material.sentences.map((own) => own.filter((sentence) => suits(one, sentence))),
    })),
  material,
];

const textsBeyond = ({ sentences }: Material, level: Level): Set<string> =>
  new Set(
    sentences
      .flat()
      .filter((sentence) => !suits(level, sentence))
      .map(({ text }) => text),
  );

/** Of these a pupil judges the words alone, and need not know which attack “that attack” was. */
const judging: ReadonlySet<TaskKind> = new Set(['loaded-words', 'stated-credited-opinion', 'plain-words']);

const withoutPointing = (material: Material): Material => ({
  ...material,
  sentences: material.sentences.map((own) => own.filter(({ pointsBack }) => !pointsBack)),
});

/** What the easiest step holds that has enough for a task; else what the texts lack. */
const firstThatHolds = (kind: TaskKind, steps: readonly Material[]): Candidate[] | { reason: string } => {
  let reason = 'too few sentences are clear enough for it';
  for (const material of steps) {
    const found = makers[kind](judging.has(kind) ? material : withoutPointing(material));
    if ('reason' in found) reason = found.reason;
    else if (distinct(found).length >= classroom.tasks[kind].fewest) return found;
  }
  return { reason };
};

/** Takes items from the longest task first, then whole tasks, the least weighty first. */
const withinTime = (made: MadeTask[], minutes: number, leftOut: Exercise['leftOut']): MadeTask[] => {
  let kept = made.map((one) => ({ ...one, own: [...one.own] }));
  const total = (): number => kept.reduce((sum, one) => sum + minutesOf(one), 0);
  while (total() > minutes && kept.length > 0) {
    const longest = kept
      .filter(({ kind, own }) => own.length > Math.max(classroom.tasks[kind].fewest, 1))
      .toSorted((a, b) => minutesOf(b) - minutesOf(a))[0];
    if (longest) {
      longest.own.splice(toSpare(longest.own), 1);
      continue;
    }
    if (kept.length === 1) break;
    const least = kept.toSorted((a, b) => classroom.tasks[a.kind].weight - classroom.tasks[b.kind].weight)[0]!;
    leftOut.push({ kind: least.kind, reason: `the lesson of ${minutes} minutes has no room for it` });
    kept = kept.filter((one) => one !== least);
  }
  return kept;
};

/** The last that is not the only one of its sort, so that no sort of answer goes missing. */
const toSpare = (own: readonly Candidate[]): number => {
  const at = own.findLastIndex(({ sort }) => own.filter((one) => one.sort === sort).length > 1);
  return at < 0 ? own.length - 1 : at;
};

/** Whole minutes, as a plan for a lesson has them. */
const minutesOf = (made: MadeTask): number => Math.ceil(classroom.tasks[made.kind].minutes * draftsOf(made).length);

/** Each with what is asked right after it. */
const draftsOf = ({ own }: MadeTask): Draft[] =>
  own.flatMap(({ draft, follow }) => (follow ? [draft, follow] : [draft]));

const asTask = (made: MadeTask, { level, plainLanguage }: ExerciseOptions): Task => {
  const { kind } = made;
  const { title, instruction, plain, help } = classroom.tasks[kind];
  return {
    kind,
    title,
    instruction: plainLanguage || level === 1 ? plain : instruction,
    help: help[plainLanguage ? 1 : level] ?? null,
    minutes: minutesOf(made),
    items: draftsOf(made).map((draft, i): Item => ({ id: `${kind}-${i + 1}`, ...draft })),
  };
};
