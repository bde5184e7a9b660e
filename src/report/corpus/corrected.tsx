import type { CodedMeasure, CorrectedGroupRate, RateDifference } from '../../model/corpus-statistics.js';
import { counted, number } from '../prose.js';
import { intervalText, signed } from './figures.js';
import { IntervalCell } from './interval.js';
import { Name, nameOf } from './name.js';
import { RateCells } from './rate-cells.js';
import type { Scale } from './scale.js';

interface CorrectedRowProps {
  group: string;
  corrected: CorrectedGroupRate;
  scale: Scale;
}

/** Below the rate of a group, on the same axis: what people would have counted. */
export const CorrectedRow = ({ group, corrected: { coded, rate, interval, lack }, scale }: CorrectedRowProps) => (
  <tr class="corrected" data-group={nameOf(group)}>
    <th scope="row">
      <span class="note">
        <Name of={group} />, corrected
      </span>
    </th>
    <IntervalCell scale={scale} value={rate} interval={interval} />
    <RateCells rate={rate} interval={interval} lack={lack} otherwise="–" />
    <td colSpan={2} class="coded">
      {counted(coded, 'article')} coded
    </td>
  </tr>
);

interface CorrectedDifferenceRowProps {
  of: Pick<RateDifference, 'group' | 'other'>;
  corrected: NonNullable<RateDifference['corrected']>;
  scale: Scale;
}

/** Below a difference, that of the corrected rates; it has no test of its own. */
export const CorrectedDifferenceRow = ({ of: { group, other }, corrected, scale }: CorrectedDifferenceRowProps) => (
  <tr class="corrected" data-group={`${nameOf(group)} ${nameOf(other)}`}>
    <th scope="row">
      <span class="note">
        <Name of={group} /> − <Name of={other} />, corrected
      </span>
    </th>
    <IntervalCell scale={scale} value={corrected.difference} interval={corrected.interval} />
    <td class="rate">{signed(corrected.difference)}</td>
    <td class="range">{intervalText(corrected.interval, signed)}</td>
    <td colSpan={5} />
  </tr>
);

export const codedText = ({ articles, twice, same }: CodedMeasure): string =>
  `Corrected: as people would have counted it, by ${counted(articles, 'article')} of a sample that they counted.${
    twice > 0
      ? ` ${counted(twice, 'article')} ${twice === 1 ? 'was' : 'were'} counted by two people or more, ${number(same)} alike; their mean is taken.`
      : ''
  }`;
