import type { AnnotatedArticle } from '../../model/annotated-article.js';
import type { SharedEntity } from '../../model/comparison.js';
import type { Attribution } from '../../model/finding.js';
import type { ActorVerbs, ReportingVerb } from '../../model/sourcing.js';
import { isInSeveral, type SharedOf } from './actors.js';
import { attributionsOf } from './first-report.js';

/** The reporting verbs that each outlet gives the actors whom the articles share: most outlets first, then most verbs. */
export const verbsByActor = (articles: readonly AnnotatedArticle[], sharedOf: SharedOf): ActorVerbs[] => {
  const actors = new Map<string, { actor: SharedEntity; outlets: Map<string, Attribution[]> }>();
  for (const annotated of articles)
    for (const one of attributionsOf(annotated)) {
      const actor = sharedOf(annotated.article.id, one.speaker);
      if (!actor || one.anonymous || !one.cue || !isInSeveral(actor)) continue;
      const known = actors.get(actor.id) ?? { actor, outlets: new Map<string, Attribution[]>() };
      actors.set(actor.id, known);
      const said = known.outlets.get(annotated.article.id);
      if (said) said.push(one);
      else known.outlets.set(annotated.article.id, [one]);
    }
  return [...actors.values()]
    .map(({ actor, outlets }) => ({
      entity: actor.id,
      label: actor.label,
      outlets: [...outlets].map(([article, said]) => ({ article, verbs: reportingVerbs(said) })),
    }))
    .sort((a, b) => b.outlets.length - a.outlets.length || verbCount(b) - verbCount(a));
};

const verbCount = ({ outlets }: ActorVerbs): number => outlets.reduce((sum, { verbs }) => sum + verbs.length, 0);

const reportingVerbs = (said: Attribution[]): ReportingVerb[] => {
  const verbs = new Map<string, ReportingVerb>();
  for (const { id, cue, stance, type } of said) {
    const verb = cue!.text.toLowerCase();
    const known = verbs.get(`${stance} ${verb}`);
    if (known) known.attributions.push(id);
    else verbs.set(`${stance} ${verb}`, { verb, stance, type, attributions: [id] });
  }
  return [...verbs.values()];
};
