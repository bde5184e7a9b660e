import { z } from 'zod';

/** The shape of a list file (`lexicons/**.yaml`). Used at build time and by `lexicon check`, never by a run. */

const words = z.string().trim().min(1);
const oneOrMore = <T extends z.ZodType>(item: T) => z.union([item.transform((value) => [value]), z.array(item).min(1)]);

const partOfSpeech = z.enum(['ADJ', 'ADP', 'ADV', 'AUX', 'DET', 'NOUN', 'NUM', 'PRON', 'PROPN', 'SCONJ', 'VERB']);

const condition = z.strictObject({
  before: z.array(words).optional().describe('words that stand directly before the form'),
  after: z.array(words).optional().describe('words that stand directly after the form'),
  sentence: z.array(words).optional().describe('words anywhere in the sentence'),
});

const source = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: words,
  publisher: words.optional(),
  year: z.number().int().optional(),
  url: z.url().optional(),
  note: words.optional(),
});

export const entrySchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, 'an id is lower-case letters, digits and hyphens'),
  forms: z.array(words).min(1),
  match: z.enum(['lemma', 'exact', 'case']).default('lemma'),
  pos: oneOrMore(partOfSpeech).optional(),
  category: words.optional(),
  why: words,
  alternatives: z.union([z.array(words).min(1), z.literal('none agreed')]).optional(),
  sources: z.array(words).min(1),
  examples: z.array(words).min(1),
  counterExamples: z.array(words).min(1),
  disputed: words.optional(),
  unless: condition.optional(),
  only: condition.optional(),
  properties: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])).optional(),
});

export const listSchema = z.strictObject({
  list: z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/, 'a list is named as its path, for example loaded/conflict'),
  kind: z.enum(['loaded', 'hedges', 'boosters', 'cues', 'sources', 'contrasts', 'harm-verbs']),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  title: words,
  description: words,
  sources: z.array(source).min(1),
  defaults: z
    .strictObject({
      category: words.optional(),
      pos: oneOrMore(partOfSpeech).optional(),
      match: z.enum(['lemma', 'exact', 'case']).optional(),
      sources: z.array(words).optional(),
    })
    .optional(),
  entries: z.array(z.unknown()).min(1),
});

export type ListEntry = z.infer<typeof entrySchema>;
export type ListFile = Omit<z.infer<typeof listSchema>, 'entries'> & { entries: ListEntry[] };
