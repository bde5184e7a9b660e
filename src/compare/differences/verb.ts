import type { Difference } from '../../model/comparison.js';
import type { Passage } from '../../model/document.js';
import type { Attribution } from '../../model/finding.js';
import { contains, startingWithin } from '../../model/span.js';
import { onceForPlace, openClasses } from '../excerpt.js';
import type { Resources } from '../resources.js';
import { creditOf } from '../vouching.js';
import { shareName } from './same-source.js';
import { sharedStatement } from './same-statement.js';
import { byArticle, type Told } from './told.js';

/** Another verb for the same act ("killed" / "died"), or another verb of saying with another stance ("said" / "claimed"). */
export const verbDifferences = (told: Told[], resources: Resources): Difference[] => [
  ...actDifferences(told, resources),
  ...cueDifference(told, resources),
];

const actDifferences = (told: Told[], { words }: Resources): Difference[] => {
  const articles = [...byArticle(told)].flatMap(([article, own]) => {
    const contrasted = own.flatMap(({ excerpt }) => contrastedIn(excerpt, words));
    return contrasted.length > 0 ? [{ article, contrasted }] : [];
  });
  if (articles.length < 2) return [];
  const pairs = new Set(articles.flatMap(({ contrasted }) => contrasted.map(({ pair }) => pair)));
  return [...pairs]
    .toSorted((a, b) => a - b)
    .flatMap((pair) => {
      const used = articles.flatMap(({ article, contrasted }) => {
        const found = contrasted.filter((one) => one.pair === pair);
        return new Set(found.map(({ side }) => side)).size === 1
          ? [{ article, side: found[0]!.side, text: found[0]!.text }]
          : [];
      });
      if (new Set(used.map(({ side }) => side)).size < 2) return [];
      return [
        {
          kind: 'verb' as const,
          articles: used.map(({ article }) => article),
          detail: used.map(({ text }) => text).join(' / '),
        },
      ];
    });
};

/** A verb that is one side of a pair of the list. */
interface Contrasted {
  pair: number;
  side: number;
  text: string;
}

const contrastedIn = onceForPlace((excerpt, { 'contrasted-verbs': pairs = [] }): Contrasted[] => {
  const sides = sidesOf(pairs);
  return excerpt.words.flatMap(({ pos, normal, text }) =>
    pos === 'VERB' ? (sides.get(normal) ?? []).map((side) => ({ ...side, text })) : [],
  );
});

/** The list is the same for every text. */
const known = new WeakMap<string[], Map<string, Omit<Contrasted, 'text'>[]>>();

/** By form the pairs that have it, each with the first side on which it stands. */
const sidesOf = (pairs: string[]): Map<string, Omit<Contrasted, 'text'>[]> => {
  const before = known.get(pairs);
  if (before) return before;
  const sides = new Map<string, Omit<Contrasted, 'text'>[]>();
  for (const [pair, verbs] of pairs.entries())
    for (const [side, forms] of verbs.split(' / ').entries())
      for (const form of forms.split(' ')) {
        const having = sides.get(form) ?? [];
        if (!having.some((one) => one.pair === pair)) sides.set(form, [...having, { pair, side }]);
      }
  known.set(pairs, sides);
  return sides;
};

/** Stances that a reader should not take for plain "said". */
const telling = new Set(['distancing', 'endorsing', 'conceding', 'insisting', 'denying', 'attacking']);

/** A verb of saying that credits a mention. */
interface Cue {
  told: Told;
  attribution: Attribution;
  text: string;
}

/**
 * The same statement of the same source under verbs of other stances. An article that says "said" as well as "claimed" has the
 * plain verb too, and does not differ from one that has it alone.
 */
const cueDifference = (told: Told[], resources: Resources): Difference[] => {
  const { words } = resources;
  const articles = [...byArticle(told)].map(([article, own]) => ({ article, own, cues: own.flatMap(cueOf) }));
  const shown = new Map<string, string>();
  for (const [i, one] of articles.entries())
    for (const other of articles.slice(i + 1)) {
      if (shown.has(one.article) && shown.has(other.article)) continue;
      const pairs = one.cues.flatMap((a) =>
        other.cues.filter((b) => sayTheSame(a, b, words)).map((b) => [a, b] as const),
      );
      const sides = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
      const [a, b] = sides as [Cue[], Cue[]];
      if (!areApart(stancesOf(a), stancesOf(b))) continue;
      // "Claims" may stand in the headline, or with another of the same statements.
      if (
        a.some((cue) => takesElsewhere(other.own, cue, resources)) ||
        b.some((cue) => takesElsewhere(one.own, cue, resources))
      )
        continue;
      for (const [n, { article }] of [one, other].entries())
        shown.set(article, shown.get(article) ?? tellingOf(sides[n]!).text);
    }
  const differing = articles.filter(({ article }) => shown.has(article));
  return differing.length === 0
    ? []
    : [
        {
          kind: 'verb',
          articles: differing.map(({ article }) => article),
          detail: differing.map(({ article }) => shown.get(article)!).join(' / '),
        },
      ];
};

const stancesOf = (cues: Cue[]): Set<string> => new Set(cues.map(({ attribution }) => attribution.stance));

const tellingOf = (cues: Cue[]): Cue => cues.find(({ attribution }) => telling.has(attribution.stance)) ?? cues[0]!;

const sayTheSame = (one: Cue, other: Cue, words: Resources['words']): boolean => {
  const [mine, theirs] = [one, other].map(({ attribution, told }) => ({ attribution, excerpt: told.excerpt }));
  return shareName(mine!, theirs!, words) && sharedStatement(one.told, other.told) !== null;
};

const areApart = (a: Set<string>, b: Set<string>): boolean =>
  ![...a].some((stance) => b.has(stance)) && [...a, ...b].some((stance) => telling.has(stance));

/** So many words in common make it the same matter, whoever else tells it. */
const FEWEST_SHARED = 2;

/** Whether an article takes this stance too, towards the same source or to the same matter. */
const takesElsewhere = (
  own: Told[],
  { told, attribution: { stance, ...rest } }: Cue,
  resources: Resources,
): boolean => {
  if (!telling.has(stance)) return false;
  const { article, passage } = own[0]!.excerpt;
  const theirs = { attribution: { stance, ...rest }, excerpt: told.excerpt };
  return article.findings.some((finding) => {
    if (finding.kind !== 'attribution' || finding.stance !== stance) return false;
    return (
      shareName({ attribution: finding, excerpt: own[0]!.excerpt }, theirs, resources.words) ||
      sharedStatementKeys(told, keysIn(finding, passage, resources)) >= FEWEST_SHARED
    );
  });
};

const keysIn = ({ content, in: place }: Attribution, passage: Passage, { forms }: Resources): string[] =>
  place === passage.in && content
    ? content.spans
        .flatMap((span) => startingWithin(passage.tokens, span))
        .filter(({ pos }) => openClasses.has(pos))
        .flatMap(({ normal }) => forms.keys([normal])[0] ?? [])
    : [];

const sharedStatementKeys = ({ excerpt }: Told, keys: string[]): number =>
  new Set(excerpt.words.flatMap(({ key }) => (key !== null && keys.includes(key) ? key : []))).size;

/** The verb that credits the mention; "in a poll" has none. */
const cueOf = (told: Told): Cue[] => {
  const attribution = creditOf(told);
  const cue = attribution?.cue;
  const hasVerb =
    cue &&
    startingWithin(told.excerpt.passage.tokens, cue).some((token) => token.pos === 'VERB' && contains(cue, token));
  return hasVerb ? [{ told, attribution, text: cue.text }] : [];
};
