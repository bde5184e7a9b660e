import { inWords, SMALL_NUMBERS } from '../model/prose.js';

export { groupBy } from '../model/group-by.js';
export { capitalised, counted, inWords, listOf, number } from '../model/prose.js';

const TEENS = ['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const COUNTED = [...SMALL_NUMBERS, ...TEENS, 'twenty'];

/** "eleven people" → "11 people": what begins with a number word begins with its figure. */
export const inFigures = (text: string): string => {
  const [first = ''] = text.split(' ', 1);
  const value = COUNTED.indexOf(first);
  return value > 0 ? `${value}${text.slice(first.length)}` : text;
};

/** "both outlets", "all three outlets". */
export const everyOutlet = (count: number): string => (count === 2 ? 'both outlets' : `all ${inWords(count)} outlets`);

/** One decimal, as a rate needs. */
export const rate = (value: number): string => value.toFixed(1);

/** A share from 0 to 1 as whole per cent. */
export const percent = (share: number): string => `${Math.round(100 * share)}%`;

/** “a sentence…” cut at a word where it would be longer than `most` characters. */
export const shortened = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const cut = text.lastIndexOf(' ', most);
  return `${text.slice(0, cut > most / 2 ? cut : most).trimEnd()}…`;
};
