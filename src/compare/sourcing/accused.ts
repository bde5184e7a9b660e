import type { AnalysedArticle } from '../../model/analysed-article.js';
import type { Identity } from '../../model/entity.js';
import type { Accused, Speaker } from '../../model/sourcing.js';
import { contains, type Place, type Span } from '../../model/span.js';
import { type Charge, chargesIn } from './accusations.js';
import { attributionsOf } from './first-report.js';

/** Everybody who is accused in an article, with the statements that were found of them or of who speaks for them. */
export const accusedIn = (
  analysed: AnalysedArticle,
  speakers: readonly Speaker[],
  words: Record<string, string[]>,
): Accused[] => {
  const { annotated, namings } = analysed;
  const charges = new Map<string, Charge[]>();
  for (const one of chargesIn(analysed, words)) {
    const known = charges.get(one.entity.id);
    if (known) known.push(one);
    else charges.set(one.entity.id, [one]);
  }
  const known = new Set(annotated.entities.map(({ id }) => id));
  const identities = new Map(namings.map(({ id, identity }) => [id, identity]));
  const sources = new Map(attributionsOf(annotated).map((one) => [one.id, { in: one.in, span: one.source }]));
  return [...charges.values()].map((against): Accused => {
    const { entity, label } = against[0]!;
    const accusing = new Set(against.map(({ accusation }) => accusation.statement));
    const answering = speakers.filter(
      (speaker) =>
        speaker.entity === entity.id ||
        isOfOne(identities.get(entity.id), identities.get(speaker.entity ?? '')) ||
        speaker.statements.some((id) => !accusing.has(id) && isNamedIn(entity.mentions, sources.get(id))),
    );
    const withheld = new Set(answering.flatMap((speaker) => speaker.withheld));
    const statements = answering.flatMap((speaker) => speaker.statements).filter((id) => !accusing.has(id));
    const spoken = statements.some((id) => !withheld.has(id));
    return {
      entity: known.has(entity.id) ? entity.id : null,
      label,
      accusations: against.map(({ accusation }) => accusation),
      answer: spoken ? 'statement' : statements.length > 0 ? 'asked' : 'none-found',
      statements,
    };
  });
};

/** People of one kind ("strikers", "one striker"), or a country and those who are said to be of it. */
const isOfOne = (accused: Identity | undefined, speaker: Identity | undefined): boolean => {
  if (!accused || !speaker) return false;
  if (accused.basis !== 'name' && accused.nouns.some((noun) => speaker.nouns.includes(noun))) return true;
  const { country } = accused;
  return country !== null && (speaker.country === country || speaker.modifiers.includes(`country:${country}`));
};

/** "A spokesman for the ferry company" speaks for the company. */
const isNamedIn = (
  mentions: readonly (Span & { in: Place })[],
  source: { in: Place; span: Span | null } | undefined,
): boolean =>
  source?.span != null && mentions.some((mention) => mention.in === source.in && contains(source.span!, mention));
