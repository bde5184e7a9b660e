import type { AnalysedArticle } from '../../model/analysed-article.js';
import type { Accused, Speaker } from '../../model/sourcing.js';
import { type Charge, chargesIn } from './accusations.js';
import { answersOf } from './answers.js';

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
  const answers = answersOf(analysed, speakers);
  return [...charges.values()].map((against): Accused => {
    const { entity, label } = against[0]!;
    const accusing = new Set(against.map(({ accusation }) => accusation.statement));
    const answering = answers(entity);
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
