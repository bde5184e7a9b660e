import type { PeriodRate, Trend } from '../../model/corpus-statistics.js';
import { groupBy } from '../../model/group-by.js';
import { Fold, Section, Table } from '../parts.js';
import { capitalised, counted, number } from '../prose.js';
import { decimals, intervalText, VOICES } from './figures.js';
import { type CorpusView, periodsOf } from './limits.js';
import { Name, nameOf } from './name.js';
import { endOf, linearScale } from './scale.js';
import { periodName, Series } from './series.js';

type Over = 'week' | 'month';

export const Trends = ({ view }: { view: CorpusView }) => {
  const { trends, groups } = view.statistics;
  if (!trends) return null;
  const measures = groupBy(trends.trends, ({ measure }) => measure);
  const all = { over: trends.over, periods: periodsOf(trends.trends), groups: groups.map(({ name }) => name) };
  return (
    <Section
      id="trends"
      question="How does it change over time?"
      guide={`Rates per 1,000 words by ${trends.over} of publication, a picture a group, with the 95% interval as a band. All pictures of a row have one scale. ${
        view.isFolded ? '' : 'The thin lines behind are the other groups. '
      }Where the line stops there were under 1,000 words; where the band stops, under ten events.`}
    >
      {all.periods.length === 0 ? <p>No article has a date.</p> : null}
      {[...measures].map(([measure, voices]) => (
        <div class="part">
          <h3 id={`trend-${measure}`}>{voices[0]!.title}</h3>
          {voices.map((trend, i) =>
            i === 0 && !view.isFolded ? (
              <>
                <h4>{capitalised(VOICES[trend.voice])}</h4>
                <Panels trend={trend} {...all} />
                <Figures trend={trend} over={all.over} />
              </>
            ) : (
              <Fold built summary={capitalised(VOICES[trend.voice])}>
                <Panels trend={trend} {...all} />
                <FigureTable trend={trend} over={all.over} />
              </Fold>
            ),
          )}
        </div>
      ))}
    </Section>
  );
};

const Panels = (properties: { trend: Trend; over: Over; periods: string[]; groups: string[] }) => {
  const { trend, over, periods, groups } = properties;
  const byGroup = groupBy(trend.periods, ({ group }) => group);
  const scale = linearScale(
    0,
    endOf(
      trend.periods.flatMap(({ rate }) => rate ?? []),
      trend.periods.flatMap(({ interval }) => interval?.high ?? []),
    ),
  );
  if (trend.periods.every(({ rate }) => rate === null))
    return <p class="none">No group has 1,000 words in any {over}: there are counts and no rates.</p>;
  return (
    <div class="panels">
      {groups.map((group, i) => (
        <Series
          group={group}
          id={`series-${trend.measure}-${trend.voice}-${i + 1}`}
          title={`${trend.title}, ${VOICES[trend.voice]}`}
          over={over}
          periods={periods}
          scale={scale}
          rates={byGroup.get(group) ?? []}
          beside={
            groups.length > 6
              ? []
              : groups.flatMap((_, k) => (k === i ? [] : [`series-${trend.measure}-${trend.voice}-${k + 1}`]))
          }
        />
      ))}
    </div>
  );
};

const Figures = ({ trend, over }: { trend: Trend; over: Over }) => (
  <Fold built className="on-screen" summary={`The figures of these pictures (${counted(trend.periods.length, 'row')})`}>
    <FigureTable trend={trend} over={over} />
  </Fold>
);

const FigureTable = ({ trend, over }: { trend: Trend; over: Over }) => (
  <Table
    label={`${trend.title} ${VOICES[trend.voice]} by ${over}`}
    caption={`${trend.title}, ${VOICES[trend.voice]}: rates per 1,000 words, with 95% intervals`}
    className="figures on-screen"
    head={
      <tr>
        <th scope="col">Group</th>
        <th scope="col">{capitalised(over)}</th>
        <th scope="col">Rate</th>
        <th scope="col">95% interval</th>
        <th scope="col">Count</th>
        <th scope="col">Words</th>
      </tr>
    }
  >
    <tbody>
      {inGroups(trend.periods).map(({ period, group, count, denominator, rate, interval }) => (
        <tr data-group={nameOf(group)}>
          <th scope="row">
            <Name of={group} />
          </th>
          <td>{periodName(period, over)}</td>
          <td>{rate === null ? <span class="thin">too few words</span> : decimals(rate)}</td>
          <td>{interval ? intervalText(interval) : '–'}</td>
          <td>{number(count)}</td>
          <td>{number(denominator)}</td>
        </tr>
      ))}
    </tbody>
  </Table>
);

const inGroups = (periods: readonly PeriodRate[]): PeriodRate[] =>
  [...groupBy(periods, ({ group }) => group).values()].flat();
