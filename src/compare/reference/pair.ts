import type { AlignedPlace } from '../../model/alignment.js';
import type { SpanOfEither } from '../../model/reference.js';
import { overlap, type Span } from '../../model/span.js';
import type { Told as Mentioned } from '../differences/told.js';
import { excerptOf } from '../excerpt.js';
import { mentionOf } from '../mention.js';
import { keysOf } from '../own-sentence.js';
import type { Resources } from '../resources.js';
import type { Told } from './given.js';

/** The clauses that were aligned: as the reference has them, and as the article has them, place by place. */
export interface Pair {
  reference: Mentioned;
  outlet: OutletPlace[];
  told: Told;
}

export interface OutletPlace extends Mentioned {
  isHeadline: boolean;
}

/** Where the words themselves were found, only their place counts; else what matches less well may be of something else, and its words would be taken for changes. */
const LEAST_OF_BEST = 0.8;
const LEAST_SURE = 0.6;

/** Null where the article only quotes the statement: what stands beside a quotation may be of other things. */
export const pairOf = (told: Told, resources: Resources): Pair | null => {
  const { statement, article, articles, matches, mentions } = told;
  const best = Math.max(...mentions.map(({ score }) => score));
  const inItsWords = told.quotations.length > 0 || mentions.some(({ shared }) => shared.length > 0);
  const least = inItsWords ? best : LEAST_OF_BEST * best;
  const shown = matches.filter(({ outlet }) =>
    mentions.some(({ in: place, start, score }) => place === outlet.in && start === outlet.start && score >= least),
  );
  if (shown.length === 0 || best < LEAST_SURE) return null;
  const start = Math.min(...shown.map(({ reference }) => reference.start));
  const end = Math.max(...shown.map(({ reference }) => reference.end));
  const text = statement.text.slice(start - statement.start, end - statement.start);
  const own = excerptOf({ article: 0, in: statement.in, start, end, text, score: 1 }, articles, resources);
  const theirs = shown.map(({ outlet }) => excerptOf({ ...outlet, article }, articles, resources));
  const keys = new Set(theirs.flatMap((excerpt) => [...keysOf(excerpt)]));
  const common = new Set([...keysOf(own)].filter((key) => keys.has(key)));
  const { sentences } = articles[article]!.annotated;
  const isHeadline = ({ in: place, ...span }: AlignedPlace): boolean =>
    place === 'title' || sentences.some((sentence) => sentence.zone === 'headline' && overlap(sentence, span) > 0);
  return {
    told,
    reference: { excerpt: own, mention: mentionOf(own, common, resources) },
    outlet: theirs.map((excerpt) => ({
      excerpt,
      mention: mentionOf(excerpt, common, resources),
      isHeadline: isHeadline(excerpt.place),
    })),
  };
};

/** The clauses on both sides, for what cannot be shown by single words. */
export const clausesOf = ({ reference, outlet }: Pair): SpanOfEither[] => [
  spanOf('reference', reference.excerpt.place),
  ...outlet.map(({ excerpt }) => spanOf('article', excerpt.place)),
];

export const spanOf = (
  of: SpanOfEither['of'],
  { in: place, start, end }: Span & { in: SpanOfEither['in'] },
): SpanOfEither => ({ of, in: place, start, end });
