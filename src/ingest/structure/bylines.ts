import { anyOf, structureWordSet, structureWords } from '../structure-words.js';
import { endsSentence } from './part.js';

const opener = new RegExp(`^(?<opener>${anyOf(structureWords('byline-openers'))})\\s*:?\\s+`, 'i');
const desk = /^(?:additional\s+)?(?:reporting|writing|editing)\s+by\b/i;
const company = structureWordSet('byline-company');
const longest = 200;
/** `Jane Doe | The Courier`: two or three words that can be a name; a headline before a bar is longer. */
const nameBeforeBar =
  /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,2} [|•] \p{Lu}[\p{L}'’.&-]*(?: [\p{L}'’.&-]+){0,4}$/u;

/** `By Jane Doe, Staff Writer` · `By JANE DOE and JOHN ROE | The Courier`: names and roles only, on a line of their own. */
export const isByline = (line: string): boolean => {
  if (line.length > longest) return false;
  const match = opener.exec(line);
  if (!match) return nameBeforeBar.test(line);
  const rest = line.slice(match[0].length);
  if (desk.test(line)) return rest.split(/[;,]/).length < 12;
  return /^\p{Lu}/u.test(rest) && !endsSentence(rest.replace(/\b\p{Lu}\.$/u, '')) && namesOnly(rest);
};

const nameAndPlace =
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,2} (?:in|at) \p{Lu}[\p{L}.'’-]+(?:[ ,]+\p{Lu}[\p{L}.'’-]+){0,3}$/u;

/** Below a headline also without opener: `Jane Doe in Cairo`, or a short line with the name that the metadata give. */
export const isBylineBelowHeadline = (line: string, author: string | null): boolean => {
  if (isByline(line) || nameAndPlace.test(line)) return true;
  return (
    author !== null &&
    author.length > 3 &&
    line.length < author.length + 60 &&
    line.includes(author) &&
    !endsSentence(line)
  );
};

const namesOnly = (text: string): boolean => {
  const words = text.split(/[\s,;|/•·&()–—-]+/).filter(Boolean);
  return words.filter(isName).length >= 2 && words.every((word) => isName(word) || company.has(word.toLowerCase()));
};

const isName = (word: string): boolean => /^\p{Lu}|@/u.test(word) || /^(?:al|el|d['’])\p{Lu}/u.test(word);

/** The people a byline names, without opener and roles; null for the desk's credits at the foot of an article. */
export const authorOf = (line: string): string | null => {
  if (desk.test(line)) return null;
  const names = line
    .replace(opener, '')
    .split(/[,|•·–—]|\s+(?:in|for|at|of)\s/)[0]!
    .trim();
  return names === '' ? null : names;
};
