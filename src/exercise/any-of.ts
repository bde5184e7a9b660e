import { escapePattern } from '../model/escape-pattern.js';

/** Whether a text has one of these words, in any case; * stands for any ending. */
export const anyOf = (words: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map(patternOf).join('|')})(?![\\p{L}\\p{N}])`, 'iu');

const patternOf = (word: string): string =>
  word.endsWith('*') ? `${escapePattern(word.slice(0, -1))}[\\p{L}\\p{N}]*` : escapePattern(word);
