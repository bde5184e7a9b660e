import type { PeriodRate } from '../../model/corpus-statistics.js';
import { counted } from '../prose.js';
import { decimals } from './figures.js';
import { Name, nameOf } from './name.js';
import { placesOf, type Scale } from './scale.js';

/** “2026-03”, or the Monday of a week. */
export const periodName = (period: string, over: 'week' | 'month'): string =>
  over === 'month' ? period.slice(0, 7) : period;

const [WIDTH, HEIGHT] = [280, 136];
const EDGE = { left: 30, right: 12, top: 8, bottom: 22 };

/** More points than this would run together. */
const MOST_DOTS = 40;

/** The rates of one group over time, with its band, and thin lines of the groups beside it. */
export const Series = (properties: {
  group: string;
  id: string;
  title: string;
  over: 'week' | 'month';
  periods: readonly string[];
  scale: Scale;
  rates: readonly PeriodRate[];
  /** Ids of the lines of the other groups. */
  beside: readonly string[];
}) => {
  const { group, id, title, over, periods, scale, rates, beside } = properties;
  const x = (at: number): number =>
    round(EDGE.left + (periods.length < 2 ? 0.5 : at / (periods.length - 1)) * (WIDTH - EDGE.left - EDGE.right));
  const y = (value: number): number =>
    round(HEIGHT - EDGE.bottom - scale.at(Math.min(value, scale.high)) * (HEIGHT - EDGE.top - EDGE.bottom));
  const places = new Map(periods.map((period, i) => [period, i]));
  const points = rates.flatMap(({ period, rate, interval }) =>
    rate === null ? [] : [{ at: places.get(period)!, rate, interval }],
  );
  const banded = points.flatMap(({ at, interval }) => (interval ? [{ at, interval }] : []));
  const without = rates.length - points.length;
  return (
    <figure class="panel" data-group={nameOf(group)}>
      <figcaption>
        <Name of={group} />
      </figcaption>
      <svg class="series" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={inWords(title, group, over, rates)}>
        {scale.ticks.map((tick) => (
          <>
            <line
              class={tick === 0 ? 'zero' : 'grid'}
              x1={EDGE.left}
              x2={WIDTH - EDGE.right}
              y1={y(tick)}
              y2={y(tick)}
            />
            <text x={EDGE.left - 5} y={y(tick) + 4} text-anchor="end">
              {decimals(tick, placesOf(scale))}
            </text>
          </>
        ))}
        {beside.map((other) => (
          <use class="beside-line" href={`#${other}`} />
        ))}
        {runsOf(banded).map((run) => (
          <path
            class="band"
            d={`M${[
              ...run.map(({ at, interval }) => `${x(at)} ${y(interval.high)}`),
              ...run.toReversed().map(({ at, interval }) => `${x(at)} ${y(interval.low)}`),
            ].join('L')}Z`}
          />
        ))}
        <g class="line">
          <path
            id={id}
            d={runsOf(points)
              .map((run) => `M${run.map(({ at, rate }) => `${x(at)} ${y(rate)}`).join('L')}`)
              .join('')}
          />
        </g>
        {points.length > MOST_DOTS
          ? null
          : points.map(({ at, rate }) => <circle class="point" cx={x(at)} cy={y(rate)} r="2.6" />)}
        <text x={EDGE.left} y={HEIGHT - 6}>
          {periodName(periods[0]!, over)}
        </text>
        <text x={WIDTH - EDGE.right} y={HEIGHT - 6} text-anchor="end">
          {periods.length > 1 ? periodName(periods.at(-1)!, over) : ''}
        </text>
      </svg>
      {without > 0 ? <p class="note">Too few words in {counted(without, over)}.</p> : null}
    </figure>
  );
};

const round = (value: number): number => Math.round(10 * value) / 10;

/** Points of periods that follow each other: where one is missing, the line stops. */
const runsOf = <Point extends { at: number }>(points: readonly Point[]): Point[][] => {
  const runs: Point[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run && run.at(-1)!.at === point.at - 1) run.push(point);
    else runs.push([point]);
  }
  return runs;
};

const inWords = (title: string, group: string, over: 'week' | 'month', rates: readonly PeriodRate[]): string => {
  const shown = rates.filter(({ rate }) => rate !== null);
  const [first, last] = [shown[0], shown.at(-1)];
  const told = (one: PeriodRate): string => `${decimals(one.rate!)} in ${periodName(one.period, over)}`;
  return `${title}, ${nameOf(group)}: ${
    first && last ? (first === last ? told(first) : `${told(first)}, ${told(last)}; the table has all`) : 'no rate'
  }`;
};
