import { type CompiledCondition, type CompiledEntry, conditionPlaces, type LexiconKind } from '../model/lexicon.js';
import { formTokens } from './form-tokens.js';
import type { ListEntry } from './schema.js';

/** An entry as the program uses it, with the titles of its sources and its conditions cut into tokens. */
export const compileEntry = (
  list: string,
  kind: LexiconKind,
  sources: { id: string; title: string }[],
  entry: ListEntry,
): CompiledEntry => ({
  id: `${list}#${entry.id}`,
  kind,
  category: entry.category ?? '',
  why: entry.why,
  alternatives: alternativesOf(entry),
  authority: entry.sources.map((id) => sources.find((source) => source.id === id)?.title ?? id),
  disputed: entry.disputed ?? null,
  unless: conditionsOf(entry.unless),
  only: (entry.only ?? []).map((group) => conditionsOf(group).map(ofAnyOwner)),
  rule: entry.rule ?? null,
  properties: entry.properties ?? {},
});

const alternativesOf = ({ alternatives }: ListEntry): string[] => {
  if (alternatives === 'omit') return ['(omit)'];
  return Array.isArray(alternatives) ? alternatives : [];
};

const conditionsOf = (condition: ListEntry['unless']): CompiledCondition[] =>
  conditionPlaces
    .filter((where) => condition?.[where])
    .map((where) => ({ where, words: condition![where]!.map(formTokens) }));

/** Who asks for an owner asks for several as well: "the Republican's racism", "the Republicans' racism". */
const ofAnyOwner = ({ where, words }: CompiledCondition): CompiledCondition => ({
  where,
  words: words.some(isOwner) ? [...words, ["'"]] : words,
});

const isOwner = (words: string[]): boolean => words.length === 1 && words[0] === "'s";
