import { compiledLexicons } from '../generated/lexicons.js';
import type { LexiconMatch, Token } from '../model/document.js';
import type { CompiledCondition, CompiledEntry, CompiledLexicons, CompiledPattern } from '../model/lexicon.js';

/** Patterns by their first word, longest first, so that a phrase is tried before the word that begins it. */
const index = (lexicons: CompiledLexicons): Map<string, CompiledPattern[]> => {
  const byFirst = new Map<string, CompiledPattern[]>();
  for (const pattern of lexicons.patterns) {
    const list = byFirst.get(pattern.words[0]!);
    if (list) list.push(pattern);
    else byFirst.set(pattern.words[0]!, [pattern]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
};

export const lexicons = compiledLexicons;
const patterns = index(lexicons);

export const entryOf = (match: { entry: number }): CompiledEntry => lexicons.entries[match.entry]!;

/**
 * Finds every entry of every list in one pass over the tokens. Matches of one kind of list never overlap: the longest
 * wins, then the one that begins first. Conditions of the entry (`unless`, `only`) are applied here.
 */
export const matchLexicons = (tokens: Token[]): LexiconMatch[] => {
  const found: LexiconMatch[] = [];
  /** For each kind of list the token index from which it may match again. */
  const free = new Map<string, number>();
  for (let first = 0; first < tokens.length; first++) {
    const candidates = patterns.get(tokens[first]!.normal);
    if (!candidates) continue;
    for (const pattern of candidates) {
      const entry = lexicons.entries[pattern.entry]!;
      if ((free.get(entry.kind) ?? 0) > first) continue;
      if (!matchesAt(pattern, tokens, first) || !holds(entry, tokens, first, first + pattern.words.length)) continue;
      const endToken = first + pattern.words.length;
      free.set(entry.kind, endToken);
      found.push({
        start: tokens[first]!.start,
        end: tokens[endToken - 1]!.end,
        firstToken: first,
        endToken,
        entry: pattern.entry,
      });
    }
  }
  return found;
};

const matchesAt = (pattern: CompiledPattern, tokens: Token[], first: number): boolean => {
  if (!wordsAt(pattern.words, tokens, first)) return false;
  if (pattern.cased && !pattern.cased.every((word, i) => tokens[first + i]!.text === word)) return false;
  return !pattern.pos || pattern.pos.includes(tokens[first + pattern.head]!.pos);
};

const wordsAt = (words: string[], tokens: Token[], first: number): boolean => {
  const sentence = tokens[first]?.sentence;
  for (let i = 0; i < words.length; i++) {
    const token = tokens[first + i];
    if (!token || token.normal !== words[i] || token.sentence !== sentence) return false;
  }
  return true;
};

const holds = (entry: CompiledEntry, tokens: Token[], first: number, end: number): boolean =>
  !entry.unless.some((condition) => isMet(condition, tokens, first, end)) &&
  (entry.only.length === 0 || entry.only.some((condition) => isMet(condition, tokens, first, end)));

const isMet = (condition: CompiledCondition, tokens: Token[], first: number, end: number): boolean => {
  switch (condition.where) {
    case 'before':
      return condition.words.some(
        (words) =>
          first >= words.length &&
          wordsAt(words, tokens, first - words.length) &&
          tokens[first - 1]!.sentence === tokens[first]!.sentence,
      );
    case 'after':
      return condition.words.some(
        (words) => wordsAt(words, tokens, end) && tokens[end]!.sentence === tokens[first]!.sentence,
      );
    case 'sentence': {
      const sentence = tokens[first]!.sentence;
      let from = first;
      while (from > 0 && tokens[from - 1]!.sentence === sentence) from--;
      for (let i = from; tokens[i]?.sentence === sentence; i++)
        if (condition.words.some((words) => wordsAt(words, tokens, i))) return true;
      return false;
    }
  }
};
