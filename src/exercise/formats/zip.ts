import { strToU8, zipSync } from 'fflate';
import type { Files } from './result.js';

/** The first day that an archive can tell, by the clock of wherever it is made: the same files give the same bytes. */
const firstDay = (): Date => new Date(1980, 0, 1, 12);

export const zipped = (files: Files): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])), {
    mtime: firstDay(),
    level: 9,
  });
