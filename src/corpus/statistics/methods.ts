import { citationOf, corpusMethods } from '../../export/methods-text.js';
import type { CorpusInfo } from '../../model/corpus.js';
import type { CodedSampleSummary, CorpusStatistics, MethodsText } from '../../model/corpus-statistics.js';
import { FEWEST } from '../../statistics/needed.js';
import { RESAMPLES } from '../../statistics/resampled-sums.js';
import { RESAMPLES as RESAMPLES_OF_PERIOD } from './trends.js';

/** What a paper says of the figures: each sentence only where the answer has what it tells of. */
export const methodsOf = (info: CorpusInfo, statistics: Omit<CorpusStatistics, 'methods'>): MethodsText => {
  const { by, groups, coded, measures, keyness, trends, manifest } = statistics;
  const { leftOut } = statistics;
  const differences = measures.flatMap((measure) => measure.differences);
  const items = keyness.flatMap((one) => one.groups).some(({ tested }) => tested > 0);
  const paragraph = [
    corpusMethods(info, coded && coded.articles > 0 ? measuredBy(coded) : undefined),
    `Compared were ${groups.length} groups by ${by.join(' and ')}, with ${number(groups.reduce((sum, { articles }) => sum + articles, 0))} articles.`,
    ...(leftOut.withoutField > 0 ? [`${number(leftOut.withoutField)} articles without a value were left out.`] : []),
    `Rates are counts per 1,000 words of the voice, given from ${number(FEWEST['words for a rate'])} words on.`,
    ...(measures.some(({ rates }) => rates.some(({ interval }) => interval))
      ? [
          `Their 95% intervals are those of a bootstrap with ${number(RESAMPLES)} resamples of events, with all groups in them, given from ${FEWEST['events for an interval']} events on.`,
        ]
      : []),
    ...(measures.some(({ rates }) => rates.some(({ corrected }) => corrected && corrected.rate !== null))
      ? [
          `Beside them stand rates corrected by these counts (design-based supervised learning, Egami et al. 2023; cross-fitted in five folds of events), over the words that the program took for the voice, with intervals by linearisation over events, given from ${FEWEST['coded documents in each group for a corrected rate']} counted articles of a group on.`,
        ]
      : []),
    ...(differences.some(({ p }) => p !== null)
      ? [
          `Differences were tested by two-sided permutation of articles within events, from ${FEWEST['events with both groups for a test']} events with both groups on; p was adjusted over all differences by Benjamini and Hochberg, and by Bonferroni.`,
        ]
      : []),
    ...(items
      ? [
          `Words that set a group apart are told by log-odds with an informative Dirichlet prior (${number(keyness[0]!.priorAll)} pseudo-counts), by two-term log-likelihood and log ratio, and tested by Welch’s test over articles where there are ${FEWEST['documents in each group for a test of a word']} in each group.`,
        ]
      : []),
    ...(trends
      ? [`Rates by ${trends.over} have intervals of ${number(RESAMPLES_OF_PERIOD)} resamples where there is enough.`]
      : []),
    ...(coded && coded.frames.length > 0
      ? [
          'Frames are judgements of the people who coded a sample; their agreement is Krippendorff’s alpha (nominal, by article).',
        ]
      : []),
    `The seed was ${manifest.options.seed}.`,
  ].join(' ');
  return { paragraph, citation: citationOf(manifest) };
};

/** What was counted by people, and how they were given it. */
const measuredBy = ({ by, seed, coders, articles }: CodedSampleSummary): string =>
  `${coders === 1 ? 'one person' : `${number(coders)} people`} counted such devices in ${number(articles)} articles that a stratified sample (by ${by.split(',').join(' and ')}, as many from each stratum, seed ${seed}) drew, in texts without the program’s marks${coders > 1 ? '; where several counted one article, their mean was taken' : ''}.`;

const number = (value: number): string => value.toLocaleString('en');
