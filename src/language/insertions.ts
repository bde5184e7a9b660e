import { wordClass } from '../lexicon/word-class.js';
import type { Span } from '../model/span.js';

const bracketed = /\[[^[\]]{1,300}\]|\(([^()]{1,80})\)/g;
const nameLike = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:(?:of|the|and|de|al|for) )*\p{Lu}[\p{L}\p{M}.'’-]*){0,6}$/u;
/** A given name, perhaps behind a title: what is left out before a surname. */
const givenName = /^(?:\p{L}+ ){0,3}\p{Lu}\p{Ll}[\p{L}.'’-]*$/u;
const nameAfter = /^ \p{Lu}\p{Ll}/u;
const described = /^(?:the|his|her|its|their|my|our) [^.,;:]{1,40}$/;
const acronym = /^\p{Lu}{2,6}$/u;
const wordBefore = /([\p{L}'’]+)[,\s]*$/u;
const clarified = wordClass('clarified');
const stageDirections = wordClass('stage-directions');

/**
 * What an editor put into quoted words: anything in square brackets, and parentheses that say who a word means,
 * “He (Smith) went”, “(Mayor Ada) Smith”, or how it was said (laughs). Other parentheses are the speaker's own.
 */
export const findInsertions = (text: string, inner: Span): Span[] => {
  const words = text.slice(inner.start, inner.end);
  const found: Span[] = [];
  for (const match of words.matchAll(bracketed)) {
    const content = match[1];
    const end = match.index + match[0].length;
    const before = words.slice(Math.max(0, match.index - 30), match.index);
    if (content === undefined || isEditors(content.trim(), before, words.slice(end, end + 30)))
      found.push({ start: inner.start + match.index, end: inner.start + end });
  }
  return found;
};

const isEditors = (content: string, before: string, after: string): boolean => {
  if (content.split(' ').some((word) => stageDirections.has(word.toLowerCase()))) return true;
  if (givenName.test(content) && nameAfter.test(after)) return true;
  const previous = wordBefore.exec(before)?.[1];
  if (previous === undefined) return false;
  if (described.test(content)) return clarified.has(previous.toLowerCase());
  if (!nameLike.test(content)) return false;
  return clarified.has(previous.toLowerCase()) || (/^\p{Ll}/u.test(previous) && !acronym.test(content));
};
