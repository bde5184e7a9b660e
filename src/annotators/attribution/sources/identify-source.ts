import type { LexiconMatch, Passage, Token } from '../../../model/document.js';
import type { Attribution, SourceType } from '../../../model/finding.js';
import type { Span } from '../../../model/span.js';
import { statedIn } from '../anonymity/stated-phrases.js';
import type { Frame } from '../frames/frame.js';
import { matchesWithin } from '../grammar/matches-within.js';
import type { Range } from '../grammar/range.js';
import type { Item } from '../grammar/sequence.js';
import { property } from '../grammar/valency.js';
import { antecedentOf } from './antecedent.js';
import { isNamedCollective } from './named-collective.js';
import { whoIsSilent } from './silence.js';
import type { SourceClass } from './source-class.js';
import { classifySource } from './source-type.js';

/** Who the source of a frame is, from its words and from what it is said to do. */
export interface IdentifiedSource {
  tokens: Token[];
  /** The few tokens before these, in which a number may be bounded: "more than ten officials". */
  before: Token[];
  kind: SourceClass;
}

export const identifySource = (
  passage: Passage,
  nouns: LexiconMatch[],
  items: Item[],
  frame: Frame,
  { type, stance }: Pick<Attribution, 'type' | 'stance'>,
): IdentifiedSource => {
  const named = frame.source && (antecedentOf(items, frame.source) ?? frame.source);
  if (!named) return { tokens: [], before: [], kind: withoutSource(frame) };
  const first = items[named.first]!.token;
  const tokens = tokensOf(passage, items, named);
  const before = passage.tokens.slice(Math.max(0, first - BOUND), first);
  const inside = matchesWithin(nouns, spanOf(items, named));
  const worded = unnamedByWish(classifySource(tokens, inside), passage, spanOf(items, named));
  const kind = stance === 'withholding' ? whoIsSilent(worded, tokens, inside) : worded;
  const found = { tokens, before, kind };
  if (isNamedCollective(kind, tokens, type, items, frame)) return withType(found, 'named-organization');
  return hidesItsSource(kind, frame) ? withType(found, 'impersonal') : found;
};

/** "The chairman, who asked not to be named": no office that tells who it is. */
const unnamedByWish = (kind: SourceClass, passage: Passage, own: Span): SourceClass =>
  kind.sourceType === 'named-person' && kind.head !== null && statedIn(passage, own)('anonymity-mentions').length > 0
    ? { ...kind, sourceType: 'unnamed-person', consulted: true }
    : kind;

/** "more than", "as many as". */
const BOUND = 3;

const withType = (found: IdentifiedSource, sourceType: SourceType): IdentifiedSource => ({
  ...found,
  kind: { ...found.kind, sourceType },
});

/** "The Courier has learned that …": an outlet that learns has been told, by whom it does not say. */
const hidesItsSource = (kind: SourceClass, { entry }: Frame): boolean =>
  kind.sourceType === 'named-organization' &&
  kind.sourceRole === 'journalist' &&
  entry !== null &&
  property(entry, 'finds') === 'hearsay';

const withoutSource = (frame: Frame): SourceClass => ({
  sourceType: frame.cue ? 'impersonal' : 'named-person',
  sourceRole: 'other',
  consulted: false,
  plural: false,
  head: null,
});

export const spanOf = (items: Item[], range: Range): Span => ({
  start: items[range.first]!.start,
  end: items[range.end - 1]!.end,
});

const tokensOf = (passage: Passage, items: Item[], range: Range): Token[] =>
  passage.tokens.slice(items[range.first]!.token, items[range.end]?.token ?? items[range.end - 1]!.token + 1);
