import type { AnalysedArticle, WordForms } from '../model/analysed-article.js';
import type { SharedEntity } from '../model/comparison.js';
import type { EntityType } from '../model/entity.js';
import { linkCapitals } from './entity-capitals.js';
import { linkDescriptions } from './entity-descriptions.js';
import { Groups, type Naming } from './entity-groups.js';
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
    namings.map((entity): Naming => ({ ...entity, article: annotated.article.id })),
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

const shared = (group: Naming[], placed: ReadonlyMap<string, ReturnType<typeof placingIn>>): SharedEntity => ({
  id: '',
  label: labelOf(group),
  type: mostFrequent<EntityType>(group.map((naming) => [naming.type, naming.mentions.length])),
  mentions: group.flatMap(({ article, mentions }) =>
    mentions.map((mention) => ({ article, ...mention, ...placed.get(article)!(mention) })),
  ),
  seats: [...new Set(group.flatMap(({ identity }) => identity.seats))],
});

/** The most frequent name (of a country its own, not its government's), else the words it is described by most often. */
const labelOf = (group: Naming[]): string => {
  const countries = group.filter(({ identity }) => identity.country && identity.basis === 'name');
  if (countries.length > 0) return countryName(countries);
  const named = group.filter(({ identity }) => identity.basis === 'name');
  if (named.length > 0) return nameOf(named);
  const texts = group.flatMap(({ mentions }) => mentions.map(({ text }) => text));
  const described = texts.filter((text) => !pronoun.test(text));
  return mostFrequent((described.length > 0 ? described : texts).map((text) => [text, 1]));
};

const pronoun = /^(?:he|she|it|they|him|her|them|who|which|that)$/i;

/** A country goes by its own name, as the texts write it most often; where they only have its capital, as we write it. */
const countryName = (countries: Naming[]): string => {
  const named = countries.filter(({ label, identity }) => !identity.seats.some((seat) => seat.endsWith(label)));
  return named.length > 0
    ? mostFrequent(named.map(({ label, mentions }) => [label, mentions.length]))
    : countries[0]!.identity.country!;
};

/** A person goes by a full name; a body, a place or a thing by the name that the texts use most. */
const nameOf = (named: Naming[]): string => {
  if (named.some(({ type }) => type === 'person')) {
    const full = named.filter(({ label }) => label.includes(' '));
    return mostFrequent((full.length > 0 ? full : named).map(({ label, mentions }) => [label, mentions.length]));
  }
  const names = new Set(named.flatMap(({ identity }) => identity.names.map((words) => words.join(' '))));
  const used = named
    .flatMap(({ mentions }) => mentions.map(({ text }) => text.replace(/^[Tt]he /, '')))
    .filter((text) => names.has(text.toLowerCase()));
  return used.length > 0 ? mostFrequent(used.map((text) => [text, 1])) : named[0]!.label;
};

/** The value with the greatest weight; of equals the first. */
const mostFrequent = <T>(weighted: [T, number][]): T => {
  const sums = new Map<T, number>();
  for (const [value, weight] of weighted) sums.set(value, (sums.get(value) ?? 0) + weight);
  return [...sums].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
};
