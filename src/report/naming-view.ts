import type { NamingMention, Position, SharedEntity } from '../model/comparison.js';
import { POSITION } from './labels.js';
import { groupBy } from './prose.js';
import type { View } from './view.js';

/** A form of a name in one article, with every place where it stands. */
export interface Form {
  text: string;
  anchor: string;
  mentions: NamingMention[];
  /** It names a country by its capital or a house of its government. */
  seat: boolean;
}

/** What one row is about: a shared person or thing, or a contrast set, with the forms of each article. */
export interface NamedRow {
  anchor: string;
  label: string;
  type: string | null;
  /** Of a contrast set: what its words set apart. */
  why: string | null;
  /** By article id, the most frequent form first. */
  forms: Map<string, Form[]>;
}

const pronoun = /^(?:he|she|it|they|him|her|them)$/i;

/** What the articles share, without what pronouns alone name: most outlets first, then most forms. */
export const sharedRows = ({ comparison }: View): NamedRow[] => {
  return comparison.entities
    .map((entity) => ({ ...entity, mentions: entity.mentions.filter(({ text }) => !pronoun.test(text)) }))
    .filter((entity) => outlets(entity.mentions) > 1)
    .sort((a, b) => outlets(b.mentions) - outlets(a.mentions) || weight(b) - weight(a))
    .map((entity, i): NamedRow => {
      const anchor = `named-${i + 1}`;
      return {
        anchor,
        label: entity.label,
        type: entity.type,
        why: null,
        forms: formsOf(anchor, entity.mentions, entity.seats, ({ text }) => withoutArticle(text).toLowerCase()),
      };
    });
};

/** Contrast sets whose words name something that the articles share; the others follow. */
export const contrastRows = ({ comparison }: View): { linked: NamedRow[]; others: NamedRow[] } => {
  const rows = comparison.contrasts.map((set, i): NamedRow & { isLinked: boolean } => {
    const anchor = `choice-${i + 1}`;
    const wordOf = new Map(set.words.flatMap(({ word, mentions }) => mentions.map((mention) => [mention, word])));
    return {
      anchor,
      label: set.words.map(({ word }) => word).join(' / '),
      type: null,
      why: set.why,
      isLinked: set.entities.length > 0,
      forms: formsOf(anchor, [...wordOf.keys()], [], (mention) => wordOf.get(mention)!),
    };
  });
  return { linked: rows.filter(({ isLinked }) => isLinked), others: rows.filter(({ isLinked }) => !isLinked) };
};

const outlets = (mentions: readonly NamingMention[]): number => new Set(mentions.map(({ article }) => article)).size;

/** People and bodies before things, what is called by many forms and often before the rest. */
const weight = ({ mentions, type }: SharedEntity): number => {
  const forms = new Set(mentions.map(({ text }) => withoutArticle(text).toLowerCase())).size;
  return (type === 'thing' ? 1 : 2) * (forms + Math.log2(mentions.length));
};

const formsOf = (
  anchor: string,
  mentions: readonly NamingMention[],
  seats: readonly string[],
  keyOf: (mention: NamingMention) => string,
): Map<string, Form[]> => {
  const articles = [...groupBy(mentions, ({ article }) => article)];
  let count = 0;
  return new Map(
    articles.map(([article, own]) => [
      article,
      [...groupBy(own, keyOf).values()]
        .sort((a, b) => b.length - a.length)
        .map(
          (group): Form => ({
            text: plainest(group),
            anchor: `${anchor}-${++count}`,
            mentions: group,
            seat: group.some(({ text }) => seats.includes(text)),
          }),
        ),
    ]),
  );
};

/** "The talks", "these talks" and "talks" are one choice of words. */
const withoutArticle = (text: string): string => text.replace(/^(?:the|an?|this|that|these|those)\s+/i, '');

/** Of a headline's capitals and small letters the latter: "Talks", "talks". */
const plainest = (group: readonly NamingMention[]): string => {
  const capitals = (text: string): number => text.match(/\p{Lu}/gu)?.length ?? 0;
  return group.map(({ text }) => withoutArticle(text)).reduce((a, b) => (capitals(b) < capitals(a) ? b : a));
};

const prominence: Position[] = ['headline', 'lead', 'body', 'last-paragraph'];

/** Where readers meet it, the most prominent place first; null where it stands in the body only. */
export const placesOf = (mentions: readonly NamingMention[]): string | null => {
  const found = prominence.filter((position) => mentions.some((mention) => mention.position === position));
  const told = found.filter((position) => position !== 'body').map((position) => POSITION[position].where);
  return told.length > 0 ? told.join(', ') : null;
};
