import { compiledEntries } from '../generated/entries.js';
import { compiledLexicons } from '../generated/lexicons.js';
import type { LexiconMatch, PartOfSpeech, Token } from '../model/document.js';
import type { CompiledEntries, CompiledEntry } from '../model/lexicon.js';
import { conditionsHold } from './conditions.js';
import { longestFirst } from './overlaps.js';
import { isOnlyVerb, placeOverrulesTag, standsAsNoun } from './part-of-speech.js';
import { type Candidate, indexPatterns } from './pattern-index.js';
import { titleCaseOf } from './title-case.js';

/** Finds every entry of every list in the tokens of one text. */
export type Matcher = (tokens: Token[]) => LexiconMatch[];

/**
 * Makes a matcher: one pass over the tokens for all lists together, by the words of each pattern. Matches of one
 * kind of list never overlap: phrases win over words, then what begins first. Conditions of the entry (`unless`, `only`)
 * are applied here.
 */
export const makeMatcher = (lexicons: CompiledEntries): Matcher => {
  const candidatesAt = indexPatterns(lexicons);
  return (tokens) => {
    const titleCase = titleCaseOf(tokens);
    const found: LexiconMatch[] = [];
    for (let first = 0; first < tokens.length; first++) {
      for (const candidate of candidatesAt(tokens, first)) {
        const { conditions, words, entry, alternatives } = candidate;
        const endToken = first + words.length;
        if (!matchesAt(candidate, tokens, first, titleCase)) continue;
        if (conditions && !conditionsHold(conditions, tokens, first, endToken)) continue;
        found.push({
          start: tokens[first]!.start,
          end: tokens[endToken - 1]!.end,
          firstToken: first,
          endToken,
          entry,
          alternatives,
        });
      }
    }
    return longestFirst(found, (match) => match.entry.kind);
  };
};

const matchesAt = (
  pattern: Candidate,
  tokens: Token[],
  first: number,
  titleCase: (sentence: number) => boolean,
): boolean => {
  const { words, cased, pos } = pattern;
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

/** All entries with all properties, `undefined` where a list gives none: objects of one shape are read faster. */
const withAllProperties = (entries: CompiledEntry[]): CompiledEntry[] => {
  const names = [...new Set(entries.flatMap(({ properties }) => Object.keys(properties)))];
  return entries.map((entry) => ({
    ...entry,
    properties: Object.fromEntries(names.map((name) => [name, entry.properties[name]])) as CompiledEntry['properties'],
  }));
};

export const lexicons = {
  ...compiledLexicons,
  ...compiledEntries,
  entries: withAllProperties(compiledEntries.entries),
};
export const matchLexicons = makeMatcher(lexicons);
