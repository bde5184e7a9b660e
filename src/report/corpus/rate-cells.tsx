import type { GroupRate } from '../../model/corpus-statistics.js';
import { decimals, intervalText, lackText } from './figures.js';

interface RateCellsProps extends Pick<GroupRate, 'rate' | 'interval' | 'lack'> {
  /** Where there is a rate and neither an interval nor a reason for its lack. */
  otherwise: string;
}

/** A rate and its interval in words; or, over both cells, why there is none. */
export const RateCells = ({ rate, interval, lack, otherwise }: RateCellsProps) =>
  rate === null ? (
    <td colSpan={2} class="thin words">
      {lack ? lackText(lack) : '–'}
    </td>
  ) : (
    <>
      <td class="rate">{decimals(rate)}</td>
      <td class={interval ? 'range' : 'range thin words'}>
        {interval ? intervalText(interval) : lack ? lackText(lack) : otherwise}
      </td>
    </>
  );
