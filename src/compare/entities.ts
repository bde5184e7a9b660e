import type { AnalysedArticle, WordForms } from '../model/analysed-article.js';
import type { SharedEntity } from '../model/comparison.js';
import type { EntityType } from '../model/entity.js';
import { linkCapitals } from './entity-capitals.js';
import { linkDescriptions } from './entity-descriptions.js';
import { Groups, type Naming } from './entity-groups.js';
import { labelOf, mostFrequent } from './entity-labels.js';
import { linkNames } from './entity-names.js';
import { placingIn } from './entity-places.js';
import { linkStates } from './entity-states.js';

/**
 * The people, bodies, places and things of one event with their mentions in all articles: those found in several articles
 * first, then by number of mentions. Unnamed people are never linked across articles. Descriptions that stand once and
 * match nothing are left out.
 */
export const linkAcrossArticles = (
  articles: Pick<AnalysedArticle, 'annotated' | 'namings'>[],
  forms: Pick<WordForms, 'maySpellOneName'>,
): SharedEntity[] => {
  const namings = articles.flatMap(({ annotated, namings }) =>
    namings.map((entity): Naming => ({ article: annotated.article.id, ...entity })),
  );
  const placed = new Map(articles.map(({ annotated }) => [annotated.article.id, placingIn(annotated)]));
  const groups = new Groups(namings);
  const linkable = namings.filter(({ identity }) => identity.basis !== 'unnamed');
  linkNames(linkable, groups, forms);
  linkStates(linkable, groups);
  linkCapitals(linkable, groups);
  linkDescriptions(linkable, groups);
  return groups
    .all()
    .filter((group) => group.length > 1 || group[0]!.id.startsWith('e'))
    .map((group) => shared(group, placed))
    .sort((a, b) => articlesOf(b) - articlesOf(a) || b.mentions.length - a.mentions.length)
    .map((entity, i) => ({ ...entity, id: `entity-${i + 1}` }));
};

const articlesOf = ({ mentions }: SharedEntity): number => new Set(mentions.map(({ article }) => article)).size;

/** A country stays a place, however often its house of government is named. */
const typeOf = (group: Naming[]): EntityType =>
  group.some(({ identity }) => identity.country !== null && identity.basis === 'name')
    ? 'place'
    : mostFrequent<EntityType>(group.map((naming) => [naming.type, naming.mentions.length]));

const shared = (group: Naming[], placed: ReadonlyMap<string, ReturnType<typeof placingIn>>): SharedEntity => ({
  id: '',
  label: labelOf(group),
  type: typeOf(group),
  mentions: group.flatMap(({ article, mentions }) =>
    mentions.map((mention) => ({ article, ...mention, ...placed.get(article)!(mention) })),
  ),
  seats: [...new Set(group.flatMap(({ identity }) => identity.seats))],
});
