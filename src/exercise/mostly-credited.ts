import type { ShownSentence } from './material.js';

/** Share of a sentence that is credited to a source, 0 to 1. */
export const creditedShare = ({ credited, text }: Pick<ShownSentence, 'credited' | 'text'>): number =>
  credited.reduce((sum, { start, end }) => sum + end - start, 0) / text.length;

/** With less of it credited, the outlet states the rest. */
const LEAST_CREDITED = 0.5;

export const isMostlyCredited = (sentence: ShownSentence): boolean => creditedShare(sentence) >= LEAST_CREDITED;
