import type {
  Bounds,
  CodedSampleSummary,
  CorpusStatistics,
  CorrectedGroupRate,
  GroupKeyness,
  GroupRate,
  Keyness,
  Lack,
  MeasureRates,
  RateDifference,
} from '../model/corpus-statistics.js';
import { printable } from './cells.js';

/** Items of each group that a terminal shows; JSON and CSV have all. */
const ITEMS = 10;

/** On which lists a difference rests is said where it is one at all. */
const NOTED = 0.05;

/** The statistics of a corpus for a terminal. */
export const statisticsText = (statistics: CorpusStatistics): string => {
  const { groups, by, leftOut, coded, measures, keyness, methods, manifest } = statistics;
  return `${[
    `Groups by ${by.map(printable).join(' and ')}, in the order of their names: a rate ranks nobody.`,
    ...groups.map(
      ({ name, articles, units, words }) =>
        `  ${printable(name)}: ${count(articles)} articles in ${count(units)} events, ${count(words.outlet)} words of its own`,
    ),
    ...(leftOut.withoutField > 0 ? [`  left out: ${count(leftOut.withoutField)} articles without a value`] : []),
    ...(leftOut.notAnalysed > 0
      ? [`  left out: ${count(leftOut.notAnalysed)} articles that wait for "framewise corpus add"`]
      : []),
    '',
    'Rates per 1,000 words of the voice, with 95% intervals (bootstrap of events, groups paired).',
    'Differences: interval, ratio, p of a permutation of articles within events, adjusted over all tests (Benjamini-Hochberg).',
    ...(coded && coded.articles > 0
      ? [
          `Corrected: as people would have counted, by ${count(coded.articles)} articles that ${codersText(coded.coders)} counted (design-based supervised learning).`,
        ]
      : []),
    ...measures.flatMap(measureLines),
    ...(coded && coded.frames.length > 0 ? frameLines(coded) : []),
    ...keyness.flatMap(keynessLines),
    '',
    'Methods, for a paper:',
    printable(methods.paragraph),
    methods.citation,
    '',
    `framewise ${manifest.version}, ${manifest.lexicons.length} lists, ${count(manifest.articles.count)} articles (${manifest.articles.sha256.slice(0, 16)}), seed ${manifest.options.seed}.`,
  ].join('\n')}\n`;
};

const measureLines = ({ title, voice, limits, coded, rates, differences }: MeasureRates): string[] => [
  '',
  `${title}, ${voices[voice]}`,
  ...rates.flatMap(rateLines),
  ...differences.map(differenceLine),
  ...(coded && coded.twice > 0
    ? [
        `  ${count(coded.twice)} articles were counted by two people or more, ${count(coded.same)} of them alike; their mean is taken.`,
      ]
    : []),
  `  ${limits}`,
];

const voices: Record<MeasureRates['voice'], string> = {
  outlet: 'in the outlets’ own voice',
  paraphrased: 'in paraphrases',
  quoted: 'in quotations',
  all: 'in the whole articles',
};

const rateLines = ({ group, count: found, denominator, rate, interval, lack, corrected }: GroupRate): string[] => [
  `  ${printable(group)}: ${rate === null ? '' : `${withInterval(rate, interval)}, `}${count(found)} in ${count(denominator)} words${lackText(lack)}`,
  ...(corrected ? [`    corrected: ${correctedText(corrected)}`] : []),
];

const correctedText = ({ coded, rate, interval, lack }: CorrectedGroupRate): string =>
  `${rate === null ? 'none' : withInterval(rate, interval)}, ${count(coded)} articles counted by people${lackText(lack)}`;

/** The program claims no frame: these are people's answers alone. */
const frameLines = ({ frames }: CodedSampleSummary): string[] => [
  '',
  `Frames, as people saw them in the sample (Krippendorff’s alpha, nominal, by article, with the 95% interval of a bootstrap of articles)`,
  ...frames.map(
    ({ column, answers, yes, twice, alpha, interval, lack }) =>
      `  ${column}: yes in ${count(yes)} of ${count(answers)} answers${
        alpha === null ? '' : `; alpha ${withInterval(alpha, interval)} over ${count(twice)} articles that two answered`
      }${lackText(lack)}`,
  ),
];

const withInterval = (rate: number, interval: Bounds | null): string =>
  `${decimals(rate)}${interval ? ` [${decimals(interval.low)}, ${decimals(interval.high)}]` : ''}`;

const differenceLine = ({
  group,
  other,
  difference,
  interval,
  ratio,
  benjaminiHochberg,
  lack,
  without,
  corrected,
}: RateDifference): string =>
  `    ${printable(group)} − ${printable(other)}: ${signed(difference)}${
    interval ? ` [${signed(interval.low)}, ${signed(interval.high)}]` : ''
  }${ratio === null ? '' : `, ${ratio.toFixed(2)} times`}${benjaminiHochberg === null ? '' : `, p ${pText(benjaminiHochberg)}`}${lackText(lack)}${
    benjaminiHochberg !== null && benjaminiHochberg < NOTED && without.some(({ turns }) => turns)
      ? `; gone without ${without
          .filter(({ turns }) => turns)
          .map(({ part }) => part)
          .join(' or ')}`
      : ''
  }${
    corrected
      ? `; corrected ${signed(corrected.difference)} [${signed(corrected.interval.low)}, ${signed(corrected.interval.high)}]`
      : ''
  }`;

const keynessLines = ({ within, priorAll, groups }: Keyness): string[] => [
  '',
  `What sets a group apart: ${within} (log-odds with Dirichlet prior of ${priorAll}, z; log-likelihood with two terms; p of Welch’s test over articles, adjusted)`,
  ...groups.flatMap(groupLines),
];

const groupLines = ({ group, tested, items, lack }: GroupKeyness): string[] => [
  `  ${printable(group)} beside all others: ${count(tested)} frequent enough to be tested${lackText(lack)}`,
  ...items
    .slice(0, ITEMS)
    .map(
      ({ item, count: found, otherCount, documents, z, logLikelihood, logRatio, benjaminiHochberg }) =>
        `    ${printable(item)}: ${count(found)} and ${count(otherCount)}, in ${count(documents)} articles, z ${z.toFixed(1)}, G2 ${logLikelihood.toFixed(1)}, log ratio ${logRatio.toFixed(1)}${benjaminiHochberg === null ? '' : `, p ${pText(benjaminiHochberg)}`}`,
    ),
];

const lackText = (lack: Lack | null): string =>
  lack ? ` (too few ${lack.what}: ${count(lack.have)} of ${count(lack.need)})` : '';

const pText = (p: number): string => (p < 0.001 ? '< .001' : p.toFixed(3).replace(/^0/, ''));
const codersText = (coders: number): string => (coders === 1 ? 'one person' : `${count(coders)} people`);
/** A corrected rate may lie below 0. */
const decimals = (number: number): string => number.toFixed(2).replace('-', '−');
const signed = (number: number): string => `${number < 0 ? '−' : '+'}${Math.abs(number).toFixed(2)}`;
const count = (number: number): string => number.toLocaleString('en');
