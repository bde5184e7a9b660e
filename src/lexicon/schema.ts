import { z } from 'zod';
import { boosterCategories, hedgeCategories, loadedTermCategories } from '../model/finding.js';
import { type LexiconKind, lexiconKinds } from '../model/lexicon.js';
import { formTokens } from './form-tokens.js';

/** The shape of a list file (`lexicons/**.yaml`). Used at build time and by `lexicon check`, never by a run. */

const words = z.string().trim().min(1, 'must not be empty');
const oneOrMore = <T extends z.ZodType>(item: T) => z.union([item.transform((value) => [value]), z.array(item).min(1)]);

export const partsOfSpeech = [
  ...['ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ'],
  ...['SYM', 'VERB'],
] as const;
const partOfSpeech = z.enum(partsOfSpeech);

const condition = z.strictObject({
  before: z.array(words).optional().describe('words that stand directly before the form'),
  after: z.array(words).optional().describe('words that stand directly after the form'),
  nearBefore: z.array(words).optional().describe('words among the five before the form'),
  nearAfter: z.array(words).optional().describe('words among the five after the form'),
  sentence: z.array(words).optional().describe('words anywhere in the sentence'),
});

/** The words of the longest form, hyphens counted. */
export const mostWords = 12;
const form = words.refine(
  (text) => formTokens(text).length <= mostWords,
  `holds a form of more than ${mostWords} words; list the part of it that is always the same`,
);

const source = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, 'must be lower-case letters, digits and hyphens'),
  title: words,
  publisher: words.optional(),
  year: z.number().int().optional(),
  url: z.url({ protocol: /^https?$/, error: 'must be an address that begins with https:// or http://' }).optional(),
  note: words.optional(),
});

export const entrySchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, 'must be lower-case letters, digits and hyphens'),
  forms: z.array(form).min(1, 'must name at least one form').optional(),
  rule: words.optional().describe('the rule in src/annotators that finds it, where no list of forms can'),
  match: z.enum(['lemma', 'exact', 'case']).default('lemma'),
  pos: oneOrMore(partOfSpeech).optional(),
  category: words.optional(),
  why: words,
  alternatives: z
    .union([z.array(words).min(1), z.literal('none agreed'), z.literal('omit')], {
      error: 'must be a list of plainer words, or "none agreed", or "omit" where the sentence loses nothing without it',
    })
    .optional(),
  sources: z.array(words).min(1, 'must name at least one of the file’s sources'),
  examples: z.array(words).min(1, 'must hold a sentence in which the entry is found'),
  counterExamples: z.array(words).min(1, 'must hold a sentence in which the entry is not found'),
  disputed: words.optional(),
  unless: condition.optional(),
  only: z.union([condition.transform((value) => [value]), z.array(condition).min(1)]).optional(),
  properties: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])).optional(),
});

export const listSchema = z.strictObject({
  list: z
    .string()
    .regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/, 'must be the path of the file without its ending, for example loaded/labels'),
  kind: z.enum(lexiconKinds),
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'must be three numbers, for example 1.0.0'),
  title: words,
  description: words,
  sources: z.array(source).min(1, 'must name at least one authority'),
  defaults: z
    .strictObject({
      category: words.optional(),
      pos: oneOrMore(partOfSpeech).optional(),
      match: z.enum(['lemma', 'exact', 'case']).optional(),
      sources: z.array(words).optional(),
      alternatives: z.union([z.array(words).min(1), z.literal('none agreed'), z.literal('omit')]).optional(),
    })
    .optional(),
  entries: z.array(z.unknown()).min(1, 'must hold at least one entry'),
});

/** Categories of the kinds whose findings carry one. */
export const categories: Partial<Record<LexiconKind, readonly string[]>> = {
  loaded: loadedTermCategories,
  hedges: hedgeCategories,
  boosters: boosterCategories,
};

export type ListEntry = z.infer<typeof entrySchema>;
export type ListFile = Omit<z.infer<typeof listSchema>, 'entries'> & { entries: ListEntry[] };
