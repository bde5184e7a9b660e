import type { AnnotatedArticle } from '../model/annotated-article.js';
import type { Measure, MeasureValue } from '../model/comparison.js';
import { voices as allVoices, type Finding, type Voice } from '../model/finding.js';
import type { Definition } from '../model/lexicon.js';
import { poissonInterval } from '../statistics/poisson.js';
import { definitionOf } from './definition.js';
import { measureKinds } from './measure-kinds.js';

/** Fewer words than this in the counted voices carry no rate. */
const FEWEST_WORDS = 1000;

/** Counts of each kind of finding side by side, with a rate and its interval where there are words enough. */
export const measuresOf = (articles: AnnotatedArticle[], definitions: Record<string, Definition>): Measure[] => [
  wordsMeasure(articles, definitions),
  ...measureKinds.map(({ id, voices, counts }) => ({
    ...described(id, definitions),
    voices,
    values: articles.map((article) =>
      measured(
        article,
        article.findings.filter((finding) => counts(finding) && inVoices(finding, voices)).length,
        wordsIn(article, voices),
      ),
    ),
  })),
];

/** An attribution stands in no voice of its own: it is where two voices meet. */
const inVoices = (finding: Finding, voices: readonly Voice[]): boolean =>
  finding.kind === 'attribution' || voices.includes(finding.voice);

/** How much text there is in the outlet's own voice, and of how much in all. */
const wordsMeasure = (articles: AnnotatedArticle[], definitions: Record<string, Definition>): Measure => ({
  ...described('outlet-words', definitions),
  voices: ['outlet'],
  values: articles.map((article) => ({
    article: article.article.id,
    count: wordsIn(article, ['outlet']),
    denominator: wordsIn(article, allVoices),
    rate: null,
    low: null,
    high: null,
  })),
});

const described = (id: string, definitions: Record<string, Definition>): Omit<Measure, 'voices' | 'values'> => ({
  id,
  ...definitionOf(`measure-${id}`, definitions),
});

const wordsIn = ({ voiceWords }: AnnotatedArticle, voices: readonly Voice[]): number =>
  voices.reduce((sum, voice) => sum + (voiceWords?.[voice] ?? 0), 0);

const measured = ({ article }: AnnotatedArticle, count: number, denominator: number): MeasureValue => {
  const value = { article: article.id, count, denominator };
  if (denominator < FEWEST_WORDS) return { ...value, rate: null, low: null, high: null };
  const { low, high } = poissonInterval(count);
  const perThousand = (number: number): number => Math.round((number / denominator) * 100_000) / 100;
  return { ...value, rate: perThousand(count), low: perThousand(low), high: perThousand(high) };
};
