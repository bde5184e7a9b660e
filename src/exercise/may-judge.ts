import { classroom } from '../generated/classroom.js';
import { overlap, type Span } from '../model/span.js';
import { anyOf } from './any-of.js';
import type { ShownSentence } from './material.js';
import { unquoted } from './unquoted.js';

const judging = new RegExp(anyOf(classroom['may-judge']), 'giu');

/** Whether a word stands in the outlet's words of a sentence with which it may judge, beside those that are marked. */
export const mayJudge = ({ text }: Pick<ShownSentence, 'text'>, marked: readonly Span[] = []): boolean =>
  [...unquoted(text).matchAll(judging)].some(({ 0: { length }, index }) =>
    marked.every((one) => overlap(one, { start: index, end: index + length }) === 0),
  );
