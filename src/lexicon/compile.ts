import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'yaml';
import type {
  CompiledCondition,
  CompiledEntry,
  CompiledLexicons,
  CompiledPattern,
  Definition,
} from '../model/lexicon.js';
import { type Morphology, nounForms, spellingVariants, verbForms } from './inflect.js';
import { type ListEntry, type ListFile, parseList } from './list-file.js';

/** Reads all lists below `folder` and makes the one value that the program matches with. Throws `LexiconError`. */
export const compileLexicons = (folder: string): CompiledLexicons => {
  const morphology = parse(readFileSync(join(folder, 'morphology.yaml'), 'utf8')) as Morphology;
  const definitions = parse(readFileSync(join(folder, 'definitions.yaml'), 'utf8')) as Record<string, Definition>;
  const language = parse(readFileSync(join(folder, 'language.yaml'), 'utf8')) as Record<string, string[]>;
  const compiled: CompiledLexicons = { versions: [], entries: [], patterns: [], definitions, language };
  for (const path of listPaths(folder)) {
    const text = readFileSync(path, 'utf8');
    addList(compiled, parseList(text, relative(folder, path)), text, morphology);
  }
  return compiled;
};

/** All list files, in the order of their names, so that the same lists give the same bytes. */
export const listPaths = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name.endsWith('.yaml'))
    .map((file) => join(file.parentPath, file.name))
    .filter((path) => !['morphology.yaml', 'definitions.yaml', 'language.yaml'].includes(relative(folder, path)))
    .sort();

const addList = (compiled: CompiledLexicons, list: ListFile, text: string, morphology: Morphology): void => {
  const sha256 = createHash('sha256').update(text).digest('hex');
  compiled.versions.push({ id: list.list, version: list.version, sha256 });
  for (const entry of list.entries) {
    compiled.entries.push(compileEntry(list, entry));
    compiled.patterns.push(...patternsOf(entry, compiled.entries.length - 1, morphology));
  }
};

const compileEntry = (list: ListFile, entry: ListEntry): CompiledEntry => ({
  id: `${list.list}#${entry.id}`,
  kind: list.kind,
  category: entry.category ?? '',
  why: entry.why,
  alternatives: Array.isArray(entry.alternatives) ? entry.alternatives : [],
  authority: entry.sources.map((id) => list.sources.find((source) => source.id === id)?.title ?? id),
  disputed: entry.disputed ?? null,
  unless: conditionsOf(entry.unless),
  only: conditionsOf(entry.only),
  properties: entry.properties ?? {},
});

const conditionsOf = (condition: ListEntry['unless']): CompiledCondition[] =>
  (['before', 'after', 'sentence'] as const)
    .filter((where) => condition?.[where])
    .map((where) => ({ where, words: condition![where]!.map((phrase) => tokensOf(phrase.toLowerCase())) }));

const patternsOf = (entry: ListEntry, index: number, morphology: Morphology): CompiledPattern[] => {
  const seen = new Map<string, CompiledPattern>();
  for (const form of entry.forms) {
    const cased = tokensOf(form);
    const words = cased.map((word) => word.toLowerCase());
    const head = headOf(words, entry);
    for (const variant of entry.match === 'lemma' ? inflections(words, head, entry, morphology) : [words]) {
      for (const spelled of spellings(variant, morphology)) {
        seen.set(spelled.join(' '), {
          words: spelled,
          entry: index,
          head,
          ...(entry.pos && { pos: entry.pos }),
          ...(entry.match === 'case' && { cased }),
        });
      }
    }
  }
  return [...seen.values()];
};

/** A form cut as the tokenizer cuts running text: hyphens and contracted endings are tokens of their own. */
const tokensOf = (form: string): string[] =>
  form
    .replace(/-/g, ' - ')
    .replace(/(\w)('s|n't|'re|'ve|'ll|'d|'m)\b/gi, '$1 $2')
    .replace(/,/g, ' ,')
    .trim()
    .split(/\s+/);

/** The word that inflects: a verb phrase begins with its verb, a noun phrase ends with its noun. */
const headOf = (words: string[], entry: ListEntry): number => (entry.pos?.includes('VERB') ? 0 : words.length - 1);

const inflections = (words: string[], head: number, entry: ListEntry, morphology: Morphology): string[][] => {
  const forms = new Set([words[head]!]);
  if (entry.pos?.includes('VERB')) for (const form of verbForms(words[head]!, morphology)) forms.add(form);
  if (entry.pos?.includes('NOUN') || entry.pos?.includes('PROPN'))
    for (const form of nounForms(words[head]!, morphology)) forms.add(form);
  return [...forms].map((form) => words.with(head, form));
};

const spellings = (words: string[], morphology: Morphology): string[][] =>
  words.reduce<string[][]>(
    (made, word) => made.flatMap((start) => spellingVariants(word, morphology).map((variant) => [...start, variant])),
    [[]],
  );
