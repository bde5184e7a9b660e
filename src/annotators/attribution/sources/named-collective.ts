import { wordClass } from '../../../lexicon/word-class.js';
import type { Token } from '../../../model/document.js';
import type { Attribution } from '../../../model/finding.js';
import type { Frame } from '../frames/frame.js';
import type { Item } from '../grammar/sequence.js';
import { headPhrase } from './head-phrase.js';
import type { SourceClass } from './source-class.js';

const quantifiers = wordClass('quantifiers');

/**
 * "Democrats want …", "Republicans praised the judge": a party that wishes, acts or is only said to have spoken on
 * something is the body of that name, and so are "the Republicans". Where its words are told, they are those of members
 * nobody names; so are "some Democrats" whatever they do.
 */
export const isNamedCollective = (
  kind: SourceClass,
  tokens: Token[],
  type: Attribution['type'],
  items: Item[],
  { content }: Frame,
): boolean =>
  kind.sourceType === 'unnamed-group' &&
  kind.head?.properties.partyMember === true &&
  kind.plural &&
  headPhrase(tokens)[0] === tokens[0] &&
  !tokens.some(({ normal }) => normal === 'other' || quantifiers.has(normal)) &&
  (type !== 'speech' ||
    tokens[0]!.normal === 'the' ||
    !content.some(({ first, end }) => items.slice(first, end).some(isWording)));

/** A quotation or a verb: without either the content is only what was spoken about. */
const isWording = ({ pos }: Item): boolean => pos === 'QUOTE' || pos === 'VERB' || pos === 'AUX';
