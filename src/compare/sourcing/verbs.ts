import type { AnnotatedArticle } from '../../model/annotated-article.js';
import type { AlignedFact, SharedEntity } from '../../model/comparison.js';
import type { Attribution } from '../../model/finding.js';
import type { ActorVerbs, ReportingVerb, SameStatement } from '../../model/sourcing.js';
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

/** Facts that two articles or more credit to one and the same named speaker, with each article's verb. */
export const sameStatements = (
  articles: readonly AnnotatedArticle[],
  facts: readonly AlignedFact[],
  sharedOf: SharedOf,
): SameStatement[] => {
  const find = new Map(
    articles.map((annotated) => [annotated.article.id, new Map(attributionsOf(annotated).map((one) => [one.id, one]))]),
  );
  return facts.flatMap(({ id: fact, mentions }) => {
    const said = new Map<string, SameStatement>();
    for (const { article, attribution } of mentions) {
      const one = attribution === null ? undefined : find.get(article)?.get(attribution);
      const actor = one && !one.anonymous ? sharedOf(article, one.speaker) : undefined;
      if (!one?.cue || !actor) continue;
      const same = said.get(actor.id) ?? { fact, entity: actor.id, label: actor.label, verbs: [] };
      said.set(actor.id, same);
      if (!same.verbs.some((verb) => verb.article === article && verb.attribution === one.id))
        same.verbs.push({ article, attribution: one.id, verb: one.cue.text.toLowerCase(), stance: one.stance });
    }
    return [...said.values()].filter(({ verbs }) => verbs.some(({ article }) => article !== verbs[0]!.article));
  });
};
