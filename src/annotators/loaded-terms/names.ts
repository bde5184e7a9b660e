import type { LexiconMatch, Passage, Token } from '../../model/document.js';
import type { Context } from './context.js';

/** Words that join the parts of a name: Ministry of War, Envoy for Hostage Affairs. */
const joins = new Set(['of', 'for', 'the', 'and', '&', '-', 'on', 'to', 'against']);

/** Whether a match is part of a proper name: a listed one, or a run of words with capitals within a sentence. */
export const isName = (passage: Passage, match: LexiconMatch, context: Context): boolean => {
  const { tokens } = passage;
  if (context.covering(match.firstToken, 'official-name')) return true;
  const words = tokens.slice(match.firstToken, match.endToken);
  if (!words.every((token) => isCapital(token) || joins.has(token.normal))) return false;
  const { sentence } = words[0]!;
  if (context.isTitleCase(sentence)) return false;
  const opensSentence = tokens[match.firstToken - 1]?.sentence !== sentence;
  // A capital that the sentence's beginning explains needs a longer run to show a name.
  return opensSentence
    ? capitalsAfter(tokens, match.endToken, sentence) >= 2
    : capitalsAfter(tokens, match.endToken, sentence) >= 1 || isCapitalBefore(tokens, match.firstToken, sentence);
};

const isCapital = (token: Token): boolean => /^\p{Lu}/u.test(token.text);

/** Capitals in the run that follows, at most two: more tell nothing new. */
const capitalsAfter = (tokens: Token[], from: number, sentence: number): number => {
  let count = 0;
  for (let i = from; count < 2 && tokens[i]?.sentence === sentence; i++) {
    if (isCapital(tokens[i]!)) count++;
    else if (!joins.has(tokens[i]!.normal)) break;
  }
  return count;
};

const isCapitalBefore = (tokens: Token[], first: number, sentence: number): boolean => {
  let i = first - 1;
  while (tokens[i]?.sentence === sentence && joins.has(tokens[i]!.normal)) i--;
  const token = tokens[i];
  if (token?.sentence !== sentence || !isCapital(token)) return false;
  // "The Regime": the article's capital may be the sentence's.
  return token.pos !== 'DET' && tokens[i - 1]?.sentence === sentence;
};
