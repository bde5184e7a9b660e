import { gluedDate } from '../dates.js';
import { structureWordSet } from '../structure-words.js';
import { endsSentence, type Part, wordsOf } from './part.js';

const kickers = structureWordSet('kickers');
/** A headline stands among the first lines that are no byline and no date. */
const reach = 4;
/** In characters. */
const longest = 250;

/** The headline: what the format or a label calls so, the line that repeats the title, else a first line that reads like one. */
export const findHeadline = (top: Part[], title: string | null): Part | undefined => {
  const lines = top.slice(0, reach);
  const named = lines.find((part) => part.hint === 'title') ?? lines.find((part) => part.label?.field === 'title');
  if (named) return named;
  if (title !== null) return lines.find(({ text, whole }) => whole && sameTitle(text, title));
  const [first, second] = top;
  if (first && second && isKicker(first.text) && looksLikeHeadline(second, top.slice(2))) return second;
  return first && looksLikeHeadline(first, top.slice(1)) ? first : undefined;
};

const isKicker = (text: string): boolean => kickers.has(text.toLowerCase().replace(/[:|]$/, '').trim());

const plain = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** The same words; one of them may go on with the outlet's name or a label (`… | The Courier`). */
const sameTitle = (line: string, title: string): boolean => {
  const [a, b] = [plain(line), plain(title)];
  if (a === b) return a !== '';
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  return (
    longer.startsWith(`${shorter} `) &&
    shorter.split(' ').length >= 4 &&
    longer.length - shorter.length <= 40 &&
    !endsSentence(line)
  );
};

const isProse = ({ text }: Part): boolean => {
  const words = wordsOf(text).length;
  return words > 10 || (words > 5 && endsSentence(text));
};

/** No full stop, not too long, and prose below it that ends its sentences; where that does not, title case is asked. */
const looksLikeHeadline = ({ text, whole, hint }: Part, below: Part[]): boolean => {
  if (!whole || text.length > longest || hint !== null) return false;
  const words = wordsOf(text);
  if (words.length < 2 || words.length > 30 || gluedDate(text)) return false;
  if (!/^["“‘'([]?[\p{Lu}\p{N}]|^i[A-Z]/u.test(text) || !below.some(isProse)) return false;
  const asks = /[!?]["”’']?$/.test(text);
  if (endsSentence(text) && !asks) return /\.$/.test(text) && isTitleCase(words, 0.85) && words.length <= 20;
  const near = below.slice(0, 6);
  const closed = near.filter((part) => !part.whole || endsSentence(part.text)).length;
  return isTitleCase(words) || (!asks && closed >= 0.6 * near.length);
};

const isTitleCase = (words: string[], share = 0.7): boolean => {
  const long = words.filter((word) => word.length > 3);
  return (
    long.length >= (share > 0.8 ? 4 : 2) &&
    long.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length >= share * long.length
  );
};
