import { wordClass } from '../../../lexicon/word-class.js';
import type { Document } from '../../../model/document.js';
import type { IdentifiedEntity } from '../../../model/entity.js';
import type { Attribution } from '../../../model/finding.js';
import { startingUntil } from '../../../model/span.js';
import { anonymityOf, isAnonymous } from '../anonymity/anonymity.js';
import { matchesWithin } from '../grammar/matches-within.js';
import { tokensWithin } from '../grammar/tokens-within.js';
import type { SourceClass } from '../sources/source-class.js';
import { classifySource } from '../sources/source-type.js';

const pronouns = wordClass('personal-pronouns');

/** "Tenants pay more. They say …": a pronoun for somebody without a name is who the description says. */
export const asDescribed = (document: Document, one: Attribution, entity: IdentifiedEntity): Attribution => {
  const mention = entity.mentions.find(({ text }) => !pronouns.has(text.toLowerCase()));
  const passage = document.passages.find((candidate) => candidate.in === mention?.in);
  const here = document.passages.find((candidate) => candidate.in === one.in);
  if (!mention || !passage || !here) return one;
  const tokens = tokensWithin(passage.tokens, mention);
  if (tokens.length === 0) return one;
  const nouns = matchesWithin(passage.matches, mention).filter((match) => match.entry.kind === 'sources');
  const kind = numbered(classifySource(tokens, nouns), entity.identity.plural);
  // The headline may have named those whom the body calls "they"; what is stated of them is looked for where they speak.
  const sentence = here.sentences[startingUntil(here.sentences, one.start) - 1] ?? one;
  const anonymous = isAnonymous(one, kind, tokens, here, sentence);
  return {
    ...one,
    sourceType: kind.sourceType,
    anonymous,
    anonymity: anonymous ? anonymityOf(here, sentence, one.content?.spans ?? [], { tokens, before: [], kind }) : null,
  };
};

/** "Tenants" that open a sentence are several, also where the tagger took them for a name. */
const numbered = (kind: SourceClass, plural: boolean): SourceClass =>
  plural && kind.sourceType === 'unnamed-person' ? { ...kind, plural, sourceType: 'unnamed-group' } : kind;
