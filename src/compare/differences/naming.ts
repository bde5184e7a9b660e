import type { Difference, FactMention, SharedEntity } from '../../model/comparison.js';
import { onceInEvent } from '../../model/once.js';
import { contains, type Place, startingUntil } from '../../model/span.js';
import { setOf } from '../list-set.js';
import { sharedCount } from '../own-sentence.js';
import type { Resources } from '../resources.js';
import type { Told } from './told.js';

const pronoun = /^(?:he|she|it|they|him|her|them|his|hers|its|their|theirs|we|us|our|i|me|my|you|your|who|whose)$/i;
const opening = /^(?:the|a|an|this|that|these|those|mr|mrs|ms|dr)\.?\s+/i;

interface Named {
  entity: SharedEntity;
  start: number;
  end: number;
  text: string;
}

/** The mentions of all shared entities by article and place, in the order of the text. */
export type NamesByPlace = Map<string, Named[]>;

export const placeKey = (article: string, place: Place): string => `${place} ${article}`;

export const namesByPlace = (shared: readonly SharedEntity[]): NamesByPlace => {
  const index: NamesByPlace = new Map();
  for (const entity of shared)
    for (const { article, in: place, start, end, text } of entity.mentions) {
      if (pronoun.test(text)) continue;
      const key = placeKey(article, place);
      if (!index.has(key)) index.set(key, []);
      index.get(key)!.push({ entity, start, end, text: text.replace(opening, '') });
    }
  for (const names of index.values()) names.sort((a, b) => a.start - b.start);
  return index;
};

/** The same person, group, place or thing under names that have no word in common. "Trump" and "President Trump" do. */
export const namingDifferences = (told: Told[], index: NamesByPlace, { forms, words }: Resources): Difference[] => {
  const plain = setOf(words['plain-namings']);
  const entities = new Map<SharedEntity, Map<string, Set<string>>>();
  for (const { mention } of told)
    for (const { entity, text } of namesWithin(mention, index)) {
      const articles = entities.get(entity) ?? new Map<string, Set<string>>();
      entities.set(entity, articles);
      articles.set(mention.article, (articles.get(mention.article) ?? new Set()).add(text));
    }
  return [...entities].flatMap(([entity, articles]) => {
    if (articles.size < 2) return [];
    const keyed = keysIn(index);
    const keysOfAll = (namings: Set<string>): Set<string> => {
      const keys = new Set<string>();
      for (const naming of namings)
        if (!plain.has(naming.toLowerCase())) for (const key of keyed(naming, forms)) keys.add(key);
      return keys;
    };
    const own = [...articles].map(([article, namings]) => ({ article, own: keysOfAll(namings) }));
    if (!mayBeApart(own)) return [];
    const names = own.map(({ article, own }) => ({
      own,
      // A name that the article gives elsewhere is its name too: "Kim" in one sentence, "the leader" in the next.
      anywhere: keysOfAll(namingsIn(entity, article)),
    }));
    if (!names.some((one) => one.own.size > 0 && isApart(one, names))) return [];
    return [
      {
        kind: 'naming' as const,
        articles: [...articles.keys()],
        detail: [...articles.values()].map((namings) => [...namings].join(', ')).join(' / '),
      },
    ];
  });
};

const namesWithin = (mention: FactMention, names: NamesByPlace): Named[] => {
  const all = names.get(placeKey(mention.article, mention.in)) ?? [];
  const within: Named[] = [];
  for (let i = startingUntil(all, mention.start - 1); i < all.length && all[i]!.start < mention.end; i++)
    if (contains(mention, all[i]!)) within.push(all[i]!);
  return within;
};

/** By article what an entity is called anywhere in it, each naming once; asked for each fact that names it. */
const namingsOf = onceInEvent(({ mentions }: SharedEntity): Map<string, Set<string>> => {
  const namings = new Map(mentions.map((one) => [one.article, new Set<string>()]));
  for (const one of mentions) namings.get(one.article)!.add(one.text.replace(opening, ''));
  return namings;
});

const namingsIn = (entity: SharedEntity, article: string): Set<string> => namingsOf(entity).get(article) ?? new Set();

/** The names of an entity in one article: in the fact, and in all of it. */
interface Names {
  own: Set<string>;
  anywhere: Set<string>;
}

/** Whether the words of one article at least are none that another one uses in the fact. */
const mayBeApart = (all: Pick<Names, 'own'>[]): boolean => {
  const users = new Map<string, number>();
  for (const { own } of all) for (const key of own) users.set(key, (users.get(key) ?? 0) + 1);
  return all.some(({ own }) => own.size > 0 && [...own].every((key) => users.get(key) === 1));
};

/** An article's words for it are none of those that the others use, and theirs none of its. */
const isApart = (one: Names, all: Names[]): boolean => {
  const others = all.filter((other) => other !== one && other.own.size > 0);
  return (
    others.length > 0 &&
    others.every(({ own, anywhere }) => sharedCount(one.own, anywhere) === 0 && sharedCount(own, one.anywhere) === 0)
  );
};

/** A name stands in many facts of its event: what it counts as is worked out once for all of them. */
const knownKeys = onceInEvent((_: NamesByPlace): Map<string, string[]> => new Map());

const keysIn = (names: NamesByPlace) => {
  const keysOfNames = knownKeys(names);
  return (naming: string, forms: Resources['forms']): string[] => {
    const before = keysOfNames.get(naming);
    if (before) return before;
    const keys = keysWithInitials(naming, forms);
    keysOfNames.set(naming, keys);
    return keys;
  };
};

/** "U.S." and "United States" are one naming: a name of several words goes by its initials too. */
const keysWithInitials = (naming: string, forms: Resources['forms']): string[] => {
  const capitals = naming.match(/(?<![\p{L}])\p{Lu}(?=\p{Ll})/gu) ?? [];
  return [...keysOf(naming, forms), ...(capitals.length > 1 ? keysOf(capitals.join(''), forms) : [])];
};

/** As comparison counts words, so that "vote" and "election" are no two namings. */
const keysOf = (naming: string, { keys }: Resources['forms']): string[] =>
  keys(
    naming
      .toLowerCase()
      .replaceAll('.', '')
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean),
  ).filter((key) => key !== null);
