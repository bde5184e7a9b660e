import type { GroupRate, MeasureRates } from '../../model/corpus-statistics.js';
import { groupBy } from '../../model/group-by.js';
import { Fold, Section, Table } from '../parts.js';
import { capitalised, counted, number } from '../prose.js';
import { CorrectedRow, codedText } from './corrected.js';
import { Differences } from './differences.js';
import { VOICES } from './figures.js';
import { AxisHead, IntervalCell } from './interval.js';
import type { CorpusView } from './limits.js';
import { Name, nameOf } from './name.js';
import { RateCells } from './rate-cells.js';
import { endOf, linearScale, type Scale } from './scale.js';

export const measureAnchor = ({ measure, voice }: Pick<MeasureRates, 'measure' | 'voice'>): string =>
  `rate-${measure}-${voice}`;

export const Rates = ({ view }: { view: CorpusView }) => {
  const measures = groupBy(view.statistics.measures, ({ measure }) => measure);
  return (
    <Section
      id="rates"
      question="How much of it is there?"
      guide="Rates per 1,000 words of the voice, with 95% intervals: a point for the rate, a line for the interval. An arrow means that the interval goes on; a hollow point has none. Each table has an axis of its own. Where intervals overlap widely, this corpus does not settle whether the groups differ."
    >
      <ul class="in-this-section">
        {[...measures.values()].map(([first]) => (
          <li>
            <a href={`#measure-${first!.measure}`}>{first!.title}</a>
          </li>
        ))}
      </ul>
      {[...measures].map(([measure, voices]) => (
        <div class="part measure-part" id={`measure-${measure}`}>
          <h3>{voices[0]!.title}</h3>
          <p class="note">
            {voices[0]!.definition} {voices[0]!.limits}
          </p>
          {voices.map((rates) => (
            <VoiceRates rates={rates} />
          ))}
        </div>
      ))}
    </Section>
  );
};

const VoiceRates = ({ rates: measure }: { rates: MeasureRates }) => {
  const { title, voice, coded, rates, differences } = measure;
  const scale = scaleOf(rates);
  return (
    <div class="rates" id={measureAnchor(measure)}>
      <Table
        label={`${title}, ${VOICES[voice]}`}
        caption={<strong>{capitalised(VOICES[voice])}</strong>}
        className="forest figures"
        head={
          <tr>
            <th scope="col">Group</th>
            <AxisHead scale={scale} label="Drawn" />
            <th scope="col">Rate</th>
            <th scope="col">95% interval</th>
            <th scope="col">Count</th>
            <th scope="col">Words</th>
          </tr>
        }
      >
        <tbody>
          {rates.flatMap((rate) => [
            <RateRow rate={rate} scale={scale} />,
            rate.corrected ? <CorrectedRow group={rate.group} corrected={rate.corrected} scale={scale} /> : null,
          ])}
        </tbody>
      </Table>
      {coded ? <p class="note">{codedText(coded)}</p> : null}
      {differences.length > 0 ? (
        <Fold built summary={`Differences ${VOICES[voice]}: ${counted(differences.length, 'pair')} of groups`}>
          <Differences measure={measure} />
        </Fold>
      ) : null}
    </div>
  );
};

const scaleOf = (rates: readonly GroupRate[]): Scale =>
  linearScale(
    0,
    endOf(
      rates.flatMap(({ rate, corrected }) => [rate ?? [], corrected?.rate ?? []].flat()),
      rates.flatMap(({ interval, corrected }) => [interval?.high ?? [], corrected?.interval?.high ?? []].flat()),
    ),
  );

const RateRow = ({ rate: one, scale }: { rate: GroupRate; scale: Scale }) => {
  const { group, count, denominator, rate, interval, lack } = one;
  return (
    <tr data-group={nameOf(group)}>
      <th scope="row">
        <Name of={group} />
      </th>
      <IntervalCell scale={scale} value={rate} interval={interval} />
      <RateCells rate={rate} interval={interval} lack={lack} otherwise={count === 0 ? 'none found' : '–'} />
      <td class="counted">{number(count)}</td>
      <td class="of">{number(denominator)}</td>
    </tr>
  );
};
