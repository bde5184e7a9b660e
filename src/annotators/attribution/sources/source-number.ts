import { wordClass } from '../../../lexicon/word-class.js';
import type { Token } from '../../../model/document.js';

/** Whether several people are meant: "two witnesses and a local doctor" are, whatever the last noun's number. */
export const isSeveral = (last: Token, tokens: Token[]): boolean => isPlural(last) || coordinated(tokens);

const coordinated = (tokens: Token[]): boolean =>
  tokens.some((token, i) => token.normal === 'and' && ['DET', 'NUM'].includes(tokens[i + 1]?.pos ?? ''));

const plurals = wordClass('irregular-plurals');

const isPlural = (last: Token): boolean =>
  plurals.has(last.normal) ||
  (last.pos !== 'PROPN' && /[a-z]{3}men$/.test(last.normal)) ||
  (last.pos !== 'PROPN' && /[^s]s$/.test(last.normal)) ||
  (last.pos === 'PROPN' && /(ats|ans|ers|als|aelis|ists|ves)$/.test(last.normal));
