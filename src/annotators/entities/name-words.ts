import type { Document, Passage, Token } from '../../model/document.js';
import { startsWithCapital, startsWithSmall } from '../../model/letters.js';
import { ofWord } from '../../model/word.js';
import { isPersonal, isTitleCase, neverNameTags, opens, type Read, readUsage, type Usage } from './name-usage.js';
import { hasTrait, nounOf, Trait } from './traits.js';
import { givenNames, isPortfolio, listedNames, neverNames, otherDemonyms, undotted } from './vocabulary.js';

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
  const read = document.passages.map((passage) => ({
    passage,
    headlines: passage.sentenceTokens.map(({ first, end }) => isTitleCase(passage.tokens, first, end)),
  }));
  const usage = readUsage(read);
  return new Map(read.map((one) => [one.passage, markPassage(one, usage)]));
};

const markPassage = ({ passage: { tokens, sentenceTokens }, headlines }: Read, usage: Usage): boolean[] => {
  const marks: boolean[] = [];
  sentenceTokens.forEach(({ first, end }, sentence) => {
    const headline = headlines[sentence]!;
    for (let i = first; i < end; i++)
      marks.push(
        startsWithCapital(tokens[i]!.text)
          ? isNameWord(tokens, i, first, headline, usage, marks)
          : beginsArabicName(tokens, i),
      );
  });
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
  if (hasTrait(token, Trait.day) || token.normal.startsWith("i'")) return false;
  if (hasTrait(token, Trait.month)) return isMonthName(tokens, i, usage, marks);
  const previous = i > first ? tokens[i - 1]! : undefined;
  const afterName = marks[i - 1] === true && !headline;
  if (token.text.length === 1 && !afterName) return false;
  const initial = !previous || opens(tokens, i - 1);
  if (initial || headline) return isNameWithoutCase(tokens, i, usage, headline);
  if (previous.normal === 'the' && isInitials(token)) return true;
  if (isCommonHere(tokens, i, usage, marks)) return false;
  if (neverNameTags.has(token.pos)) return false;
  return token.pos === 'PROPN' || !neverNames.has(token.normal) || givesName(tokens, i);
};

/** "the People's Party" */
const givesName = (tokens: Token[], i: number): boolean =>
  /^['’]s$/.test(tokens[i + 1]?.text ?? '') && startsWithCapital(tokens[i + 2]?.text ?? '');

/** "our Summit", in an article that speaks of the summit: a capital for emphasis. Bodies are written so: "the Council". */
const isCommonHere = (tokens: Token[], i: number, usage: Usage, marks: boolean[]): boolean => {
  const token = tokens[i]!;
  if (!hasTrait(token, Trait.emphasised)) return false;
  if (!usage.plain.has(token.normal) && !usage.plain.has(nounOf(token).singular)) return false;
  if (marks[i - 1] || (marks[i - 2] && /^(?:of|for|and|&|the|on|['’]s?)$/.test(tokens[i - 1]!.normal))) return false;
  const next = tokens[i + 1];
  return !next || !(startsWithCapital(next.text) || next.normal === 'of' || next.text === '-');
};

/** "the WHO", whatever small word its letters make. */
const isInitials = ofWord(({ text }) => /^\p{Lu}{3,5}$/u.test(text));

/** For a word whose capital shows nothing: it is a name if the rest of the article or a list says so. */
const isNameWithoutCase = (tokens: Token[], i: number, usage: Usage, headline: boolean): boolean => {
  const token = tokens[i]!;
  const { normal: word, text, pos } = token;
  const next = tokens[i + 1];
  const nextCapital = next !== undefined && startsWithCapital(next.text);
  if (hasTrait(token, Trait.honorific)) return nextCapital || usage.capitalised.has(word);
  if (hasTrait(token, Trait.givenName)) return nextCapital || usage.capitalised.has(word) || goesOnAsName(tokens, i);
  if (hasTrait(token, Trait.particle) && goesOnAsName(tokens, i)) return true;
  if (hasTrait(token, Trait.title))
    return isOfState(tokens, i) || (nextCapital && !usage.plain.has(tokens[i + 1]!.normal));
  if (isListed(token)) return true;
  if (neverNames.has(word)) return false;
  if (usage.capitalised.has(word)) return !usage.plain.has(word) || nextCapital;
  if (usage.plain.has(word) || hasTrait(token, Trait.listed)) return false;
  if (next && beginsListedName(text, next.text)) return true;
  if (headline && usage.plain.size >= ENOUGH_WORDS) return givenNames.has(tokens[i - 1]?.normal ?? '');
  return pos === 'PROPN';
};

/** "Ursula von der Leyen", "Jean-Luc Roe", "Tom and Ada Roe" at the head of a sentence: the next capital stands further on. */
const goesOnAsName = (tokens: Token[], i: number): boolean => {
  const next = tokens[i + 1];
  if (!next) return false;
  if (next.text === '-') return next.start === tokens[i]!.end && startsWithCapital(tokens[i + 2]?.text ?? '');
  if (next.normal === 'and') return isGivenBeforeCapital(tokens, i + 2);
  let at = i + 1;
  while (tokens[at] && hasTrait(tokens[at]!, Trait.particle) && startsWithSmall(tokens[at]!.text)) at++;
  return at > i + (hasTrait(tokens[i]!, Trait.particle) ? 0 : 1) && startsWithCapital(tokens[at]?.text ?? '');
};

const isGivenBeforeCapital = (tokens: Token[], i: number): boolean =>
  tokens[i] !== undefined && hasTrait(tokens[i]!, Trait.givenName) && startsWithCapital(tokens[i + 1]?.text ?? '');

/** "Secretary of State" */
const isOfState = (tokens: Token[], i: number): boolean =>
  tokens[i + 1]?.normal === 'of' && isPortfolio(tokens[i + 2]?.text ?? '');

/** An article of so many different plain words shows which words of its headline are names. */
const ENOUGH_WORDS = 40;

/** "al-Sisi" */
const beginsArabicName = (tokens: Token[], i: number): boolean =>
  tokens[i + 1]?.text === '-' &&
  /^(?:al|el|ul|ad|as|ash|an|ar)$/.test(tokens[i]!.text) &&
  tokens[i + 1]!.start === tokens[i]!.end &&
  startsWithCapital(tokens[i + 2]?.text ?? '');

const isListed = ofWord(({ text }) => {
  const name = undotted(text);
  const titleCase = name.charAt(0) + name.slice(1).toLowerCase();
  return (
    listedNames.has(name) || (name.length > 3 && listedNames.has(titleCase)) || otherDemonyms.has(name.toLowerCase())
  );
});

const firstWords = new Set([...listedNames].map((name) => name.split(' ').slice(0, 2).join(' ')));

const beginsListedName = (text: string, next: string): boolean => firstWords.has(`${undotted(text)} ${undotted(next)}`);

const isMonthName = (tokens: Token[], i: number, usage: Usage, marks: boolean[]): boolean => {
  const before = tokens[i - 1];
  if (before && marks[i - 1] && isPersonal(before)) return true;
  if (!usage.monthNames.has(tokens[i]!.normal) || tokens[i + 1]?.pos === 'NUM') return false;
  return !before || !calendarBefore.has(before.normal);
};

/** Some collections carry a line break as a backslash and the letter n. */
export const isStrayLineBreak = (tokens: Token[], i: number): boolean =>
  tokens[i]!.text === '\\' || (tokens[i]!.text === 'n' && tokens[i - 1]?.text === '\\');
