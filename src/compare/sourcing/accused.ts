import type { AnalysedArticle } from '../../model/analysed-article.js';
import type { IdentifiedEntity } from '../../model/entity.js';
import type { Attribution } from '../../model/finding.js';
import type { Accused, Speaker } from '../../model/sourcing.js';
import { overlap } from '../../model/span.js';
import { type Charge, chargesIn } from './accusations.js';
import { answersOf } from './answers.js';
import { attributionsOf } from './first-report.js';

/** Everybody who is accused in an article, with the statements that were found of them or of who speaks for them. */
export const accusedIn = (
  analysed: AnalysedArticle,
  speakers: readonly Speaker[],
  words: Record<string, string[]>,
): Accused[] => {
  const { annotated } = analysed;
  const charges = new Map<string, Charge[]>();
  for (const one of chargesIn(analysed, words)) {
    const known = charges.get(one.entity.id);
    if (known) known.push(one);
    else charges.set(one.entity.id, [one]);
  }
  const known = new Set(annotated.entities.map(({ id }) => id));
  const attributions = new Map(attributionsOf(annotated).map((one) => [one.id, one]));
  const answers = answersOf(analysed, speakers, words);
  return [...charges.values()].flatMap((against): Accused[] => {
    const { entity, label } = against[0]!;
    const accusing = new Set(against.map(({ accusation }) => accusation.statement));
    const answering = answers(entity);
    const withheld = new Set(answering.flatMap((speaker) => speaker.withheld));
    const statements = answering
      .flatMap((speaker) => speaker.statements)
      .filter((id) => !accusing.has(id) && !standsIn(attributions.get(id), against));
    const spoken = statements.some((id) => !withheld.has(id));
    if (statements.length === 0 && !isToldApart(entity)) return [];
    const accused: Accused = {
      entity: known.has(entity.id) ? entity.id : null,
      label,
      accusations: against.map(({ accusation }) => accusation),
      answer: spoken ? 'statement' : statements.length > 0 ? 'asked' : 'none-found',
      statements,
    };
    return [accused];
  });
};

/** Who is only described ("the candidate") may speak under a name, and so may the members of a named crowd. */
const isToldApart = ({ type, identity }: IdentifiedEntity): boolean =>
  !identity.plural && type !== 'group' && (identity.basis === 'name' || type !== 'person');

/** "The crews blamed for the crash": the verb of the charge is no word of theirs. */
const standsIn = (statement: Attribution | undefined, charges: readonly Charge[]): boolean =>
  charges.some(
    ({ accusation }) => statement?.cue && statement.in === accusation.in && overlap(statement.cue, accusation) > 0,
  );
