import type { Block, Warning } from '../model/article.js';
import { fewestWords, languageName } from './language.js';
import { hasRunOf } from './words.js';

/** A run without blanks so long is no word: an encoded picture, a broken line end. */
const longestToken = 1000;

/** What a reader should know of a text before trusting its figures. */
export const warningsOf = (text: string, blocks: Block[], words: number, language: string): Warning[] => {
  if (blocks.length === 0) return [{ code: 'empty', message: 'There is no text to read.' }];
  const warnings: Warning[] = [];
  const warn = (code: Warning['code'], message: string) => warnings.push({ code, message });
  if (words < fewestWords)
    warn('short', `The text has ${words} words; its language was not checked and it proves little.`);
  if (language !== 'en' && language !== 'und')
    warn('not-english', `The text looks like ${languageName(language)} (${language}); the word lists are English.`);
  const sign = truncation(text, blocks);
  if (sign) warn('maybe-truncated', `The text may be cut off: it ${sign}.`);
  const controls = text.match(controlCharacters)?.length ?? 0;
  if (controls > 0)
    warn('control-characters', `The text holds ${controls} control characters; they are kept as they are.`);
  if (hasRunOf(text, longestToken))
    warn('oversized-token', `The text holds a run of ${longestToken} or more characters without a blank.`);
  return warnings;
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controlCharacters = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]/g;
const cutMark = /\[?\+\s?\d+ (?:chars|characters|more)\]?\s*$/i;
const invitation = /(?:read more|continue reading|read the full (?:story|article)|click (?:here )?to continue)\W*$/i;

/** How the text shows that it goes on elsewhere; null where it ends as texts end. */
const truncation = (text: string, blocks: Block[]): string | null => {
  const ending = text.slice(Math.max(0, blocks.at(-1)!.end - 80), blocks.at(-1)!.end);
  if (cutMark.test(ending)) return 'ends with a count of further characters';
  if (invitation.test(ending)) return 'ends with an invitation to read on';
  const last = blocks.findLast(({ zone }) => zone === 'paragraph') ?? blocks.at(-1)!;
  const prose = text.slice(Math.max(last.start, last.end - 40), last.end);
  if (/(?:…|\.{3}|\[…\]|\[\.{3}\])$/.test(prose)) return 'ends with an ellipsis';
  return /[.!?](?:["”’'»)\]\s]|\[\d+\])*$/u.test(prose) ? null : 'ends without a full stop';
};
