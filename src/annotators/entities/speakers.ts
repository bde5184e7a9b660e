import type { Attribution } from '../../model/finding.js';
import type { Place } from '../../model/span.js';
import type { Mention } from './cluster.js';

type Draft = Omit<Attribution, 'id'>;

/**
 * The mention that each attribution's source refers to: the outermost phrase at the beginning of the source span
 * ("Netanyahu's office", not Netanyahu; "Ada Doe, the mayor," is Ada Doe). Null without a source or a phrase in it.
 */
export const sourceMentions = (attributions: Draft[], mentions: Mention[]): (Mention | null)[] => {
  const starting = new Map<string, Mention>();
  const ending = new Map<string, Mention>();
  for (const mention of mentions) {
    keepLongest(starting, `${mention.phrase.in} ${mention.phrase.start}`, mention);
    keepLongest(ending, `${mention.phrase.in} ${mention.phrase.end}`, mention);
  }
  return attributions.map(({ in: place, source }) => {
    if (!source) return null;
    if (relatives.has(source.text.toLowerCase()))
      return firstAt(ending, place, source.start, source.start - MOST_BETWEEN);
    return firstAt(starting, place, source.start, source.end - 1);
  });
};

/** "Axios, which reported": a relative word stands for the phrase that ends just before it. */
const relatives = new Set(['who', 'which', 'that', 'whom']);

/** A comma, a space and perhaps a quotation mark. */
const MOST_BETWEEN = 4;

const keepLongest = (map: Map<string, Mention>, key: string, mention: Mention): void => {
  const known = map.get(key);
  const length = ({ phrase }: Mention): number => phrase.end - phrase.start;
  if (!known || length(known) < length(mention)) map.set(key, mention);
};

/** The mention at the first offset that has one, going from `from` to `to` in either direction. */
const firstAt = (map: Map<string, Mention>, place: Place, from: number, to: number): Mention | null => {
  const step = to < from ? -1 : 1;
  for (let at = from; at !== to + step; at += step) {
    const mention = map.get(`${place} ${at}`);
    if (mention) return mention;
  }
  return null;
};
