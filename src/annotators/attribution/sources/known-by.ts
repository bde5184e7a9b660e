import { wordClass } from '../../../lexicon/word-class.js';
import type { LexiconMatch, Token } from '../../../model/document.js';
import type { CompiledEntry } from '../../../model/lexicon.js';
import { headPhrase, isGenitive } from './head-phrase.js';
import type { SourceClass } from './source-class.js';

const definite = wordClass('definite-determiners');
const ranks = wordClass('rank-adjectives');

/**
 * An office whose holder is known by it: "the prime minister", "the leaders of the Grain Board", "the committee's
 * senior Democrat".
 */
export const byOffice = (phrase: Token[], tokens: Token[], base: SourceClass, isOffice: boolean): boolean => {
  if (!isOffice) return false;
  const owned = phrase.some((token, i) => i > 0 && isGenitive(token));
  if (!definite.has(phrase[0]!.normal) && !owned) return false;
  const ranked = phrase.some(({ normal }) => ranks.has(normal));
  if (base.head?.properties.type === 'group') return ranked && !base.plural;
  if (!base.plural) return definite.has(phrase[0]!.normal) || ranked;
  const behind = tokens.slice(phrase.length);
  return behind[0]?.normal === 'of' && behind.slice(1, 6).some(({ pos }) => pos === 'PROPN');
};

/** "Secretary of Education Miguel Cardona": an office whose name holds an "of", before the name of its holder. */
export const titleOfName = (entry: CompiledEntry, phrase: Token[], tokens: Token[]): boolean => {
  if (entry.properties.type !== 'person' || phrase[0]!.pos === 'DET') return false;
  const rest = tokens.slice(phrase.length);
  return rest[0]?.normal === 'of' && rest.length >= 4 && rest.slice(-2).every((token) => token.pos === 'PROPN');
};

/** "the harbour master, Ana Ruiz", "their father, former mayor Ana Ruiz": the name stands behind the noun. */
export const nameBehind = (tokens: Token[], noun: Token): boolean => {
  const comma = tokens.findIndex((token) => token.start >= noun.end && token.normal === ',');
  const behind = comma < 0 ? [] : tokens.slice(comma + 1);
  const next = behind.findIndex(({ normal }) => normal === ',');
  const apposition = next > 0 ? behind.slice(0, next) : behind;
  if (apposition.length === 0 || apposition.some(({ pos }) => pos === 'DET')) return false;
  const named = headPhrase(apposition);
  return apposition[0]!.pos === 'PROPN' || (named.length > 1 && named.slice(-2).every(({ pos }) => pos === 'PROPN'));
};

/** "the Harbour Democrats, a local club": a body that is called after its members. */
const isApposedBody = (tokens: Token[], phrase: Token[], inside: LexiconMatch[]): boolean => {
  const last = phrase.at(-1)!;
  const comma = tokens[phrase.length]?.normal === ',' && phrase.at(-2)?.pos === 'PROPN' && last.pos === 'PROPN';
  return comma && inside.some((match) => match.start > last.end && match.entry.properties.type === 'organization');
};

/** "Citizens for Clean Water", "Parents Against Smoke": a body by its name. */
const isOfMembers = (phrase: Token[], tokens: Token[]): boolean => {
  const [preposition, cause] = tokens.slice(phrase.length);
  return (
    phrase.length === 1 &&
    phrase[0]!.pos === 'PROPN' &&
    ['for', 'against', 'without'].includes(preposition?.normal ?? '') &&
    cause?.pos === 'PROPN'
  );
};

/** A body that is called after its members: by an apposition that says so, or by the cause in its name. */
export const isCalledAfterMembers = (tokens: Token[], phrase: Token[], inside: LexiconMatch[]): boolean =>
  isApposedBody(tokens, phrase, inside) || isOfMembers(phrase, tokens);
