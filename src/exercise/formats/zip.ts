import { strToU8, zipSync } from 'fflate';
import type { Files } from './result.js';

/** The first time that an archive can tell, by the clock of any place: the same files give the same bytes. */
const mtime = new Date(1980, 0, 1, 12);

export const zipped = (files: Files): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])), { mtime, level: 9 });
