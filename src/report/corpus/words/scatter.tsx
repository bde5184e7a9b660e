import type { GroupKeyness, KeyItem } from '../../../model/corpus-statistics.js';
import { withoutDirectionMarks } from '../../../model/direction-marks.js';
import { number } from '../../prose.js';
import { decimals, SURE } from '../figures.js';
import { linearScale, logScale, placesOf } from '../scale.js';
import { placeLabels } from './labels.js';
import { wordOf } from './word.js';

/** As wide as a phone shows in full. */
const [WIDTH, HEIGHT] = [400, 380];
const EDGE = { left: 38, right: 10, top: 10, bottom: 42 };

/**
 * How sure it is that a word sets the group apart (z of the log-odds), against how often the group has it. The page's script opens
 * a word onto its contexts.
 *
 * @param contextOf where the contexts of an item are kept; null where there are none.
 */
export const Scatter = (properties: {
  keyness: GroupKeyness;
  label: string;
  contextOf: (item: string) => string | null;
}) => {
  const { keyness, label, contextOf } = properties;
  const { items } = keyness;
  const counts = items.map(({ count }) => count);
  const across = logScale(Math.min(...counts), Math.max(...counts));
  const sureness = items.map(({ z }) => z);
  const upward = linearScale(Math.min(...sureness), Math.max(...sureness));
  const x = (count: number): number => round(EDGE.left + across.at(count) * (WIDTH - EDGE.left - EDGE.right));
  const y = (z: number): number => round(HEIGHT - EDGE.bottom - upward.at(z) * (HEIGHT - EDGE.top - EDGE.bottom));
  const points = items.map((item) => ({
    x: x(item.count),
    y: y(item.z),
    text: withoutDirectionMarks(wordOf(item.item)),
  }));
  const labels = placeLabels(points, { left: EDGE.left, right: WIDTH, top: 0, bottom: HEIGHT - EDGE.bottom });
  return (
    <svg class="scatter" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {upward.ticks.map((tick) => (
        <>
          <line class={tick === 0 ? 'zero' : 'grid'} x1={EDGE.left} x2={WIDTH - EDGE.right} y1={y(tick)} y2={y(tick)} />
          <text x={EDGE.left - 6} y={y(tick) + 4} text-anchor="end">
            {decimals(tick, placesOf(upward))}
          </text>
        </>
      ))}
      {across.ticks.map((tick) => (
        <>
          <line class="grid" x1={x(tick)} x2={x(tick)} y1={EDGE.top} y2={HEIGHT - EDGE.bottom} />
          <text x={x(tick)} y={HEIGHT - EDGE.bottom + 16} text-anchor="middle">
            {number(tick)}
          </text>
        </>
      ))}
      <text class="axis-name" x={WIDTH - EDGE.right} y={HEIGHT - 6} text-anchor="end">
        how often in the group →
      </text>
      <text class="axis-name" x="4" y={HEIGHT - 6}>
        ↑ z of the log-odds
      </text>
      {items.map((item, i) => (
        <g class="word" data-word={contextOf(item.item) ?? undefined}>
          <title>{inWords(item)}</title>
          <circle class="hit" cx={points[i]!.x} cy={points[i]!.y} r="10" />
          <circle class={isSure(item) ? 'point' : 'point open'} cx={points[i]!.x} cy={points[i]!.y} r="4" />
          {labels[i] ? (
            <text x={round(labels[i].x)} y={round(labels[i].y)}>
              {points[i]!.text}
            </text>
          ) : null}
        </g>
      ))}
    </svg>
  );
};

const isSure = ({ benjaminiHochberg }: KeyItem): boolean => benjaminiHochberg !== null && benjaminiHochberg < SURE;

const inWords = ({ item, count, otherCount, z }: KeyItem): string =>
  `${withoutDirectionMarks(wordOf(item))}: ${number(count)} here, ${number(otherCount)} in the others, z ${decimals(z, 1)}`;

const round = (value: number): number => Math.round(10 * value) / 10;
