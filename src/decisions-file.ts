import { z } from 'zod';
import { readYaml } from './lexicon/yaml-file.js';
import type { Decision } from './model/decision.js';

const words = z.strictObject({
  article: z.string().min(1),
  in: z.enum(['title', 'body']).default('body'),
  start: z.int().min(0),
  text: z.string().min(1),
});

const judgement = {
  verdict: z.enum(['accept', 'reject', 'none']),
  comment: z.string().min(1).nullable().default(null),
  by: z.string().min(1).nullable().default(null),
};

const decision = z.discriminatedUnion('on', [
  z.strictObject({
    on: z.literal('finding'),
    kind: z.enum(['loaded-term', 'hedge', 'booster', 'attribution', 'agency']),
    words: z.tuple([words]),
    ...judgement,
  }),
  z.strictObject({ on: z.literal('fact'), label: z.string().optional(), words: z.array(words).min(2), ...judgement }),
]);

const fileSchema = z.strictObject({ decisions: z.array(decision) });

const shape =
  'a decision has "on" (finding or fact), "verdict" (accept, reject or none), "words" (article, start, text) and for a finding its "kind"; "comment" and "by" may stand';

/**
 * Reads the decisions that a report saved (`decisions.yaml`).
 *
 * @param text what the file holds
 * @param file its base name, for messages
 * @throws {LexiconError} with file, line, column and what to do, at the first fault.
 */
export const parseDecisions = (text: string, file: string): Decision[] => {
  const read = readYaml(text, file);
  if (Array.isArray(read)) throw read[0]!;
  const parsed = fileSchema.safeParse(read.value ?? {});
  if (parsed.success) return parsed.data.decisions.map(withoutLabel);
  const { path, message } = parsed.error.issues[0]!;
  throw read.errorAt(path, path.length < 2 ? 'it holds no list of "decisions"' : `${message}; ${shape}`);
};

/** The label stands in the file for people; the words are what a fact is known by. */
const withoutLabel = (found: z.infer<typeof decision>): Decision => {
  if (found.on === 'finding') return found;
  const { label: _, ...rest } = found;
  return rest;
};
