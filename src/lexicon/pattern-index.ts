import type { Token } from '../model/document.js';
import type { CompiledLexicons, PatternReference } from '../model/lexicon.js';
import { ofWord } from '../model/word.js';
import { standsForWords } from './conditions.js';

/** What of the compiled lists is matched. */
export type Entries = Pick<CompiledLexicons, 'entries' | 'patterns'>;

/** The patterns that may begin with two tokens of a text, in the order in which a matcher tries them. */
export type PatternIndex = (first: Token, second: Token | undefined) => readonly PatternReference[];

interface Candidates {
  /** Patterns of one word, and those whose second word is a tag or a word's beginning. */
  open: PatternReference[];
  /** By the second word: those that have it and the open ones. */
  bySecond: Map<string, PatternReference[]>;
}

const none: readonly PatternReference[] = [];

/**
 * Indexes patterns by two words, because hundreds begin with "the" or "in" alone. The longest come first, of equally long
 * ones those with an `only` condition, as the narrower sense.
 */
export const indexPatterns = ({ patterns, entries }: Entries): PatternIndex => {
  const isNarrow = (pattern: { entry: number }): boolean => entries[pattern.entry]!.only.length > 0;
  const inOrder = patterns
    .map((pattern, reference) => ({ pattern, reference, second: plainSecondWord(pattern.words) }))
    .sort(
      ({ pattern: a }, { pattern: b }) => b.words.length - a.words.length || Number(isNarrow(b)) - Number(isNarrow(a)),
    );
  const byFirst = new Map<string, Candidates>();
  for (const { pattern, second } of inOrder) {
    const first = pattern.words[0]!;
    const candidates = byFirst.get(first) ?? { open: [], bySecond: new Map() };
    if (second !== undefined) candidates.bySecond.set(second, []);
    byFirst.set(first, candidates);
  }
  for (const { pattern, reference, second } of inOrder) {
    const { open, bySecond } = byFirst.get(pattern.words[0]!)!;
    if (second !== undefined) bySecond.get(second)!.push(reference);
    else for (const list of [open, ...bySecond.values()]) list.push(reference);
  }
  const beginning = ofWord(({ normal }) => byFirst.get(normal) ?? null);
  return (first, second) => {
    const candidates = beginning(first);
    if (!candidates) return none;
    return (second && candidates.bySecond.get(second.normal)) ?? candidates.open;
  };
};

const plainSecondWord = ([, second]: string[]): string | undefined =>
  second === undefined || standsForWords(second) ? undefined : second;
