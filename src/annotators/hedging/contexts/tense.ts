import { wordClass } from '../../../lexicon/word-class.js';
import type { Token } from '../../../model/document.js';
import { hasTag, isOneOf } from './site.js';

/** Past tenses not in -ed. */
export const pastForms: ReadonlySet<string> = new Set([
  ...wordClass('irregular-pasts'),
  ...wordClass('pasts-of-telling'),
]);

/** Past or going on: a clause that tells what happens at one time. */
export const isPast = (token: Token | undefined): boolean =>
  isOneOf(token, pastForms) || (hasTag(token, 'VERB') && /(ed|ing)$/.test(token!.normal));
