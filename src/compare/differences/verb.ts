import type { Difference } from '../../model/comparison.js';
import type { Attribution } from '../../model/finding.js';
import type { Resources } from '../resources.js';
import { byArticle, type Told } from './told.js';

/** Another verb for the same act ("killed" / "died"), or another verb of saying with another stance ("said" / "claimed"). */
export const verbDifferences = (told: Told[], resources: Resources): Difference[] => [
  ...actDifferences(told, resources),
  ...cueDifference(told),
];

const actDifferences = (told: Told[], { words, forms }: Resources): Difference[] => {
  const articles = [...byArticle(told)].map(([article, own]) => ({
    article,
    verbs: own.flatMap(({ excerpt }) => excerpt.words.filter(({ pos }) => pos === 'VERB')),
  }));
  return (words['contrasted-verbs'] ?? []).flatMap((pair) => {
    const [one, other] = pair.split(' ').map((verb) => forms.stem(verb));
    const used = articles.flatMap(({ article, verbs }) => {
      const found = verbs.filter(({ normal }) => [one, other].includes(forms.stem(normal)));
      const stems = new Set(found.map(({ normal }) => forms.stem(normal)));
      return stems.size === 1 ? [{ article, stem: [...stems][0]!, text: found[0]!.text }] : [];
    });
    if (new Set(used.map(({ stem }) => stem)).size < 2) return [];
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
