import type { AnalysedArticle } from '../../model/analysed-article.js';
import type { AlignedFact, SharedEntity } from '../../model/comparison.js';
import type { Sourcing, SourcingPartId } from '../../model/sourcing.js';
import { definitionOf } from '../definition.js';
import type { Resources } from '../resources.js';
import { accusedIn } from './accused.js';
import { sharedEntities } from './actors.js';
import { originsOf } from './origins.js';
import { pathsOf } from './paths.js';
import { rolesOf, withSharedRoles } from './roles.js';
import { sameStatements } from './same-statements.js';
import { speakersOf } from './speakers.js';
import { verbsByActor } from './verbs.js';

/** Titles, definitions and limits stand in `lexicons/definitions.yaml` under `sourcing-` and this. */
const parts: SourcingPartId[] = ['speakers', 'unnamed', 'paths', 'verbs', 'accused'];

/** Who speaks in each article, by which path statements came, and with which verbs: what the attributions add up to. */
export const sourcingOf = (
  articles: readonly AnalysedArticle[],
  facts: readonly AlignedFact[],
  shared: readonly SharedEntity[],
  { words, forms, definitions }: Pick<Resources, 'words' | 'forms' | 'definitions'>,
): Sourcing => {
  const annotated = articles.map((article) => article.annotated);
  const sharedOf = sharedEntities(annotated, shared);
  const sourcings = withSharedRoles(articles.map((article) => speakersOf(article, sharedOf))).map((speaking, i) => ({
    ...speaking,
    roles: rolesOf(speaking.speakers),
    accused: accusedIn(articles[i]!, speaking.speakers, words),
  }));
  return {
    parts: parts.map((id) => ({ id, ...definitionOf(`sourcing-${id}`, definitions) })),
    articles: sourcings,
    paths: annotated.flatMap((article, i) => pathsOf(article, sourcings[i]!)),
    origins: originsOf(articles, facts, forms),
    verbs: verbsByActor(annotated, sharedOf),
    sameStatements: sameStatements(articles, facts, sharedOf, forms),
  };
};
