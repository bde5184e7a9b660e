import type { LexiconMatch, Passage, Token } from '../../model/document.js';
import { contains, type Span, startingUntil } from '../../model/span.js';
import type { Context, ContextCategory } from './context.js';
import { formsOfBe, isLink, isMark, LINKS, REACH } from './mentions.js';

/** Words that the outlet shows without a source: what is charged, blamed, held or asked, and what stands between marks. */
export const isOthers = (passage: Passage, match: LexiconMatch, context: Context): boolean =>
  isCharged(passage, match, context) ||
  isBlamed(passage, match, context) ||
  isViewed(passage, match, context) ||
  isAsked(passage, match) ||
  isQuoted(passage, match);

/** Whether a match stands within marks, even where no speaker is found; an editor's insertion does not. */
const isQuoted = ({ quotations }: Passage, match: Span): boolean => {
  for (let i = startingUntil(quotations, match.start) - 1; quotations[i]; i--) {
    const { inner, opened, closed, insertions, depth } = quotations[i]!;
    if (opened && closed && contains(inner, match)) return !insertions.some((insertion) => contains(insertion, match));
    if (depth === 0) return false;
  }
  return false;
};

/** "accused the mayor of X", "allegations of X", "accused of being a X": the word is the accuser's. */
const isCharged = ({ tokens }: Passage, match: LexiconMatch, context: Context): boolean => {
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
const isBlamed = ({ tokens }: Passage, match: LexiconMatch, context: Context): boolean => {
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
const isViewed = ({ tokens }: Passage, match: LexiconMatch, context: Context): boolean => {
  const { sentence } = tokens[match.firstToken]!;
  for (let i = match.firstToken - 1; i >= match.firstToken - VIEW; i--) {
    const token = tokens[i];
    if (token?.sentence !== sentence || endsView(tokens, i)) return false;
    if (token.normal === 'that' && opensClause(tokens[i + 1]) && isViewNear(tokens, i, context)) return true;
    if (token.normal === 'which' && tokens[i - 1]?.normal === 'in' && isViewNear(tokens, i - 1, context)) return true;
  }
  return false;
};

/** A mark, but not the comma of a list: "in which owners are cruel, greedy thugs". */
const endsView = (tokens: Token[], at: number): boolean => {
  const { text } = tokens[at]!;
  if (text === ',') return tokens[at + 1]?.pos !== 'ADJ' && tokens[at + 1]?.pos !== 'NOUN';
  return /^[;:—–]$/.test(text);
};

/** How far into the clause a view is followed. */
const VIEW = 15;
const views: ContextCategory[] = ['view', 'charging'];

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

/** "A debate on whether the rule is brutal", "whether it amounts to a purge": what is asked is not stated. */
const isAsked = ({ tokens }: Passage, match: LexiconMatch): boolean => {
  const { sentence } = tokens[match.firstToken]!;
  let i = match.firstToken - 1;
  while (isLink(tokens[i]) && match.firstToken - i <= LINKS) i--;
  if (!equates(tokens, i)) return false;
  for (let j = i - 1; j >= i - REACH && tokens[j]?.sentence === sentence; j--) {
    if (tokens[j]!.normal === 'whether') return true;
    if (tokens[j]!.pos === 'PUNCT' && !isMark(tokens[j])) return false;
  }
  return false;
};

/** "is", "were"; "amounts to". */
const equates = (tokens: Token[], at: number): boolean =>
  formsOfBe.has(tokens[at]?.normal ?? '') ||
  (tokens[at]?.normal === 'to' && /^amount(s|ed)?$/.test(tokens[at - 1]?.normal ?? ''));
