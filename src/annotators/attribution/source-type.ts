import { entryOf } from '../../lexicon/matcher.js';
import type { LexiconMatch, Passage, Token } from '../../model/document.js';
import type { SourceRole, SourceType } from '../../model/finding.js';
import type { CompiledEntry } from '../../model/lexicon.js';
import type { Span } from '../../model/span.js';
import { wordClass } from './word-classes.js';

/** What the words of a source say about who it is. */
export interface SourceClass {
  sourceType: SourceType;
  sourceRole: SourceRole;
  /** True where unnamed people were consulted ("an official"), false for named ones and characterised classes ("critics"). */
  anonymous: boolean;
  /** True where the words only point back ("he", "the source", "the paper"): the speaker they continue decides. */
  refersBack: boolean;
  plural: boolean;
  /** The list entry of the head noun; null for a bare name or a pronoun. */
  head: CompiledEntry | null;
}

const pronouns = wordClass('personal-pronouns');
const definite = new Set(['the', 'this', 'that', 'these', 'those']);

/** Reads the source span: its head noun decides, an apposition or a title says its role. */
export const classifySource = (passage: Passage, span: Span, tokens: Token[], matches: LexiconMatch[]): SourceClass => {
  const inside = matches.filter(
    (match) => match.start >= span.start && match.end <= span.end && entryOf(match).kind === 'sources',
  );
  const head = headMatch(tokens, inside);
  const role = (head ?? inside[0]) ? (entryOf(head ?? inside[0]!).category as SourceRole) : 'other';
  const named = nameIndex(tokens);
  const base = { sourceRole: role, plural: isPlural(tokens), head: head ? entryOf(head) : null };

  if (tokens.length === 1 && pronouns.has(tokens[0]!.normal))
    return { ...base, sourceType: 'named-person', sourceRole: 'other', anonymous: false, refersBack: true };
  if (head && !nameAfter(tokens, head, named)) return classifyNoun(passage, tokens, head, base);
  if (named)
    return {
      ...base,
      sourceType: organizationName(tokens, inside) ? 'named-organization' : 'named-person',
      anonymous: false,
      refersBack: false,
    };
  const group = base.plural || tokens.some((token) => token.pos === 'NUM');
  return { ...base, sourceType: group ? 'unnamed-group' : 'unnamed-person', anonymous: false, refersBack: false };
};

type Base = Pick<SourceClass, 'sourceRole' | 'plural' | 'head'>;

const classifyNoun = (_passage: Passage, tokens: Token[], match: LexiconMatch, base: Base): SourceClass => {
  const entry = entryOf(match);
  const isDefinite = definite.has(tokens[0]!.normal);
  const consulted = entry.properties.consulted !== false;
  switch (entry.properties.type) {
    case 'document':
      return { ...base, sourceType: 'document', anonymous: false, refersBack: false };
    case 'organization':
    case 'media':
      return { ...base, sourceType: 'named-organization', anonymous: false, refersBack: isDefinite };
    case 'impersonal':
      return { ...base, sourceType: 'impersonal', anonymous: false, refersBack: false };
    case 'group':
      return { ...base, sourceType: 'unnamed-group', anonymous: consulted, refersBack: false };
    default: {
      const unnamed = base.plural ? 'unnamed-group' : 'unnamed-person';
      // "the prime minister", "the spokesman": an office whose holder the text has named, or is known by it.
      const byOffice = isDefinite && !base.plural && entry.properties.title === true;
      return {
        ...base,
        sourceType: byOffice ? 'named-person' : unnamed,
        anonymous: !byOffice && consulted,
        refersBack: isDefinite,
      };
    }
  }
};

/** The head noun of the first phrase: the last listed noun before an "of", a comma or a relative clause. */
const headMatch = (tokens: Token[], matches: LexiconMatch[]): LexiconMatch | undefined => {
  const stop = tokens.find(
    (token, i) =>
      i > 0 &&
      (token.pos === 'ADP' ||
        token.normal === ',' ||
        token.normal === 'who' ||
        token.normal === 'that' ||
        token.normal === '(' ||
        (token.pos === 'VERB' && i > 1)),
  );
  const limit = stop?.start ?? Number.POSITIVE_INFINITY;
  return matches.findLast((match) => match.end <= limit);
};

/** "spokeswoman Ana Ruiz": the noun is a title of the name that follows. */
const nameAfter = (tokens: Token[], match: LexiconMatch, named: Token | undefined): boolean =>
  (named !== undefined &&
    tokens.some((token) => token.start >= match.end && token.pos === 'PROPN' && token.start - match.end < 3)) ||
  // "Ana Ruiz, the spokeswoman": the name comes first.
  (named !== undefined &&
    named.end <= match.start &&
    tokens.some((token) => token.normal === ',' && token.start >= named.end && token.end <= match.start));

const nameIndex = (tokens: Token[]): Token | undefined =>
  tokens.find((token) => token.pos === 'PROPN' && /^\p{Lu}/u.test(token.text));

const organizationName = (tokens: Token[], matches: LexiconMatch[]): boolean => {
  const first = tokens[0]!;
  if (matches.some((match) => ['organization', 'media'].includes(String(entryOf(match).properties.type)))) return true;
  const name = tokens.find((token) => token.pos === 'PROPN')!;
  return definite.has(first.normal) || /^(\p{Lu}\.?){2,}$/u.test(name.text);
};

const isPlural = (tokens: Token[]): boolean => {
  const stop = tokens.findIndex(
    (token, i) => i > 0 && (token.pos === 'ADP' || token.normal === ',' || token.normal === 'who'),
  );
  const head = tokens
    .slice(0, stop < 0 ? tokens.length : stop)
    .findLast(
      (token) =>
        token.pos === 'NOUN' ||
        token.pos === 'PROPN' ||
        token.pos === 'PRON' ||
        token.pos === 'DET' ||
        token.pos === 'ADJ',
    );
  if (!head) return false;
  return (
    /^(people|they|we|some|many|others|several|both|those|few|men|women|police)$/.test(head.normal) ||
    (head.pos !== 'PROPN'
      ? /[^s]s$/.test(head.normal)
      : /^(officials|sources|aides|critics|supporters|analysts|experts|diplomats|lawmakers|republicans|democrats)$/.test(
          head.normal,
        ))
  );
};
