import type { LexiconMatch, Token } from '../../../model/document.js';
import type { SourceClass } from './source-class.js';
import { classifySource } from './source-type.js';

/**
 * "A spokeswoman for the bank declined to comment": nobody spoke. Silent is the bank, or whoever else the spokeswoman
 * would have spoken for; she is no unnamed source.
 */
export const whoIsSilent = (kind: SourceClass, tokens: Token[], inside: LexiconMatch[]): SourceClass => {
  if (kind.head?.properties.speaksFor !== true) return { ...kind, consulted: false };
  const principal = principalOf(tokens);
  if (!principal) return { ...kind, consulted: false };
  const { sourceType } = classifySource(
    principal,
    inside.filter(({ start, end }) => start >= principal[0]!.start && end <= principal.at(-1)!.end),
  );
  return sourceType.startsWith('named') ? { ...kind, sourceType, consulted: false } : { ...kind, consulted: false };
};

/** The words behind "spokesman for", or the name before "spokesman". */
const principalOf = (tokens: Token[]): Token[] | undefined => {
  const preposition = tokens.findIndex(({ normal }) => normal === 'for');
  if (preposition > 0 && tokens[preposition + 1]) return tokens.slice(preposition + 1);
  const name = tokens.filter(({ pos }) => pos === 'PROPN');
  return name.length > 0 ? name : undefined;
};
