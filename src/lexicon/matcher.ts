import { compiledLexicons } from '../generated/lexicons.js';
import type { LexiconMatch, PartOfSpeech, Token } from '../model/document.js';
import type { CompiledEntry } from '../model/lexicon.js';
import { conditionsHold, wordsAt } from './conditions.js';
import { longestFirst } from './overlaps.js';
import { isOnlyVerb, placeOverrulesTag, standsAsNoun } from './part-of-speech.js';
import { type Candidate, type Entries, indexPatterns } from './pattern-index.js';
import { titleCaseOf } from './title-case.js';

/** Finds every entry of every list in the tokens of one text. */
export type Matcher = (tokens: Token[]) => LexiconMatch[];

/**
 * Makes a matcher: one pass over the tokens for all lists together, by the first words of each pattern. Matches of one
 * kind of list never overlap: phrases win over words, then what begins first. Conditions of the entry (`unless`, `only`)
 * are applied here.
 */
export const makeMatcher = (lexicons: Entries): Matcher => {
  const candidatesAt = indexPatterns(lexicons);
  return (tokens) => {
    const titleCase = titleCaseOf(tokens);
    const found: LexiconMatch[] = [];
    for (let first = 0; first < tokens.length; first++) {
      for (const candidate of candidatesAt(tokens[first]!, tokens[first + 1])) {
        const { conditions, words, entry, reference } = candidate;
        const endToken = first + words.length;
        if (!matchesAt(candidate, tokens, first, titleCase)) continue;
        if (conditions && !conditionsHold(conditions, tokens, first, endToken)) continue;
        found.push({
          start: tokens[first]!.start,
          end: tokens[endToken - 1]!.end,
          firstToken: first,
          endToken,
          entry,
          pattern: reference,
        });
      }
    }
    return longestFirst(found, (match) => lexicons.entries[match.entry]!.kind);
  };
};

const matchesAt = (
  pattern: Candidate,
  tokens: Token[],
  first: number,
  titleCase: (sentence: number) => boolean,
): boolean => {
  const { words, cased, pos } = pattern;
  if (words.length > 1 && !wordsAt(words, tokens, first)) return false;
  if (cased && !cased.every((word, i) => straight(tokens[first + i]!.text) === word)) return false;
  if (!pos) return true;
  const at = first + pattern.head;
  const head = tokens[at]!;
  if (isOnlyVerb(pos) && standsAsNoun(tokens, at)) return false;
  return (
    pos.includes(head.pos) ||
    (head.pos === 'PROPN' &&
      tagMisleads(tokens, at, titleCase) &&
      !(isOnlyVerb(pos) && isBareAmongNames(tokens, at))) ||
    placeOverrulesTag(pos, words.length > 1, tokens, at)
  );
};

const straight = (word: string): string => word.replace(/[’‘]/g, "'");

/** The tagger takes any capital for a name: at the head of a sentence and in title case that tells nothing. */
const tagMisleads = (tokens: Token[], at: number, titleCase: (sentence: number) => boolean): boolean => {
  const before: PartOfSpeech | undefined =
    tokens[at - 1]?.sentence === tokens[at]!.sentence ? tokens[at - 1]!.pos : undefined;
  return before === undefined || before === 'PUNCT' || titleCase(tokens[at]!.sentence);
};

/** "Kennesaw State University": among capitals a verb shows by its ending. */
const isBareAmongNames = (tokens: Token[], at: number): boolean =>
  !/(s|ed|ing)$/.test(tokens[at]!.normal) && tokens[at - 1]?.pos === 'PROPN' && tokens[at + 1]?.pos === 'PROPN';

export const lexicons = compiledLexicons;

interface ListsInUse {
  lists: Entries;
  match: Matcher;
}

let inUse: ListsInUse = { lists: lexicons, match: makeMatcher(lexicons) };

/**
 * Runs a function that reads articles with `lists` in the place of the built-in ones. The built-in entries must stand first
 * among them, in their order: what the annotators know of single entries goes by it.
 */
export const withLists = <T>(lists: Entries, run: () => T): T => {
  const before = inUse;
  inUse = { lists, match: makeMatcher(lists) };
  try {
    return run();
  } finally {
    inUse = before;
  }
};

export const matchLexicons: Matcher = (tokens) => inUse.match(tokens);

export const entryOf = (match: { entry: number }): CompiledEntry => inUse.lists.entries[match.entry]!;

/** The entry's alternatives in the inflection of the words that matched. */
export const alternativesOf = (match: LexiconMatch): string[] =>
  inUse.lists.patterns[match.pattern]!.alternatives ?? entryOf(match).alternatives;
