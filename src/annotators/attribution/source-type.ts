import { entryOf } from '../../lexicon/matcher.js';
import { wordClass } from '../../lexicon/word-class.js';
import type { LexiconMatch, Token } from '../../model/document.js';
import type { SourceRole, SourceType } from '../../model/finding.js';
import type { CompiledEntry } from '../../model/lexicon.js';
import { headPhrase, isGenitive } from './head-phrase.js';
import { makerOf } from './research-maker.js';
import { isFamilyName, isName, typeOfName } from './source-name.js';
import { roleOfBody, roleOfName, roleOfSource } from './source-role.js';
import { isCountryPeople, isPeople, kindOfNoun } from './source-words.js';

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
const possessives = wordClass('possessives');
/** What is "it" and speaks is a body; a text is told apart by what it refers to. */
const neuter = new Set(['it', 'its', 'which', 'itself']);
const quantifiers = wordClass('quantifiers');
const anybody = wordClass('anybody-pronouns');
const definite = wordClass('definite-determiners');

/**
 * Reads the words of a source: its head noun decides, an apposition or a title says its role. `inside` are the listed
 * source nouns among the words.
 */
export const classifySource = (words: Token[], matches: LexiconMatch[]): SourceClass => {
  const tokens = counted(words);
  const one = tokens !== words;
  const phrase = headPhrase(tokens);
  const last = phrase.at(-1);
  if (!last) return unknown;
  const inside = isFamilyName(phrase) ? matches.filter(({ end }) => end !== last.end) : matches;
  const listed = inside.find((match) => match.start <= last.start && match.end >= last.end);
  const base: SourceClass = {
    sourceType: 'document',
    sourceRole: roleOfSource(tokens, listed, inside),
    plural: !one && (isPlural(last) || coordinated(tokens)),
    head: listed ? entryOf(listed) : null,
    consulted: false,
  };
  if (pronouns.has(last.normal) || possessives.has(last.normal))
    return { ...base, sourceType: neuter.has(last.normal) ? 'named-organization' : 'named-person' };
  if (isQuantity(last, phrase)) return { ...base, plural: true, sourceType: 'unnamed-group' };
  if (namedBeforeAnd(phrase, inside)) return { ...base, sourceType: 'named-person' };
  if (listed) return fromListed(entryOf(listed), tokens, phrase, inside, base);
  if (isNation(phrase)) return { ...base, sourceType: 'named-organization', sourceRole: 'official' };
  if (isPeople(last.text)) return { ...base, sourceType: 'unnamed-group', sourceRole: orCivilian(base.sourceRole) };
  if (isName(last, phrase)) {
    const sourceType = typeOfName(tokens, phrase, inside);
    const role = sourceType === 'named-organization' ? roleOfName(nameOf(tokens)) : 'other';
    return { ...base, sourceType, sourceRole: role === 'other' ? base.sourceRole : role };
  }
  return fromUnlisted(last, phrase, nameBehind(tokens, last), base);
};

const unknown: SourceClass = {
  sourceType: 'unnamed-person',
  sourceRole: 'other',
  consulted: false,
  plural: false,
  head: null,
};

/** The name of a body with what belongs to it behind "of", without its apposition. */
const nameOf = (tokens: Token[]): Token[] => {
  const stop = tokens.findIndex(({ normal }) => normal === ',' || normal === '(');
  return stop < 0 ? tokens : tokens.slice(0, stop);
};

/** "one of the officials" is one person of those who are counted: its words from the counted phrase on. */
const counted = (words: Token[]): Token[] =>
  words[0]?.normal === 'one' && words[1]?.normal === 'of' && words.length > 2 ? words.slice(2) : words;

/** "some", "63 percent", "everyone", "the two": people of whom nothing but a number is told. */
const isQuantity = (last: Token, phrase: Token[]): boolean =>
  anybody.has(last.normal) ||
  last.normal === 'percent' ||
  last.normal === '%' ||
  (phrase.every(({ normal, pos }) => quantifiers.has(normal) || pos === 'NUM' || pos === 'DET') &&
    (quantifiers.has(last.normal) || (last.pos === 'NUM' && /^[\p{L}\d.,]+$/u.test(last.normal))));

/** "Ana Ruiz and other members" is the members; "Ana Ruiz and her lawyers" begins with one who is named. */
const namedBeforeAnd = (phrase: Token[], inside: LexiconMatch[]): boolean => {
  const and = phrase.findIndex(({ normal }) => normal === 'and');
  const before = phrase[and - 1];
  if (and < 1 || !before || ['other', 'others'].includes(phrase[and + 1]?.normal ?? '')) return false;
  const first = phrase.slice(0, and);
  return (
    before.pos === 'PROPN' &&
    !isPeople(before.text) &&
    !(and === 1 && kindOfNoun(before.normal) !== 'thing') &&
    !phrase.slice(and).some(isGenitive) &&
    !inside.some((match) => match.start <= before.start && match.end >= before.end) &&
    typeOfName(first, first, inside) === 'named-person'
  );
};

const fromListed = (
  entry: CompiledEntry,
  tokens: Token[],
  phrase: Token[],
  inside: LexiconMatch[],
  base: SourceClass,
): SourceClass => {
  if (titleOfName(entry, phrase, tokens) || nameBehind(tokens, phrase.at(-1)!))
    return { ...base, sourceType: 'named-person' };
  if (
    entry.properties.type === 'group' &&
    (apposedBody(tokens, phrase, inside) || isCalledAfterMembers(phrase, tokens))
  )
    return { ...base, sourceType: 'named-organization' };
  switch (entry.properties.type) {
    case 'document':
      return fromDocument(entry, tokens, phrase, base);
    case 'organization':
    case 'media':
      return { ...base, sourceType: 'named-organization' };
    case 'impersonal':
      return { ...base, sourceType: 'impersonal' };
    case 'group':
      return byOffice(phrase, tokens, base, entry.properties.partyMember === true)
        ? { ...base, sourceType: 'named-person' }
        : { ...base, sourceType: 'unnamed-group', consulted: entry.properties.consulted === true };
    default: {
      if (byOffice(phrase, tokens, base, entry.properties.office === true))
        return { ...base, sourceType: 'named-person' };
      if (entry.properties.memberOf === true && isWholeBody(phrase, tokens, base))
        return { ...base, sourceType: 'named-organization' };
      // Politicians in the plural speak in public: a class that is characterised, unless the text counts them.
      const consulted = entry.properties.consulted === true && !(base.plural && entry.properties.public === true);
      return { ...base, sourceType: base.plural ? 'unnamed-group' : 'unnamed-person', consulted };
    }
  }
};

/** Poll, study and figures speak for who made them; other texts for themselves; "polls", "reports" for nobody. */
const fromDocument = (entry: CompiledEntry, tokens: Token[], phrase: Token[], base: SourceClass): SourceClass => {
  const maker = entry.properties.research === true ? makerOf(phrase, tokens.slice(phrase.length)) : undefined;
  if (maker)
    return {
      ...base,
      sourceType: 'named-organization',
      sourceRole: roleOfBody(maker) ?? (entry.category as SourceRole),
    };
  const vague = base.plural && entry.properties.research === true && !definite.has(phrase[0]!.normal);
  const nobodys = vague && phrase.slice(0, -1).every(({ pos, normal }) => pos === 'ADJ' || quantifiers.has(normal));
  return { ...base, sourceRole: entry.category as SourceRole, sourceType: nobodys ? 'impersonal' : 'document' };
};

/** "the members of the council", all of them: the body itself. */
const isWholeBody = (phrase: Token[], tokens: Token[], base: SourceClass): boolean =>
  base.plural && definite.has(phrase[0]!.normal) && tokens[phrase.length]?.normal === 'of';

const superlatives = wordClass('rank-adjectives');

/**
 * An office whose holder is known by it: "the prime minister", "the leaders of the Grain Board", "the committee's
 * senior Democrat".
 */
const byOffice = (phrase: Token[], tokens: Token[], base: SourceClass, title: boolean): boolean => {
  if (!title) return false;
  const owned = phrase.some((token, i) => i > 0 && /^['’]s?$/.test(token.normal));
  if (!definite.has(phrase[0]!.normal) && !owned) return false;
  const ranked = phrase.some(({ normal }) => superlatives.has(normal));
  if (base.head?.properties.type === 'group') return ranked && !base.plural;
  if (!base.plural) return definite.has(phrase[0]!.normal) || ranked;
  const behind = tokens.slice(phrase.length);
  return behind[0]?.normal === 'of' && behind.slice(1, 6).some(({ pos }) => pos === 'PROPN');
};

/** "Secretary of Education Miguel Cardona": an office whose name holds an "of", before the name of its holder. */
const titleOfName = (entry: CompiledEntry, phrase: Token[], tokens: Token[]): boolean => {
  if (entry.properties.type !== 'person' || phrase[0]!.pos === 'DET') return false;
  const rest = tokens.slice(phrase.length);
  return rest[0]?.normal === 'of' && rest.length >= 4 && rest.slice(-2).every((token) => token.pos === 'PROPN');
};

/** "the harbour master, Ana Ruiz", "their father, former mayor Ana Ruiz": the name stands behind the noun. */
const nameBehind = (tokens: Token[], noun: Token): boolean => {
  const comma = tokens.findIndex((token) => token.start >= noun.end && token.normal === ',');
  const apposition = comma < 0 ? [] : tokens.slice(comma + 1);
  if (apposition.length === 0 || apposition.some(({ pos }) => pos === 'DET')) return false;
  const named = headPhrase(apposition);
  return apposition[0]!.pos === 'PROPN' || (named.length > 1 && named.slice(-2).every(({ pos }) => pos === 'PROPN'));
};

/** "the Harbour Democrats, a local club": a body that is called after its members. */
const apposedBody = (tokens: Token[], phrase: Token[], inside: LexiconMatch[]): boolean => {
  const last = phrase.at(-1)!;
  const comma = tokens[phrase.length]?.normal === ',' && phrase.at(-2)?.pos === 'PROPN' && last.pos === 'PROPN';
  return comma && inside.some((match) => match.start > last.end && entryOf(match).properties.type === 'organization');
};

/** "Citizens for Clean Water", "Parents Against Smoke": a body by its name. */
const isCalledAfterMembers = (phrase: Token[], tokens: Token[]): boolean => {
  const [preposition, cause] = tokens.slice(phrase.length);
  return (
    phrase.length === 1 &&
    phrase[0]!.pos === 'PROPN' &&
    ['for', 'against', 'without'].includes(preposition?.normal ?? '') &&
    cause?.pos === 'PROPN'
  );
};

const fromUnlisted = (last: Token, phrase: Token[], named: boolean, base: SourceClass): SourceClass => {
  const kind = kindOfNoun(last.normal);
  if (kind === 'body') return { ...base, sourceType: 'named-organization' };
  if (kind === 'collective') return { ...base, plural: true, sourceType: 'unnamed-group' };
  if (kind === 'thing') return { ...base, sourceType: 'document' };
  if (named) return { ...base, sourceType: 'named-person' };
  return {
    ...base,
    sourceType: base.plural ? 'unnamed-group' : 'unnamed-person',
    consulted: !base.plural && !definite.has(phrase[0]!.normal),
  };
};

/** "the Russians" at a table, unlike "Russians" in the street, are their government. */
const isNation = (phrase: Token[]): boolean =>
  phrase.length === 2 && phrase[0]!.normal === 'the' && isCountryPeople(phrase[1]!.text);

const orCivilian = (role: SourceRole): SourceRole => (role === 'other' ? 'civilian' : role);

/** "two witnesses and a local doctor": several people, whatever the last noun's number. */
const coordinated = (tokens: Token[]): boolean =>
  tokens.some((token, i) => token.normal === 'and' && ['DET', 'NUM'].includes(tokens[i + 1]?.pos ?? ''));

const plurals = wordClass('irregular-plurals');

const isPlural = (last: Token): boolean =>
  plurals.has(last.normal) ||
  (last.pos !== 'PROPN' && /[^s]s$/.test(last.normal)) ||
  (last.pos === 'PROPN' && /(ats|ans|ers|als|aelis|ists|ves)$/.test(last.normal));
