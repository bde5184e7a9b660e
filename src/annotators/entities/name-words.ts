import type { Document, PartOfSpeech, Passage, Token } from '../../model/document.js';
import { startsWithCapital, startsWithLetter } from '../../model/letters.js';
import {
  days,
  givenNames,
  honorifics,
  isListedNoun,
  listedNames,
  months,
  neverNames,
  otherDemonyms,
  titles,
  undotted,
} from './vocabulary.js';

/** What an article's plain sentences show about its words: which are written with a capital within a sentence, which without. */
interface Usage {
  capitalised: Set<string>;
  plain: Set<string>;
  /** Months that are somebody's name here: "Theresa May". */
  monthNames: Set<string>;
}

const neverNameTags = new Set<PartOfSpeech>([
  'DET',
  'PRON',
  'ADP',
  'CCONJ',
  'SCONJ',
  'PART',
  'PUNCT',
  'SYM',
  'SPACE',
  'NUM',
]);
const opensSentence = /^[“"‘'«(:;—–\-•*\\]$/;
const calendarBefore = new Set([
  'in',
  'on',
  'of',
  'since',
  'until',
  'by',
  'last',
  'next',
  'this',
  'early',
  'late',
  'from',
  'through',
  'during',
  'and',
]);

/** Which tokens of each passage are words of names. The whole document decides, since a headline or a first word shows nothing. */
export const markNameWords = (document: Document): Map<Passage, boolean[]> => {
  const usage = readUsage(document);
  return new Map(document.passages.map((passage) => [passage, markPassage(passage, usage)]));
};

const markPassage = (passage: Passage, usage: Usage): boolean[] => {
  const marks: boolean[] = [];
  for (const { first, end } of passage.sentenceTokens) {
    const headline = isTitleCase(passage.tokens, first, end);
    for (let i = first; i < end; i++) marks[i] = isNameWord(passage.tokens, i, first, headline, usage, marks);
  }
  return marks;
};

const isNameWord = (
  tokens: Token[],
  i: number,
  first: number,
  headline: boolean,
  usage: Usage,
  marks: boolean[],
): boolean => {
  const token = tokens[i]!;
  if (isStrayLineBreak(tokens, i)) return false;
  if (!startsWithCapital(token.text)) return beginsArabicName(tokens, i);
  const word = token.normal;
  if (days.has(word)) return false;
  if (months.has(word)) return isMonthName(tokens, i, usage, marks);
  const previous = i > first ? tokens[i - 1]! : undefined;
  const afterName = marks[i - 1] === true && !headline;
  if (token.text.length === 1 && !afterName) return false;
  const initial = !previous || opensSentence.test(previous.text);
  if (initial || headline) return isNameWithoutCase(tokens, i, usage, headline);
  return !neverNameTags.has(token.pos) && !(token.pos !== 'PROPN' && neverNames.has(word));
};

/** For a word whose capital shows nothing: it is a name if the rest of the article or a list says so. */
const isNameWithoutCase = (tokens: Token[], i: number, usage: Usage, headline: boolean): boolean => {
  const { normal: word, text, pos } = tokens[i]!;
  const next = tokens[i + 1];
  const nextCapital = next !== undefined && startsWithCapital(next.text);
  if (honorifics.has(word) || givenNames.has(word)) return nextCapital || usage.capitalised.has(word);
  if (titles.has(word)) return nextCapital && !usage.plain.has(tokens[i + 1]!.normal);
  if (isListed(text)) return true;
  if (neverNames.has(word)) return false;
  if (usage.capitalised.has(word)) return !usage.plain.has(word) || nextCapital;
  if (usage.plain.has(word) || isListedNoun(word)) return false;
  if (next && beginsListedName(text, next.text)) return true;
  if (headline && usage.plain.size >= ENOUGH_WORDS) return givenNames.has(tokens[i - 1]?.normal ?? '');
  return pos === 'PROPN';
};

/** An article of so many different plain words shows which words of its headline are names. */
const ENOUGH_WORDS = 40;

/** "al-Sisi" */
const beginsArabicName = (tokens: Token[], i: number): boolean =>
  /^(?:al|el|ul|ad|as|ash|an|ar)$/.test(tokens[i]!.text) &&
  tokens[i + 1]?.text === '-' &&
  tokens[i + 1]!.start === tokens[i]!.end &&
  startsWithCapital(tokens[i + 2]?.text ?? '');

const isListed = (text: string): boolean => {
  const name = undotted(text);
  const titleCase = name.charAt(0) + name.slice(1).toLowerCase();
  return (
    listedNames.has(name) || (name.length > 3 && listedNames.has(titleCase)) || otherDemonyms.has(name.toLowerCase())
  );
};

const firstWords = new Set([...listedNames].map((name) => name.split(' ').slice(0, 2).join(' ')));
const beginsListedName = (text: string, next: string): boolean => firstWords.has(`${undotted(text)} ${undotted(next)}`);

const isMonthName = (tokens: Token[], i: number, usage: Usage, marks: boolean[]): boolean => {
  const before = tokens[i - 1];
  if (
    before &&
    marks[i - 1] &&
    (givenNames.has(before.normal) || honorifics.has(before.normal) || titles.has(before.normal))
  )
    return true;
  if (!usage.monthNames.has(tokens[i]!.normal) || tokens[i + 1]?.pos === 'NUM') return false;
  return !before || !calendarBefore.has(before.normal);
};

/** Some collections carry a line break as a backslash and the letter n. */
export const isStrayLineBreak = (tokens: Token[], i: number): boolean =>
  tokens[i]!.text === '\\' || (tokens[i]!.text === 'n' && tokens[i - 1]?.text === '\\');

/** A sentence whose longer words nearly all have capitals; one that ends in a full stop may be made of names. */
const isTitleCase = (tokens: Token[], first: number, end: number): boolean => {
  const least = /^[.!?]$/.test(tokens[end - 1]!.text) ? 0.95 : 0.7;
  let long = 0;
  let capitals = 0;
  for (let i = first; i < end; i++) {
    const { text } = tokens[i]!;
    if (text.length < 4 || !startsWithLetter(text)) continue;
    long++;
    if (startsWithCapital(text)) capitals++;
  }
  return long >= 4 && capitals >= least * long;
};

const readUsage = (document: Document): Usage => {
  const usage: Usage = { capitalised: new Set(), plain: new Set(), monthNames: new Set() };
  for (const { tokens, sentenceTokens } of document.passages)
    for (const { first, end } of sentenceTokens) {
      if (isTitleCase(tokens, first, end)) continue;
      for (let i = first; i < end; i++) {
        const { text, normal, pos } = tokens[i]!;
        if (!startsWithCapital(text)) {
          usage.plain.add(normal);
          continue;
        }
        const previous = i > first ? tokens[i - 1]! : undefined;
        if (months.has(normal)) {
          if (previous && isPersonalWord(previous)) usage.monthNames.add(normal);
        } else if (previous && !opensSentence.test(previous.text) && !neverNameTags.has(pos))
          usage.capitalised.add(normal);
      }
    }
  return usage;
};

const isPersonalWord = ({ normal, text }: Token): boolean =>
  startsWithCapital(text) && (givenNames.has(normal) || honorifics.has(normal) || titles.has(normal));
