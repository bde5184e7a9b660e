import { fullMatches } from '../../model/close-to-best.js';
import type { Difference, FactMention } from '../../model/comparison.js';
import type { Elsewhere } from '../elsewhere.js';
import { creditsSame, shareName } from './same-source.js';
import { attributionOf, sharedStatement } from './same-statement.js';
import { byArticle, type Told } from './told.js';

/** An article that states a fact several times stands where the firmest of its full mentions stands. */
interface Stand<Value> {
  article: string;
  value: Value;
  full: Told[];
  /** The outlet casts doubt on it wherever it tells it. */
  isDoubted: boolean;
}

/** A scale on which an article puts the fact, the firmest first. */
interface Axis<Value extends string> {
  order: readonly Value[];
  of: (mention: FactMention) => Value;
}

interface Context {
  elsewhere: Elsewhere;
  /** `lexicons/language.yaml`. */
  lists: Record<string, string[]>;
}

const standsOn = <Value extends string>(told: Told[], { order, of }: Axis<Value>): Stand<Value>[] =>
  [...byArticle(told)].map(([article, own]) => {
    const close = new Set(
      fullMatches(
        own.map(({ mention }) => mention),
        () => article,
      ),
    );
    const full = own.filter(({ mention }) => close.has(mention));
    const values = full.map(({ mention }) => of(mention));
    return {
      article,
      value: order.find((value) => values.includes(value))!,
      full,
      isDoubted: full.every(({ mention }) => mention.challenged),
    };
  });

/** Those that differ from another one; of a pair that is in already nothing need be asked. */
const apartFrom = <Value>(
  stands: Stand<Value>[],
  differ: (firm: Stand<Value>, loose: Stand<Value>) => boolean,
): Stand<Value>[] => {
  const apart = new Set<Stand<Value>>();
  for (const firm of stands)
    for (const loose of stands)
      if (firm !== loose && !(apart.has(firm) && apart.has(loose)) && differ(firm, loose)) apart.add(firm).add(loose);
  return stands.filter((stand) => apart.has(stand));
};

/** A mention that has less of the other's words than its article's best one is not the one to compare. */
const LEAST_OF_BEST = 0.65;

/**
 * True where a mention of each article puts the same statement, one more firmly, and the looser article has no sentence that is
 * as firm.
 */
const differOn =
  <Value extends string>({ order, of }: Axis<Value>, { elsewhere, lists }: Context) =>
  (firm: Stand<Value>, loose: Stand<Value>): boolean => {
    const rank = order.indexOf(firm.value);
    if (rank >= order.indexOf(loose.value)) return false;
    return loose.full.some((theirs) => {
      const shared = firm.full.map((ours) => ({ ours, keys: sharedStatement(ours, theirs) }));
      const most = Math.max(...shared.map(({ keys }) => keys?.size ?? 0));
      return shared.some(
        ({ ours, keys }) =>
          keys !== null &&
          keys.size >= LEAST_OF_BEST * most &&
          of(ours.mention) === firm.value &&
          !(ours.mention.status === 'asserted' && creditsSame(ours, theirs, keys, lists)) &&
          !isSameBody(ours, theirs, lists) &&
          !elsewhere(loose.article, keys, (mention) => order.indexOf(of(mention)) <= rank),
      );
    });
  };

/**
 * "The administration" / "administration officials": one body, more or less closely described. One person of a body who keeps
 * his name back is another matter.
 */
const isSameBody = (ours: Told, theirs: Told, lists: Context['lists']): boolean => {
  const [one, other] = [attributionOf(ours), attributionOf(theirs)];
  if (!one || !other || ![one, other].some(({ sourceType }) => sourceType === 'unnamed-group')) return false;
  return shareName({ attribution: one, excerpt: ours.excerpt }, { attribution: other, excerpt: theirs.excerpt }, lists);
};

const status: Axis<FactMention['status']> = {
  order: ['asserted', 'attributed', 'attributed-unnamed'],
  of: (mention) => mention.status,
};

/** Who vouches for the fact. */
export const statusDifference = (told: Told[], context: Context): Difference[] =>
  differenceOf('status', apartFrom(standsOn(told, status), differOn(status, context)), ({ value }) =>
    value === 'attributed-unnamed' ? 'attributed to an unnamed source' : value,
  );

const certainty: Axis<FactMention['certainty']> = {
  order: ['boosted', 'plain', 'hedged'],
  of: (mention) => mention.certainty,
};

/** How sure it is made, and whether the outlet itself casts doubt on it wherever it tells it. */
export const certaintyDifference = (told: Told[], context: Context): Difference[] => {
  const differ = differOn(certainty, context);
  return differenceOf(
    'certainty',
    apartFrom(standsOn(told, certainty), (one, other) => differ(one, other) || doubtsAlone(one, other)),
    ({ value, isDoubted }) => (isDoubted ? `${value}, doubted by the outlet` : value),
  );
};

const doubtsAlone = <Value>(one: Stand<Value>, other: Stand<Value>): boolean =>
  one.isDoubted && !other.isDoubted && one.full.some((a) => other.full.some((b) => sharedStatement(a, b) !== null));

const differenceOf = <Value>(
  kind: 'status' | 'certainty',
  stands: Stand<Value>[],
  nameOf: (stand: Stand<Value>) => string,
): Difference[] =>
  stands.length === 0
    ? []
    : [{ kind, articles: stands.map(({ article }) => article), detail: stands.map(nameOf).join(' / ') }];
