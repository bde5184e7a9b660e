import { compiledLexicons } from '../generated/lexicons.js';
import type { LexiconMatch, PartOfSpeech, Token } from '../model/document.js';
import type { CompiledEntry, CompiledPattern } from '../model/lexicon.js';
import { conditionsHold, indexConditions, wordsAt } from './conditions.js';
import { longestFirst } from './overlaps.js';
import { isOnlyVerb, placeOverrulesTag, standsAsNoun } from './part-of-speech.js';
import { type Entries, indexPatterns } from './pattern-index.js';
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
  const conditions = lexicons.entries.map(indexConditions);
  return (tokens) => {
    const titleCase = titleCaseOf(tokens);
    const found: LexiconMatch[] = [];
    for (let first = 0; first < tokens.length; first++) {
      for (const reference of candidatesAt(tokens[first]!, tokens[first + 1])) {
        const pattern = lexicons.patterns[reference]!;
        const endToken = first + pattern.words.length;
        if (!matchesAt(pattern, tokens, first, titleCase)) continue;
        if (!conditionsHold(conditions[pattern.entry]!, tokens, first, endToken)) continue;
        found.push({
          start: tokens[first]!.start,
          end: tokens[endToken - 1]!.end,
          firstToken: first,
          endToken,
          entry: pattern.entry,
          pattern: reference,
        });
      }
    }
    return longestFirst(found, (match) => lexicons.entries[match.entry]!.kind);
  };
};

const matchesAt = (
  pattern: CompiledPattern,
  tokens: Token[],
  first: number,
  titleCase: (sentence: number) => boolean,
): boolean => {
  if (!wordsAt(pattern.words, tokens, first)) return false;
  if (pattern.cased && !pattern.cased.every((word, i) => straight(tokens[first + i]!.text) === word)) return false;
  if (!pattern.pos) return true;
  const head = tokens[first + pattern.head]!;
  if (isOnlyVerb(pattern) && standsAsNoun(tokens, first + pattern.head)) return false;
  return (
    pattern.pos.includes(head.pos) ||
    (head.pos === 'PROPN' &&
      tagMisleads(tokens, first + pattern.head, titleCase) &&
      !(isOnlyVerb(pattern) && isBareAmongNames(tokens, first + pattern.head))) ||
    placeOverrulesTag(pattern, tokens, first + pattern.head)
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
export const matchLexicons = makeMatcher(lexicons);

export const entryOf = (match: { entry: number }): CompiledEntry => lexicons.entries[match.entry]!;

/** The entry's alternatives in the inflection of the words that matched. */
export const alternativesOf = (match: LexiconMatch): string[] =>
  lexicons.patterns[match.pattern]!.alternatives ?? entryOf(match).alternatives;
