import type { Token } from '../model/document.js';
import type { CompiledEntry, CompiledLexicons, CompiledPattern } from '../model/lexicon.js';
import type { PartOfSpeech } from '../model/part-of-speech.js';
import { ofWord } from '../model/word.js';
import { type IndexedConditions, indexConditions, standsForWords } from './conditions.js';

/** What of the compiled lists is matched. */
export type Entries = Pick<CompiledLexicons, 'entries' | 'patterns'>;

/** A pattern with all that a matcher asks of it, every field in every one: objects of one shape are read faster. */
export interface Candidate {
  entry: CompiledEntry;
  /** The entry's plainer words in the inflection of this form. */
  alternatives: string[];
  words: string[];
  cased: string[] | null;
  pos: PartOfSpeech[] | null;
  head: number;
  /** Null where the entry has none. */
  conditions: IndexedConditions | null;
}

/** The patterns that may begin with two tokens of a text, in the order in which a matcher tries them. */
export type PatternIndex = (first: Token, second: Token | undefined) => readonly Candidate[];

interface Candidates {
  /** Patterns of one word, and those whose second word is a tag or a word's beginning. */
  open: Candidate[];
  /** By the second word: those that have it and the open ones. */
  bySecond: Map<string, Candidate[]>;
}

const none: readonly Candidate[] = [];

/**
 * Indexes patterns by two words, because hundreds begin with "the" or "in" alone. The longest come first, of equally long
 * ones those with an `only` condition, as the narrower sense.
 */
export const indexPatterns = ({ patterns, entries }: Entries): PatternIndex => {
  const isNarrow = ({ entry }: Candidate): boolean => entry.only.length > 0;
  const conditions = entries.map(indexConditions);
  const inOrder = patterns
    .map((pattern) => candidateOf(pattern, entries[pattern.entry]!, conditions[pattern.entry]!))
    .sort((a, b) => b.words.length - a.words.length || Number(isNarrow(b)) - Number(isNarrow(a)));
  const byFirst = new Map<string, Candidates>();
  const seconds = new Set<string>();
  for (const { words } of inOrder) {
    const candidates = byFirst.get(words[0]!) ?? { open: [], bySecond: new Map() };
    const second = plainSecondWord(words);
    if (second !== undefined) {
      candidates.bySecond.set(second, []);
      seconds.add(second);
    }
    byFirst.set(words[0]!, candidates);
  }
  for (const candidate of inOrder) {
    const { open, bySecond } = byFirst.get(candidate.words[0]!)!;
    const second = plainSecondWord(candidate.words);
    if (second !== undefined) bySecond.get(second)!.push(candidate);
    else for (const list of [open, ...bySecond.values()]) list.push(candidate);
  }
  const beginning = ofWord(({ normal }) => byFirst.get(normal) ?? null);
  const continues = ofWord(({ normal }) => seconds.has(normal));
  return (first, second) => {
    const candidates = beginning(first);
    if (!candidates) return none;
    return (second && continues(second) && candidates.bySecond.get(second.normal)) || candidates.open;
  };
};

const candidateOf = (
  { words, cased, pos, head, alternatives }: CompiledPattern,
  entry: CompiledEntry,
  conditions: IndexedConditions,
): Candidate => ({
  entry,
  alternatives: alternatives ?? entry.alternatives,
  words,
  cased: cased ?? null,
  pos: pos ?? null,
  head,
  conditions: conditions.unless.length + conditions.only.length > 0 ? conditions : null,
});

const plainSecondWord = ([, second]: string[]): string | undefined =>
  second === undefined || standsForWords(second) ? undefined : second;
