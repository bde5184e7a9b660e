import type { Difference, FactMention } from '../../model/comparison.js';
import type { Elsewhere } from '../elsewhere.js';
import { onceForWording } from '../excerpt.js';
import { mixesVoices } from '../mixed-voices.js';
import type { Resources } from '../resources.js';
import { creditOf } from '../vouching.js';
import { areTwoSpeakers, creditsSame, isSameBody, tellsOwnMind } from './same-source.js';
import { arePlanAndDeed, sharedStatement } from './same-statement.js';
import { fullByArticle, type Told } from './told.js';

/** An article that states a fact several times stands where the firmest of its full mentions stands, and goes as far as the loosest. */
interface Stand<Value> {
  article: string;
  value: Value;
  /** Where the firmest and the loosest stand on the scale. */
  rank: number;
  loosest: number;
  full: Told[];
  /** The outlet casts doubt on it wherever it tells it. */
  isDoubted: boolean;
}

/** A scale on which an article puts the fact, the firmest first. */
interface Axis<Value extends string> {
  order: readonly Value[];
  of: (mention: FactMention) => Value;
  /** Whether a firm and a loose mention, which share these words, can be held against each other on it. */
  areComparable: (firm: Told, loose: Told, shared: Set<string>, lists: Resources['words']) => boolean;
  /** Whether what stands at an article's top counts also where the text below puts it more loosely. */
  topCounts: boolean;
}

interface Context {
  elsewhere: Elsewhere;
  lists: Resources['words'];
}

const standsOn = <Value extends string>(told: Told[], { order, of }: Axis<Value>): Stand<Value>[] =>
  [...fullByArticle(told)].map(([article, full]) => {
    const ranks = full.map(({ mention }) => order.indexOf(of(mention)));
    const rank = Math.min(...ranks);
    return {
      article,
      value: order[rank]!,
      rank,
      loosest: Math.max(...ranks),
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
 * True where a mention of each article puts the same statement, one more firmly, and neither article has a sentence that is as
 * firm or as loose as the other: who says so is told once, and left out of the next sentence. A headline or a lead that is
 * firmer than its own text stands by itself before readers who go no further.
 */
const differOn = <Value extends string>(
  { order, of, areComparable, topCounts }: Axis<Value>,
  { elsewhere, lists }: Context,
) => {
  const putsFirmer = (firm: Stand<Value>, loose: Stand<Value>): boolean => {
    const [rank, other] = [firm.rank, loose.rank];
    const isMixed = firm.loosest >= other;
    return loose.full.some((theirs) => {
      const shared = firm.full.flatMap((ours) => {
        const keys = sharedStatement(ours, theirs);
        return keys === null ? [] : [{ ours, keys }];
      });
      const most = Math.max(...shared.map(({ keys }) => keys.size));
      return shared.some(
        ({ ours, keys }) =>
          keys.size >= LEAST_OF_BEST * most &&
          of(ours.mention) === firm.value &&
          !(ours.mention.status === 'asserted' && creditsSame(ours, theirs, keys, lists)) &&
          areComparable(ours, theirs, keys, lists) &&
          !elsewhere(loose.article, keys, (mention) => order.indexOf(of(mention)) <= rank) &&
          ((topCounts && isAtTop(ours.mention)) ||
            (!isMixed && !elsewhere(firm.article, keys, (mention) => order.indexOf(of(mention)) >= other))),
      );
    });
  };
  // Of all pairs few are apart on the scale: the others are told here, before anything is made for them.
  return (firm: Stand<Value>, loose: Stand<Value>): boolean =>
    firm.rank < loose.rank && (topCounts || firm.loosest < loose.rank) && putsFirmer(firm, loose);
};

const isAtTop = ({ position }: FactMention): boolean => position === 'headline' || position === 'lead';

/** Fewer words in common are too few to tell that two sources say the same. */
const FEWEST_OF_TWO_SOURCES = 3;

const status: Axis<FactMention['status']> = {
  order: ['asserted', 'attributed', 'attributed-unnamed'],
  of: (mention) => mention.status,
  areComparable: (firm, loose, shared, lists) =>
    !(firm.mention.status === 'asserted' && mixesVoices(firm.excerpt)) &&
    !isSameBody(firm, loose, lists) &&
    !tellsOwnMind(loose, lists) &&
    !arePlanAndDeed(firm, loose, lists) &&
    !reportsBlame(firm.excerpt, lists) &&
    (creditOf(firm) === undefined || shared.size >= FEWEST_OF_TWO_SOURCES),
  topCounts: true,
};

/** Who vouches for the fact. */
export const statusDifference = (told: Told[], context: Context): Difference[] =>
  differenceOf('status', apartFrom(standsOn(told, status), differOn(status, context)), ({ value }) =>
    value === 'attributed-unnamed' ? 'attributed to an unnamed source' : value,
  );

/** Words between a participle and its "for": "criticised within his own party for". */
const REACH = 6;

/** "Was widely criticised for shutting the gate" states that others blame him, and takes the rest from them. */
const reportsBlame = onceForWording(({ words }, { 'accusing-passives': blame = [] }): boolean => {
  const pairs = blame.map((phrase) => phrase.split(' '));
  return words.some(({ normal }, at) =>
    pairs.some(
      ([participle, preposition]) =>
        normal === participle && words.slice(at + 1, at + 1 + REACH).some((word) => word.normal === preposition),
    ),
  );
});

const certainty: Axis<FactMention['certainty']> = {
  order: ['boosted', 'plain', 'hedged'],
  of: (mention) => mention.certainty,
  // What two speakers make of it is for them to answer for.
  areComparable: (firm, loose, _, lists) => !areTwoSpeakers(firm, loose, lists) && !isBackshifted(firm, loose, lists),
  topCounts: false,
};

/** “We can do it” is reported as "said they could do it". */
const isBackshifted = (firm: Told, loose: Told, { 'backshifted-modals': pairs = [] }: Resources['words']): boolean => {
  const has = ({ excerpt: { words } }: Told, modal: string): boolean => words.some(({ normal }) => normal === modal);
  return pairs.map((pair) => pair.split(' / ')).some(([now, then]) => has(firm, now!) && has(loose, then!));
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
  one.isDoubted && !other.isDoubted && sayTheSame(one.full, other.full);

const sayTheSame = (some: Told[], others: Told[]): boolean =>
  some.some((one) => others.some((other) => sharedStatement(one, other) !== null));

const differenceOf = <Value>(
  kind: 'status' | 'certainty',
  stands: Stand<Value>[],
  nameOf: (stand: Stand<Value>) => string,
): Difference[] =>
  stands.length === 0
    ? []
    : [{ kind, articles: stands.map(({ article }) => article), detail: stands.map(nameOf).join(' / ') }];
