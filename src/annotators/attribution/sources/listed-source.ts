import { wordClass } from '../../../lexicon/word-class.js';
import type { LexiconMatch, Token } from '../../../model/document.js';
import type { SourceRole } from '../../../model/finding.js';
import { startsWithCapital } from '../../../model/letters.js';
import type { CompiledEntry } from '../../../model/lexicon.js';
import { roleOfBody } from './body-role.js';
import { headPhrase } from './head-phrase.js';
import { byOffice, isCalledAfterMembers, nameBehind, titleOfName } from './known-by.js';
import { makerOf } from './research-maker.js';
import type { SourceClass } from './source-class.js';

const quantifiers = wordClass('quantifiers');
const definite = wordClass('definite-determiners');

/** Who a source is whose head noun stands in a list: the entry's type, and how the phrase around it is meant. */
export const fromListed = (
  entry: CompiledEntry,
  tokens: Token[],
  phrase: Token[],
  inside: LexiconMatch[],
  base: SourceClass,
): SourceClass => {
  if (titleOfName(entry, phrase, tokens) || nameBehind(tokens, phrase.at(-1)!))
    return { ...base, sourceType: 'named-person' };
  if (entry.properties.type === 'group' && isCalledAfterMembers(tokens, phrase, inside))
    return { ...base, sourceType: 'named-organization' };
  if (isNamedSurvey(phrase))
    return { ...base, sourceType: 'named-organization', sourceRole: roleOfBody(phrase) ?? 'expert' };
  switch (entry.properties.type) {
    case 'document':
      return fromDocument(entry, tokens, phrase, base);
    case 'organization':
    case 'media':
      return { ...base, sourceType: areUnnamed(tokens, phrase, base) ? 'unnamed-group' : 'named-organization' };
    case 'impersonal':
      return { ...base, sourceType: 'impersonal' };
    case 'group':
      // "The Republican", as who was named before is taken up; "a Republican" is one whom nobody names.
      if (entry.properties.partyMember === true && !base.plural && phrase[0]!.normal === 'the')
        return { ...base, sourceType: 'named-person' };
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

/** "aid groups", "two banks": bodies in the plural of which nothing says which they are; "the unions" were named before. */
const areUnnamed = (tokens: Token[], phrase: Token[], base: SourceClass): boolean =>
  base.plural &&
  !definite.has(phrase[0]!.normal) &&
  tokens[phrase.length]?.normal !== 'of' &&
  phrase.every(({ pos }) => pos !== 'PRON') &&
  (phrase.length === 1 || !startsWithCapital(phrase.at(-1)!.text));

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
  const sourceRole = authorOf(entry, tokens, phrase) ?? (entry.category as SourceRole);
  return { ...base, sourceRole, sourceType: nobodys ? 'impersonal' : 'document' };
};

/** "a statement from the party", "a Mines Ministry letter": a text without a role of its own has that of its author. */
const authorOf = (entry: CompiledEntry, tokens: Token[], phrase: Token[]): SourceRole | undefined => {
  if (entry.category !== 'other' && entry.category !== 'official') return undefined;
  const behind = tokens.slice(phrase.length);
  const named = phrase.slice(0, -1).filter(({ pos }) => pos === 'PROPN');
  return from.has(behind[0]?.normal ?? '') ? roleOfBody(headPhrase(behind.slice(1))) : roleOfBody(named);
};

const from = new Set(['from', 'by']);

/** "the members of the council", all of them: the body itself. */
const isWholeBody = (phrase: Token[], tokens: Token[], base: SourceClass): boolean =>
  base.plural && definite.has(phrase[0]!.normal) && tokens[phrase.length]?.normal === 'of';

/** "Ellery Post Pollster": a survey under its own name, in capitals throughout, is nobody's trade. */
const isNamedSurvey = (phrase: Token[]): boolean => {
  const names = phrase.filter(({ pos }) => pos !== 'DET');
  return names.length > 1 && pollsters.has(names.at(-1)!.normal) && names.every(({ text }) => startsWithCapital(text));
};

const pollsters = wordClass('names-of-surveys');
