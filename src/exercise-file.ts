import { z } from 'zod';
import { flawOf } from './exercise/flaw.js';
import type { Exercise, Item } from './model/exercise.js';

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
  const fault = faultIn(parsed.data.tasks.flatMap(({ items }) => items));
  if (fault) throw new Error(`${file}: ${fault}`);
  return parsed.data;
};

/** What the shape alone does not tell. */
const faultIn = (items: Item[]): string | undefined => {
  const asked = new Map<string, string>();
  const ids = new Set<string>();
  for (const item of items) {
    const { id, ...question } = item;
    if (ids.has(id)) return `the id ${id} stands twice; give each item one of its own`;
    ids.add(id);
    const flaw = flawOf(item);
    if (flaw) return `item ${id}: ${flaw.what}; ${flaw.mend}`;
    const same = asked.get(JSON.stringify(question));
    if (same !== undefined) return `item ${id}: it is the same as ${same}; change or delete one of them`;
    asked.set(JSON.stringify(question), id);
  }
  return undefined;
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
