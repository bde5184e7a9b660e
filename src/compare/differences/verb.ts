import type { Difference } from '../../model/comparison.js';
import type { Passage } from '../../model/document.js';
import type { Attribution } from '../../model/finding.js';
import { onceFor } from '../../model/once.js';
import { contains, startingWithin } from '../../model/span.js';
import { onceForWording, openClasses } from '../excerpt.js';
import type { Resources } from '../resources.js';
import { creditOf } from '../vouching.js';
import { shareName } from './same-source.js';
import { sharedStatement } from './same-statement.js';
import { byArticle, foundByArticle, type Told } from './told.js';

/** Another verb for the same act ("killed" / "died"), or another verb of saying with another stance ("said" / "claimed"). */
export const verbDifferences = (told: Told[], resources: Resources): Difference[] => [
  ...actDifferences(told, resources),
  ...cueDifference(told, resources),
];

const actDifferences = (told: Told[], { words }: Resources): Difference[] => {
  const articles = foundByArticle(told, ({ excerpt }) => contrastedIn(excerpt, words));
  if (articles.size < 2) return [];
  const pairs = new Set([...articles.values()].flatMap((contrasted) => contrasted.map(({ pair }) => pair)));
  return [...pairs]
    .toSorted((a, b) => a - b)
    .flatMap((pair) => {
      const used = [...articles].flatMap(([article, contrasted]) => {
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

const contrastedIn = onceForWording((excerpt, { 'contrasted-verbs': pairs = [] }): Contrasted[] => {
  const sides = sidesOf(pairs);
  return excerpt.words.flatMap(({ pos, normal, text }) =>
    pos === 'VERB' ? (sides.get(normal) ?? []).map((side) => ({ text, ...side })) : [],
  );
});

/** By form the pairs that have it, each with the first side on which it stands. */
const sidesOf = onceFor((pairs: string[]): Map<string, Omit<Contrasted, 'text'>[]> => {
  const sides = new Map<string, Omit<Contrasted, 'text'>[]>();
  for (const [pair, verbs] of pairs.entries())
    for (const [side, forms] of verbs.split(' / ').entries())
      for (const form of forms.split(' ')) {
        const having = sides.get(form) ?? [];
        if (!having.some((one) => one.pair === pair)) sides.set(form, [...having, { pair, side }]);
      }
  return sides;
});

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
  const articles = [...byArticle(told)].flatMap(([article, own]): Telling[] => {
    const cues = own.flatMap(cueOf);
    return cues.length > 0 ? [{ article, own, cues, takesStance: cues.some(isTelling) }] : [];
  });
  const shown = new Map<string, string>();
  for (const [i, one] of articles.entries())
    for (const other of articles.slice(i + 1)) {
      if (!(one.takesStance || other.takesStance) || (shown.has(one.article) && shown.has(other.article))) continue;
      const [a, b] = alikeIn(one, other, resources.words);
      if (!areApart(stancesOf(a), stancesOf(b))) continue;
      // "Claims" may stand in the headline, or with another of the same statements.
      if (
        a.some((cue) => takesElsewhere(other.own, cue, resources)) ||
        b.some((cue) => takesElsewhere(one.own, cue, resources))
      )
        continue;
      shown.set(one.article, shown.get(one.article) ?? tellingOf(a).text);
      shown.set(other.article, shown.get(other.article) ?? tellingOf(b).text);
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

/** What one article says in the fact under verbs of saying. */
interface Telling {
  article: string;
  own: Told[];
  cues: Cue[];
  /** Whether one of the verbs is more than a plain one. */
  takesStance: boolean;
}

/** The verbs under which two articles tell the same statement, once for each that the other has. */
const alikeIn = (one: Telling, other: Telling, words: Resources['words']): [Cue[], Cue[]] => {
  const sides: [Cue[], Cue[]] = [[], []];
  for (const a of one.cues)
    for (const b of other.cues)
      if (sayTheSame(a, b, words)) {
        sides[0].push(a);
        sides[1].push(b);
      }
  return sides;
};

const stancesOf = (cues: Cue[]): Set<string> => new Set(cues.map(({ attribution }) => attribution.stance));

const isTelling = ({ attribution }: Cue): boolean => telling.has(attribution.stance);

const tellingOf = (cues: Cue[]): Cue => cues.find(isTelling) ?? cues[0]!;

const sayTheSame = (one: Cue, other: Cue, words: Resources['words']): boolean => {
  const mine = { attribution: one.attribution, excerpt: one.told.excerpt };
  const theirs = { attribution: other.attribution, excerpt: other.told.excerpt };
  return shareName(mine, theirs, words) && sharedStatement(one.told, other.told) !== null;
};

const areApart = (a: Set<string>, b: Set<string>): boolean =>
  ![...a].some((stance) => b.has(stance)) && [...a, ...b].some((stance) => telling.has(stance));

/** So many words in common make it the same matter, whoever else tells it. */
const FEWEST_SHARED = 2;

/** Whether an article takes this stance too, towards the same source or to the same matter. */
const takesElsewhere = (own: Told[], { told, attribution }: Cue, resources: Resources): boolean => {
  const { stance } = attribution;
  if (!telling.has(stance)) return false;
  const { article, passage } = own[0]!.excerpt;
  const theirs = { attribution, excerpt: told.excerpt };
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
