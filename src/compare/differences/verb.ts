import type { Difference } from '../../model/comparison.js';
import type { Attribution } from '../../model/finding.js';
import { contains } from '../../model/span.js';
import type { Resources } from '../resources.js';
import { byArticle, type Told } from './told.js';

/** Another verb for the same act ("killed" / "died"), or another verb of saying with another stance ("said" / "claimed"). */
export const verbDifferences = (told: Told[], resources: Resources): Difference[] => [
  ...actDifferences(told, resources),
  ...cueDifference(told),
];

const actDifferences = (told: Told[], { words }: Resources): Difference[] => {
  const articles = [...byArticle(told)].map(([article, own]) => ({
    article,
    verbs: own.flatMap(({ excerpt }) => excerpt.words.filter(({ pos }) => pos === 'VERB')),
  }));
  return (words['contrasted-verbs'] ?? []).flatMap((pair) => {
    const sides = pair.split(' / ').map((forms) => new Set(forms.split(' ')));
    const used = articles.flatMap(({ article, verbs }) => {
      const found = verbs.flatMap(({ normal, text }) => {
        const side = sides.findIndex((forms) => forms.has(normal));
        return side < 0 ? [] : [{ article, side, text }];
      });
      return new Set(found.map(({ side }) => side)).size === 1 ? [found[0]!] : [];
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

/** Stances that a reader should not take for plain "said". */
const telling = new Set(['distancing', 'endorsing', 'conceding', 'insisting', 'denying', 'attacking']);

interface Saying {
  article: string;
  stances: Set<string>;
  text: string;
}

/** An article that says "said" as well as "claimed" has the plain verb too, and does not differ from one that has it alone. */
const cueDifference = (told: Told[]): Difference[] => {
  const sayings = [...byArticle(told)].flatMap(([article, own]): Saying[] => {
    const cues = own.flatMap(cueOf);
    const shown = cues.find(({ stance }) => telling.has(stance)) ?? cues[0];
    return shown ? [{ article, stances: new Set(cues.map(({ stance }) => stance)), text: shown.text }] : [];
  });
  if (!sayings.some((one, i) => sayings.slice(i + 1).some((other) => areApart(one, other)))) return [];
  return [
    {
      kind: 'verb',
      articles: sayings.map(({ article }) => article),
      detail: sayings.map(({ text }) => text).join(' / '),
    },
  ];
};

const areApart = ({ stances: a }: Saying, { stances: b }: Saying): boolean =>
  ![...a].some((stance) => b.has(stance)) && [...a, ...b].some((stance) => telling.has(stance));

/** The verb that credits the mention; "in a poll" has none. */
const cueOf = ({ excerpt: { article, passage }, mention }: Told): { stance: string; text: string }[] => {
  const attribution = article.findings.find(
    (finding): finding is Attribution => finding.kind === 'attribution' && finding.id === mention.attribution,
  );
  const cue = attribution?.cue;
  const hasVerb = cue && passage.tokens.some((token) => token.pos === 'VERB' && contains(cue, token));
  return hasVerb ? [{ stance: attribution.stance, text: cue.text }] : [];
};
