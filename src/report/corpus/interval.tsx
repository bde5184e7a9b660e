import type { Bounds } from '../../model/corpus-statistics.js';
import { decimals } from './figures.js';
import { placesOf, type Scale } from './scale.js';

/** Of the width, so that marks at the ends of the axis are whole. */
const MARGIN = 3;

const percent = (scale: Scale, value: number): string =>
  `${Number((MARGIN + (100 - 2 * MARGIN) * scale.at(value)).toFixed(2))}%`;

/** Middle and height of a row's picture. */
const [MIDDLE, HEIGHT] = [12, 24];

/** An estimate with its interval on the axis of its table; a hollow point has none. The cells beside it say the same. */
export const IntervalCell = (properties: { scale: Scale; value: number | null; interval: Bounds | null }) => {
  const { scale, value, interval } = properties;
  const within = (one: number): number => Math.min(scale.high, Math.max(scale.low, one));
  return (
    <td class="drawn">
      <svg class="interval" width="100%" height={HEIGHT} aria-hidden="true">
        {scale.ticks.map((tick) => (
          <line
            class={tick === 0 ? 'zero' : 'grid'}
            x1={percent(scale, tick)}
            x2={percent(scale, tick)}
            y1="0"
            y2={HEIGHT}
          />
        ))}
        {interval ? (
          <>
            <line
              class="reach"
              x1={percent(scale, within(interval.low))}
              x2={percent(scale, within(interval.high))}
              y1={MIDDLE}
              y2={MIDDLE}
            />
            <End scale={scale} value={interval.low} />
            <End scale={scale} value={interval.high} />
          </>
        ) : null}
        {value === null ? null : (
          <circle class={interval ? 'point' : 'point open'} cx={percent(scale, within(value))} cy={MIDDLE} r="4.5" />
        )}
      </svg>
    </td>
  );
};

/** A cross-stroke, or an arrow where the interval goes on beyond the axis. */
const End = ({ scale, value }: { scale: Scale; value: number }) => {
  if (value > scale.high) return <Arrow at={percent(scale, scale.high)} path="M-6 -5L0 0L-6 5" />;
  if (value < scale.low) return <Arrow at={percent(scale, scale.low)} path="M6 -5L0 0L6 5" />;
  return <line class="reach" x1={percent(scale, value)} x2={percent(scale, value)} y1={MIDDLE - 5} y2={MIDDLE + 5} />;
};

const Arrow = ({ at, path }: { at: string; path: string }) => (
  <svg x={at} y={MIDDLE} overflow="visible" aria-hidden="true">
    <path class="reach" d={path} />
  </svg>
);

/** The axis of all rows, in the head of the table. */
export const AxisHead = ({ scale, label }: { scale: Scale; label: string }) => (
  <th scope="col" class="drawn">
    <span class="visually-hidden">{label}</span>
    <svg class="axis" width="100%" height="18" aria-hidden="true">
      {scale.ticks.map((tick) => (
        <text x={percent(scale, tick)} y="13" text-anchor="middle">
          {decimals(tick, placesOf(scale))}
        </text>
      ))}
    </svg>
  </th>
);
