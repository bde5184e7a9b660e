import { shortened } from '../../prose.js';

/** What stands between blanks in a text may be of any length. */
const LONGEST = 36;

export const wordOf = (item: string): string => shortened(item, LONGEST);
