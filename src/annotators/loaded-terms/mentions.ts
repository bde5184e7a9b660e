import { wordClass } from '../../lexicon/word-class.js';
import type { LexiconMatch, Passage, Token } from '../../model/document.js';
import type { Context, ContextCategory } from './context.js';

/** How far back the verb that gives the name may stand: "paints the whole march of the two unions as a meeting of thugs". */
const REACH = 14;

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
const formsOfBe = wordClass('forms-of-be');

/** Words between a denial and the name, at most. */
const LINKS = 3;
const isLink = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'DET' || token.pos === 'ADJ' || isMark(token));

const isMark = (token: Token | undefined): boolean => token !== undefined && /^["“”'‘’]$/.test(token.text);

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

/** "accused the mayor of X", "allegations of X", "accused of being a X": the word is the accuser's. */
export const isCharged = ({ tokens }: Passage, match: LexiconMatch, context: Context): boolean => {
  const { sentence } = tokens[match.firstToken]!;
  let of = false;
  for (let i = match.firstToken - 1; i >= match.firstToken - REACH; i--) {
    const token = tokens[i];
    if (token?.sentence !== sentence) return false;
    if (context.endingAt(i + 1, 'charging')) return of;
    if (token.normal === 'of') of = true;
    else if (token.normal === 'being' && tokens[i - 1]?.normal === 'of') continue;
    else if (token.pos === 'VERB' || token.pos === 'AUX') return false;
    else if (token.pos === 'PUNCT' && !isMark(token) && token.text !== '-') return false;
  }
  return false;
};

/**
 * "Criticised for bragging", "fired for falsely claiming": what somebody is blamed or punished for doing is told in the
 * words of whoever blames. "Criticised for his brutal raid" takes the raid for granted: those words are the outlet's.
 */
export const isBlamed = ({ tokens }: Passage, match: LexiconMatch, context: Context): boolean => {
  const { sentence } = tokens[match.firstToken]!;
  for (let i = match.endToken - 1; i >= match.firstToken - REACH; i--) {
    const token = tokens[i];
    if (token?.sentence !== sentence) return false;
    if (token.normal === 'for' && isDoing(tokens, i + 1) && isBlame(tokens, i, context)) return true;
    if (token.pos === 'PUNCT' && !isMark(token) && token.text !== '-') return false;
  }
  return false;
};

/** How far before "for" the blame may stand: "criticised the mayor for". */
const BLAME = 5;

const isBlame = (tokens: Token[], at: number, context: Context): boolean => {
  for (let end = at; end > at - BLAME && tokens[end - 1]?.sentence === tokens[at]!.sentence; end--)
    if (context.endingAt(end, 'blame', 'naming-as', 'court')) return true;
  return false;
};

/** "bragging", which the tagger often takes for a noun, "not bragging", "falsely claiming". */
const isDoing = (tokens: Token[], at: number): boolean => {
  const verb = tokens[at]?.pos === 'ADV' || tokens[at]?.normal === 'not' ? tokens[at + 1] : tokens[at];
  return verb !== undefined && /ing$/.test(verb.normal) && ['VERB', 'AUX', 'NOUN'].includes(verb.pos);
};

/** "The belief that the mob will return", "a narrative in which she is a villain": what is held, by whomever. */
export const isViewed = ({ tokens }: Passage, match: LexiconMatch, context: Context): boolean => {
  const { sentence } = tokens[match.firstToken]!;
  for (let i = match.firstToken - 1; i >= match.firstToken - VIEW; i--) {
    const token = tokens[i];
    if (token?.sentence !== sentence || /^[,;:—–]$/.test(token.text)) return false;
    if (token.normal === 'that' && opensClause(tokens[i + 1]) && isViewNear(tokens, i, context)) return true;
    if (token.normal === 'which' && tokens[i - 1]?.normal === 'in' && isViewNear(tokens, i - 1, context)) return true;
  }
  return false;
};

/** How far into the clause a view is followed. */
const VIEW = 15;
const views: ContextCategory[] = ['view', 'charging', 'court'];

/** "The claim that dominated the race" has a relative clause: the outlet says it of the claim. */
const opensClause = (token: Token | undefined): boolean =>
  token !== undefined && token.pos !== 'VERB' && token.pos !== 'AUX' && token.pos !== 'ADV';

/** "a narrative of the town in which", "charges from the union that": the noun may have a complement of its own. */
const isViewNear = (tokens: Token[], at: number, context: Context): boolean => {
  for (let end = at; end > at - BLAME && tokens[end - 1]?.sentence === tokens[at]!.sentence; end--) {
    if (context.endingAt(end, ...views)) return true;
    if (tokens[end - 1]!.pos === 'VERB' || tokens[end - 1]!.pos === 'AUX') return false;
  }
  return false;
};
