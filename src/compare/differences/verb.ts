import type { Difference } from '../../model/comparison.js';
import type { Attribution } from '../../model/finding.js';
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

const cueDifference = (told: Told[]): Difference[] => {
  const cues = [...byArticle(told)].flatMap(([article, own]) => {
    const cue = own.map(attributionOf).find((one) => one?.cue);
    return cue ? [{ article, stance: cue.stance, text: cue.cue!.text }] : [];
  });
  if (new Set(cues.map(({ stance }) => stance)).size < 2 || !cues.some(({ stance }) => telling.has(stance))) return [];
  return [
    {
      kind: 'verb',
      articles: cues.map(({ article }) => article),
      detail: cues.map(({ text }) => text).join(' / '),
    },
  ];
};

const attributionOf = ({ excerpt, mention }: Told): Attribution | undefined =>
  excerpt.article.findings.find(
    (finding): finding is Attribution => finding.kind === 'attribution' && finding.id === mention.attribution,
  );
