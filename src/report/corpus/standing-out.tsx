import type { CorpusStatistics, MeasureRates, RateDifference } from '../../model/corpus-statistics.js';
import { Section } from '../parts.js';
import { counted } from '../prose.js';
import { decimals, intervalText, lackText, pText, SURE, signed, VOICES } from './figures.js';
import type { CorpusView } from './limits.js';
import { Name } from './name.js';
import { measureAnchor } from './rates.js';

/** As many as can be read in one go; the tables have all. */
const MOST_TOLD = 12;

interface Told {
  measure: MeasureRates;
  difference: RateDifference;
}

/** Differences that chance alone would seldom give, in the order of the measures and names, so that none is put first. */
export const StandingOut = ({ view: { statistics } }: { view: CorpusView }) => {
  const { tested, sure } = testedIn(statistics);
  return (
    <Section
      id="differences"
      question="Which differences are surer than chance?"
      guide="Differences between two groups with an adjusted p below .05, in the order of the measures and the names, not of their size. Read the ratio and its interval first: a small p is no large difference. What else explains one (other events, other sections, other kinds of text) the figures cannot tell."
    >
      {tested === 0 ? (
        <p>None was tested. {whyNone(statistics)}</p>
      ) : sure.length === 0 ? (
        <p>
          None of the {counted(tested, 'difference')} that were tested. That does not show that the groups are alike.
        </p>
      ) : (
        <ul class="sure plain">
          {sure.slice(0, MOST_TOLD).map(({ measure, difference }) => (
            <Difference measure={measure} difference={difference} />
          ))}
        </ul>
      )}
      {tested === 0 ? null : (
        <p class="note">
          {counted(sure.length, 'difference')} of {counted(tested, 'test')}
          {sure.length > MOST_TOLD ? `, the first ${MOST_TOLD} of them here` : ''}. p of a permutation of articles
          within events, adjusted over all tests by Benjamini and Hochberg. Each group with each other stands under{' '}
          <a href="#rates">how much of it there is</a>.
        </p>
      )}
    </Section>
  );
};

const testedIn = ({ measures }: CorpusStatistics): { tested: number; sure: Told[] } => {
  const tested = measures.flatMap((measure) =>
    measure.differences.flatMap((difference) =>
      difference.benjaminiHochberg === null ? [] : [{ measure, difference }],
    ),
  );
  return { tested: tested.length, sure: tested.filter(({ difference }) => difference.benjaminiHochberg! < SURE) };
};

const whyNone = ({ groups, measures }: CorpusStatistics): string => {
  const differences = measures.flatMap((measure) => measure.differences);
  const lack = differences.find((difference) => difference.lack)?.lack;
  if (lack) return `A test ${lackText(lack)}.`;
  return differences.length === 0 && groups.length > 2
    ? 'Of so many groups there are too many pairs to read; choose up to six with --groups.'
    : 'The groups have too few words for rates.';
};

/** Where the program misses more in one group than in the other, nothing may be left. */
const correctedText = ({ difference, interval }: NonNullable<RateDifference['corrected']>): string =>
  `${signed(difference)} (${intervalText(interval, signed)})${interval.low <= 0 && interval.high >= 0 ? ', so not told from none' : ''}`;

const Difference = ({ measure, difference }: Told) => {
  const { group, other, ratio, ratioInterval, benjaminiHochberg, without, corrected } = difference;
  const rateOf = (name: string): string => {
    const rate = measure.rates.find((one) => one.group === name)?.rate;
    return rate === null || rate === undefined ? '–' : decimals(rate);
  };
  const turning = without.filter(({ turns }) => turns);
  return (
    <li>
      <a href={`#${measureAnchor(measure)}`}>
        {measure.title}, {VOICES[measure.voice]}
      </a>
      : <Name of={group} /> {rateOf(group)}, <Name of={other} /> {rateOf(other)} per 1,000 words
      <span class="voice">
        {ratio === null ? '' : `${decimals(ratio)} times${ratioInterval ? ` (${intervalText(ratioInterval)})` : ''}, `}
        adjusted p {pText(benjaminiHochberg!)}
        {turning.length > 0 ? `; gone without ${turning.map(({ part }) => part).join(' or ')}` : ''}
        {corrected ? `; difference corrected by what people counted ${correctedText(corrected)}` : ''}
      </span>
    </li>
  );
};
