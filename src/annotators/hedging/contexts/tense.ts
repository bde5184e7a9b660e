import { wordClass } from '../../../lexicon/word-class.js';
import type { Token } from '../../../model/document.js';
import { hasTag, isOneOf } from './site.js';

const irregularPasts = wordClass('irregular-pasts');

/** Past or going on: a clause that tells what happens at one time. */
export const isPast = (token: Token | undefined): boolean =>
  isOneOf(token, irregularPasts) || (hasTag(token, 'VERB') && /(ed|ing)$/.test(token!.normal));
