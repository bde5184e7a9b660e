/** Loaded before a program: at its end the most memory that it held, in kB, is written to the file named in the environment. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => writeFileSync(process.env.FRAMEWISE_PEAK, String(process.resourceUsage().maxRSS)));
