import { z } from 'zod';
import type { Exercise } from './model/exercise.js';

const span = z.strictObject({ start: z.int().min(0), end: z.int().min(0) });
const passage = z.strictObject({ outlet: z.string(), text: z.string() });
const base = {
  id: z.string().min(1),
  prompt: z.string().min(1),
  passages: z.array(passage),
  rationale: z.string(),
  authority: z.array(z.string()),
  alternatives: z.array(z.string()),
};
const option = z.strictObject({ text: z.string().min(1), correct: z.boolean(), why: z.string() });

const item = z.discriminatedUnion('format', [
  z.strictObject({
    ...base,
    format: z.literal('mark'),
    text: z.string().min(1),
    answers: z.array(span.extend({ text: z.string().min(1), why: z.string(), plainer: z.array(z.string()) }).strict()),
    neutral: z.array(span),
  }),
  z.strictObject({ ...base, format: z.literal('choice'), options: z.array(option).min(2) }),
  z.strictObject({ ...base, format: z.literal('select'), options: z.array(option).min(2) }),
  z.strictObject({
    ...base,
    format: z.literal('match'),
    pairs: z.array(z.strictObject({ left: z.string().min(1), right: z.string().min(1), why: z.string() })).min(2),
    others: z.array(z.string().min(1)),
  }),
  z.strictObject({
    ...base,
    format: z.literal('order'),
    ends: z.tuple([z.string(), z.string()]),
    steps: z.array(z.strictObject({ text: z.string().min(1), why: z.string() })).min(2),
  }),
  z.strictObject({
    ...base,
    format: z.literal('open'),
    rubric: z.array(z.strictObject({ points: z.int().min(1), criterion: z.string().min(1) })).min(1),
    model: z.string(),
    lines: z.int().min(1).max(40),
  }),
]);

const kind = z.enum([
  'loaded-words',
  'words-for-one-thing',
  'kinds-of-source',
  'unnamed-source',
  'how-certain',
  'stated-credited-opinion',
  'what-differs',
  'no-match',
  'better-supported',
  'look-further',
  'plain-words',
]);

const hashed = { version: z.string(), sha256: z.string() };

const exercise: z.ZodType<Exercise> = z.strictObject({
  schemaVersion: z.literal(1),
  title: z.string().min(1),
  event: z.string(),
  level: z.literal([1, 2, 3]),
  version: z.enum(['A', 'B']),
  seed: z.number(),
  minutes: z.number().min(0),
  invented: z.boolean(),
  outlets: z.array(z.strictObject({ name: z.string(), shownAs: z.string(), rights: z.string().nullable() })),
  aims: z.array(z.string()),
  vocabulary: z.array(z.strictObject({ term: z.string(), meaning: z.string() })),
  grade: z.number().nullable(),
  harder: z.string().nullable().optional(),
  standard: z.string(),
  notes: z.array(z.string()),
  tasks: z
    .array(
      z.strictObject({
        kind,
        title: z.string().min(1),
        instruction: z.string(),
        help: z.string().nullable(),
        minutes: z.number().min(0),
        items: z.array(item).min(1, 'a task has no items; add one, or delete the task'),
      }),
    )
    .min(1, 'there are no tasks'),
  leftOut: z.array(z.strictObject({ kind, reason: z.string() })),
  manifest: z.strictObject({
    tool: z.literal('framewise'),
    version: z.string(),
    lexicons: z.array(z.strictObject({ id: z.string(), ...hashed })),
    inputs: z.array(z.strictObject({ name: z.string(), sha256: z.string() })),
    options: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  }),
});

/**
 * Reads an exercise that a teacher may have edited (`exercise.json`).
 *
 * @param text what the file holds
 * @param file its base name, for messages
 * @throws {Error} with the file, the place in it, what is wrong and what to do, at the first fault.
 */
export const parseExercise = (text: string, file: string): Exercise => {
  let read: unknown;
  try {
    read = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Error(`${file}: it is no JSON (${(error as Error).message}); look for a missing comma or quotation mark`);
  }
  const parsed = exercise.safeParse(read);
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0]!;
    throw new Error(`${file}: ${placeOf(path)}: ${message}`);
  }
  const [fault] = parsed.data.tasks.flatMap(({ items }) => items.flatMap(faultsIn));
  if (fault) throw new Error(`${file}: ${fault}`);
  const ids = parsed.data.tasks.flatMap(({ items }) => items.map(({ id }) => id));
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice) throw new Error(`${file}: the id ${twice} stands twice; give each item one of its own`);
  return parsed.data;
};

/** As a teacher counts: “task 2, item 1, options”. */
const placeOf = (path: readonly PropertyKey[]): string =>
  path.length === 0
    ? 'the file'
    : path
        .flatMap((key, i) => {
          if (typeof key === 'number') return [];
          const next = path[i + 1];
          return typeof next === 'number' ? `${String(key).replace(/s$/, '')} ${next + 1}` : String(key);
        })
        .join(', ');

type AnyItem = Exercise['tasks'][number]['items'][number];

/** What the shape alone does not tell: an answer that is also a distractor, a mark that is not in its text. */
const faultsIn = (one: AnyItem): string[] => {
  switch (one.format) {
    case 'mark': {
      const lost = one.answers.find(({ start, end, text }) => one.text.slice(start, end) !== text);
      return lost
        ? [
            `item ${one.id}: “${lost.text}” does not stand at ${lost.start} to ${lost.end} of its text; mend start and end`,
          ]
        : [];
    }
    case 'choice':
    case 'select': {
      const right = one.options.filter(({ correct }) => correct).length;
      const texts = one.options.map(({ text }) => text.trim());
      if (new Set(texts).size < texts.length) return [`item ${one.id}: two options read the same; change one of them`];
      if (one.format === 'choice' && right !== 1)
        return [
          `item ${one.id}: ${right} options are correct, and a choice has exactly one; use the format "select" for several`,
        ];
      if (right === 0 || right === texts.length)
        return [`item ${one.id}: ${right === 0 ? 'no option is' : 'all options are'} correct`];
      return [];
    }
    case 'match': {
      const lefts = one.pairs.map(({ left }) => left.trim());
      if (new Set(lefts).size < lefts.length)
        return [`item ${one.id}: two left sides read the same; change one of them`];
      const clash = one.others.find((other) => one.pairs.some(({ right }) => right.trim() === other.trim()));
      return clash === undefined
        ? []
        : [`item ${one.id}: “${clash}” is an answer and stands among the others too; delete it there`];
    }
    case 'order':
      return new Set(one.steps.map(({ text }) => text.trim())).size < one.steps.length
        ? [`item ${one.id}: two steps read the same; change one of them`]
        : [];
    case 'open':
      return [];
  }
};
