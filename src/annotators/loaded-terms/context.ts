import { titleCaseOf } from '../../lexicon/title-case.js';
import type { LexiconMatch, Passage } from '../../model/document.js';

/** Categories of `lexicons/context`: what a word near a loaded term says about it. */
export type ContextCategory =
  | 'mention'
  | 'naming'
  | 'naming-as'
  | 'so-called'
  | 'introduction'
  | 'official-name'
  | 'court'
  | 'accusation'
  | 'charging'
  | 'blame'
  | 'view';

/** The context words of a passage by category and by the token at which they end. */
export interface Context {
  /** The context word of one of the categories that ends before this token. */
  endingAt: (token: number, ...categories: ContextCategory[]) => LexiconMatch | undefined;
  /** The context word of one of the categories that covers this token. */
  covering: (token: number, ...categories: ContextCategory[]) => LexiconMatch | undefined;
  /** Whether a sentence has capitals throughout, as headlines do. */
  isTitleCase: (sentence: number) => boolean;
}

export const contextOf = (passage: Passage): Context => {
  const matches = passage.matches.filter((match) => match.entry.kind === 'context');
  const byEnd = new Map(matches.map((match) => [match.endToken, match]));
  const byToken = new Map<number, LexiconMatch>();
  for (const match of matches) for (let i = match.firstToken; i < match.endToken; i++) byToken.set(i, match);
  const is = (match: LexiconMatch | undefined, categories: string[]): LexiconMatch | undefined =>
    match && categories.includes(match.entry.category) ? match : undefined;
  return {
    endingAt: (token, ...categories) => is(byEnd.get(token), categories),
    covering: (token, ...categories) => is(byToken.get(token), categories),
    isTitleCase: titleCaseOf(passage.tokens),
  };
};
