import type { Bounds, Lack, MeasureRates } from '../../model/corpus-statistics.js';
import { number } from '../prose.js';

/** As `corpus stats` prints them in a terminal. */
export const decimals = (value: number, places = 2): string => {
  const [whole = '', rest] = Math.abs(value).toFixed(places).split('.');
  const sign = value < 0 && Number(value.toFixed(places)) !== 0 ? '−' : '';
  return `${sign}${number(Number(whole))}${rest === undefined ? '' : `.${rest}`}`;
};

export const signed = (value: number, places = 2): string =>
  `${Number(value.toFixed(places)) > 0 ? '+' : ''}${decimals(value, places)}`;

export const intervalText = ({ low, high }: Bounds, write: (value: number) => string = decimals): string =>
  `${write(low)} to ${write(high)}`;

export const pText = (p: number): string => (p < 0.001 ? '< .001' : p.toFixed(3).replace(/^0/, ''));

/** “needs 10 events for an interval, there are 4”. */
export const lackText = ({ what, need, have }: Lack): string =>
  `needs ${number(need)} ${what}, there ${have === 1 ? 'is' : 'are'} ${number(have)}`;

export const VOICES: Record<MeasureRates['voice'], string> = {
  outlet: 'in the outlets’ own voice',
  paraphrased: 'in paraphrases',
  quoted: 'in quotations',
  all: 'over the whole articles',
};

/** Below it an adjusted p is called surer than chance; the figure itself always stands beside it. */
export const SURE = 0.05;
