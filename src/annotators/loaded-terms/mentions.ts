import { wordClass } from '../../lexicon/word-class.js';
import type { LexiconMatch, Passage, Token } from '../../model/document.js';
import type { Context } from './context.js';

/** How far back the verb that gives the name may stand: "paints the whole march of the two unions as a meeting of thugs". */
export const REACH = 14;

/** Whether a sentence speaks about the word ("the term X") or reports that someone calls something so. */
export const isMentioned = (passage: Passage, match: LexiconMatch, context: Context): boolean => {
  const { tokens } = passage;
  const before = skipMarks(tokens, match.firstToken - 1, match);
  if (context.endingAt(before + 1, 'mention', 'so-called')) return true;
  return isNamedBy(tokens, match, context);
};

/**
 * "He is not a terrorist", "It was never genocide": a name denied of somebody is spoken about, not given. Not "not only a
 * terrorist", "no less a terrorist".
 */
export const isDenied = ({ tokens }: Passage, { firstToken }: LexiconMatch): boolean => {
  const { sentence } = tokens[firstToken]!;
  let i = firstToken - 1;
  while (isLink(tokens[i]) && tokens[i]!.sentence === sentence && firstToken - i <= LINKS) i--;
  const denial = tokens[i];
  return (
    denial?.sentence === sentence &&
    negations.has(denial.normal) &&
    formsOfBe.has(tokens[i - 1]?.normal ?? '') &&
    tokens[i + 1]!.normal !== 'only'
  );
};

const negations = wordClass('verb-negations');
export const formsOfBe = wordClass('forms-of-be');

/** Words between a denial and the name, at most. */
export const LINKS = 3;
export const isLink = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'DET' || token.pos === 'ADJ' || isMark(token));

export const isMark = (token: Token | undefined): boolean => token !== undefined && /^["“”'‘’]$/.test(token.text);

const skipMarks = (tokens: Token[], from: number, match: LexiconMatch): number => {
  let i = from;
  while (isMark(tokens[i]) && tokens[i]!.sentence === tokens[match.firstToken]!.sentence) i--;
  return i;
};

/** "call(ed) it X", "branded her a X", "described the vote as X": the words between hold no other verb. */
const isNamedBy = (tokens: Token[], match: LexiconMatch, context: Context): boolean => {
  const { sentence } = tokens[match.firstToken]!;
  let as = false;
  let complement = false;
  for (let i = match.firstToken - 1; i >= match.firstToken - REACH; i--) {
    const token = tokens[i];
    if (token?.sentence !== sentence) return false;
    if (context.endingAt(i + 1, 'naming-as') && as) return true;
    if (context.endingAt(i + 1, 'naming')) return as || complement;
    if (token.normal === 'as') as = true;
    else if (token.normal === 'being' && tokens[i - 1]?.normal === 'as') continue;
    else if (['a', 'an', 'it', 'him', 'her', 'them', 'this', 'that'].includes(token.normal)) complement = true;
    else if (token.pos === 'VERB' || token.pos === 'AUX') return false;
    else if (token.pos === 'PUNCT' && !isMark(token) && token.text !== '-') return false;
  }
  return false;
};
