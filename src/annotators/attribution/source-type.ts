import { entryOf } from '../../lexicon/matcher.js';
import { wordClass } from '../../lexicon/word-class.js';
import type { LexiconMatch, Token } from '../../model/document.js';
import type { SourceRole, SourceType } from '../../model/finding.js';
import { startsWithCapital } from '../../model/letters.js';
import type { CompiledEntry } from '../../model/lexicon.js';
import { isFormer } from './former.js';

/** What the words of a source say about who it is. */
export interface SourceClass {
  sourceType: SourceType;
  sourceRole: SourceRole;
  /** True for nouns that name people who were asked ("an official"), false for classes only characterised ("critics"). */
  consulted: boolean;
  plural: boolean;
  /** The list entry of the head noun; null for a bare name or a pronoun. */
  head: CompiledEntry | null;
}

const pronouns = wordClass('personal-pronouns');
const quantifiers = wordClass('quantifiers');
const quantityNouns = wordClass('quantity-nouns');
const honorifics = wordClass('honorifics');
const personEndings = [...wordClass('person-endings')];
const definite = new Set(['the', 'this', 'that', 'these', 'those']);

/**
 * Reads the words of a source: its head noun decides, an apposition or a title says its role. `inside` are the listed
 * source nouns among the words.
 */
export const classifySource = (tokens: Token[], inside: LexiconMatch[]): SourceClass => {
  const phrase = headPhrase(tokens);
  const last = phrase.at(-1);
  if (!last) return unknown;
  const listed = inside.findLast((match) => match.start <= last.start && match.end >= last.end);
  const roles = inside.filter(
    (match) =>
      entryOf(match).properties.type !== 'document' &&
      !isFormer(
        tokens,
        tokens.findIndex(({ start }) => start >= match.start),
      ),
  );
  const roleMatch = listed ?? roles.find((match) => personal(entryOf(match))) ?? roles[0];
  const base: SourceClass = {
    sourceType: 'document',
    sourceRole: (roleMatch ? entryOf(roleMatch).category : 'other') as SourceRole,
    plural: isPlural(last) || coordinated(tokens),
    head: listed ? entryOf(listed) : null,
    consulted: false,
  };
  if (pronouns.has(last.normal)) return { ...base, sourceType: 'named-person' };
  if (quantifiers.has(last.normal) && phrase.length === 1)
    return { ...base, plural: true, sourceType: 'unnamed-group' };
  if (listed && phrase !== tokens && titleOfName(entryOf(listed), phrase, tokens))
    return { ...base, sourceType: 'named-person' };
  if (listed)
    return nameBehind(tokens, last) ? { ...base, sourceType: 'named-person' } : fromNoun(entryOf(listed), phrase, base);
  if (isName(last, phrase)) return { ...base, sourceType: fromName(tokens, phrase, inside) };
  if (base.plural) return { ...base, sourceType: 'unnamed-group' };
  const person = last.normal.length >= SHORTEST_DERIVED && personEndings.some((ending) => last.normal.endsWith(ending));
  return {
    ...base,
    sourceType: person ? 'unnamed-person' : 'document',
    consulted: person && !definite.has(phrase[0]!.normal),
  };
};

/** A list, a letter and an order end like people's names of trade, and are shorter than most of them. */
const SHORTEST_DERIVED = 6;

const unknown: SourceClass = {
  sourceType: 'unnamed-person',
  sourceRole: 'other',
  consulted: false,
  plural: false,
  head: null,
};

/** A capital within the sentence, or a word no noun phrase would open with: a name, whatever the tagger took it for. */
const isName = (last: Token, phrase: Token[]): boolean =>
  startsWithCapital(last.text) && (last.pos !== 'NOUN' || phrase.length > 1);

/** The first noun phrase up to a preposition, comma or clause; behind "a majority of" the phrase that is counted. */
const headPhrase = (words: Token[]): Token[] => {
  const tokens = isGenitive(words.at(-1)) ? words.slice(0, -1) : words;
  const stop = tokens.findIndex((token, i) => i > 0 && endsPhrase(token));
  if (stop < 0) return tokens;
  const phrase = tokens.slice(0, stop);
  const counts = tokens[stop]!.normal === 'of' && quantityNouns.has(phrase.at(-1)!.normal);
  return counts ? headPhrase(tokens.slice(stop + 1)) : phrase;
};

const isGenitive = (token: Token | undefined): boolean => token !== undefined && /^['’]s?$/.test(token.normal);

const endsPhrase = (token: Token): boolean =>
  token.pos === 'ADP' ||
  token.pos === 'SCONJ' ||
  token.pos === 'PRON' ||
  [',', '(', '—', '–', '--', 'who', 'that', 'which', 'whose', 'familiar', 'close'].includes(token.normal) ||
  (token.pos === 'VERB' && /(ed|ing|wn)$/.test(token.normal));

const human = (entry: CompiledEntry): boolean => personal(entry) || entry.properties.type === 'group';
const personal = (entry: CompiledEntry): boolean => entry.properties.type === 'person';

/** "Secretary of Education Miguel Cardona": an office whose name holds an "of", before the name of its holder. */
const titleOfName = (entry: CompiledEntry, phrase: Token[], tokens: Token[]): boolean => {
  if (!personal(entry) || phrase[0]!.pos === 'DET') return false;
  const rest = tokens.slice(phrase.length);
  return rest[0]?.normal === 'of' && rest.length >= 4 && rest.slice(-2).every((token) => token.pos === 'PROPN');
};

/** "the academic officer, Katherine Newman": the name stands behind the noun. */
const nameBehind = (tokens: Token[], noun: Token): boolean => {
  const comma = tokens.findIndex((token) => token.start >= noun.end && token.normal === ',');
  return (
    comma >= 0 &&
    tokens[comma + 1]?.pos === 'PROPN' &&
    tokens[comma + 1]?.normal !== 'the' &&
    !tokens.slice(comma + 1).some((token) => token.pos === 'DET')
  );
};

const fromNoun = (entry: CompiledEntry, phrase: Token[], base: SourceClass): SourceClass => {
  switch (entry.properties.type) {
    case 'document':
      // "according to reports", "polls show": no document in particular.
      return {
        ...base,
        sourceRole: 'other',
        sourceType: base.plural && phrase.length === 1 ? 'impersonal' : 'document',
      };
    case 'organization':
    case 'media':
      return { ...base, sourceType: 'named-organization' };
    case 'impersonal':
      return { ...base, sourceType: 'impersonal' };
    case 'group':
      return { ...base, sourceType: 'unnamed-group', consulted: entry.properties.consulted === true };
    default: {
      // "the prime minister": an office whose holder is known by it.
      const byOffice = definite.has(phrase[0]!.normal) && !base.plural && entry.properties.title === true;
      if (byOffice) return { ...base, sourceType: 'named-person' };
      return {
        ...base,
        sourceType: base.plural ? 'unnamed-group' : 'unnamed-person',
        consulted: entry.properties.consulted === true,
      };
    }
  }
};

/** A bare name: an organisation by its words, its article or its capitals, else a person. */
const fromName = (tokens: Token[], phrase: Token[], matches: LexiconMatch[]): SourceType => {
  const start = phrase[0]!.start;
  const end = phrase.at(-1)!.end;
  const within = matches.filter((match) => match.start >= start && match.end <= end).map(entryOf);
  if (within.some(personal) || phrase.some((token) => honorifics.has(token.normal.replace('.', ''))))
    return 'named-person';
  const apposed = matches.filter((match) => match.start > end).map(entryOf);
  if (apposed.length > 0 && tokens.some((token) => token.normal === ','))
    return apposed.some(human) ? 'named-person' : 'named-organization';
  if (within.some((entry) => entry.properties.type === 'organization' || entry.properties.type === 'media'))
    return 'named-organization';
  if (
    definite.has(phrase[0]!.normal) ||
    phrase.some((token) => /^(\p{Lu}\.?){2,}$/u.test(token.text) && token.text.length > 2)
  )
    return 'named-organization';
  return 'named-person';
};

/** "two witnesses and a local doctor": several people, whatever the last noun's number. */
const coordinated = (tokens: Token[]): boolean =>
  tokens.some((token, i) => token.normal === 'and' && ['DET', 'NUM'].includes(tokens[i + 1]?.pos ?? ''));

const irregularPlurals = new Set([
  'people',
  'they',
  'we',
  'men',
  'women',
  'children',
  'both',
  'those',
  'some',
  'many',
  'others',
  'several',
  'few',
  'all',
  'most',
]);

const isPlural = (last: Token): boolean =>
  irregularPlurals.has(last.normal) ||
  (last.pos !== 'PROPN' && /[^s]s$/.test(last.normal)) ||
  (last.pos === 'PROPN' && /(ats|ans|ers|als|aelis|ists|ves)$/.test(last.normal));
