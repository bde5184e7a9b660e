import { alignmentAccuracy } from '../generated/accuracy.js';
import { inWords, percent } from './prose.js';

const { events, outlets, noMatchRight, matchesFound } = alignmentAccuracy;

const where = `${inWords(events)} events of ${inWords(outlets)} American outlets each that people aligned by hand`;

/** How often "no match" is wrong, as measured (bench/alignment.json); it stands beside everything said to have no match. */
export const MISS_RATE = `Measured on ${where}: ${percent(1 - noMatchRight)} of the sentences for which no match was found in another outlet did have one there.`;

/** The same from the other side, for the method. */
export const MATCHES_FOUND = `On ${where}, the program found ${percent(matchesFound)} of the matches.`;
