import { wordClass } from '../../../lexicon/word-class.js';
import type { CueMark } from '../content/closer.js';
import { contentEnd, trimEnd } from '../content/content-end.js';
import { isComma, isStop, isTime } from '../grammar/item.js';
import { phraseEnd } from '../grammar/phrase.js';
import type { Range } from '../grammar/range.js';
import type { Item } from '../grammar/sequence.js';
import type { Frame } from './frame.js';

export const surveyNouns = wordClass('survey-nouns');
const shares = wordClass('shares');
const periods = wordClass('periods');
const timeOpeners = wordClass('period-openers');
const electionWords = wordClass('election-words');

/**
 * "In the survey, 42 percent …", "Prell led by four points in another poll.": shares that a survey counted are what it
 * says, though no verb says so. Not where the poll is an election, and not where another source is named.
 */
export const surveyFrames = (items: Item[], frames: Frame[], marks: CueMark[]): Frame[] => {
  if (frames.length > 0 || !countsShares(items)) return [];
  for (let at = 0; at < items.length; at++) {
    const end = surveyEnd(items, at);
    if (end === undefined) continue;
    const content = at <= 1 ? behind(items, end, marks) : around(items, at, end, marks);
    if (content.length === 0) return [];
    const source = { first: at + 1, end };
    return [{ source, cue: { first: at, end: at + 1 }, content, addressee: null, entry: null, behind: null }];
  }
  return [];
};

const countsShares = (items: Item[]): boolean =>
  items.some(({ normal }) => shares.has(normal)) &&
  items.some(({ pos }) => pos === 'NUM') &&
  !items.some(({ normal }) => electionWords.has(normal));

/** Where "in a late July poll" ends, or undefined where none begins. */
const surveyEnd = (items: Item[], at: number): number | undefined => {
  if (!/^(in|across)$/.test(items[at]!.normal)) return undefined;
  const end = phraseEnd(items, at + 1);
  return items.slice(at + 1, end).some(({ normal }) => surveyNouns.has(normal)) ? end : undefined;
};

const behind = (items: Item[], end: number, marks: CueMark[]): Range[] => {
  const first = isComma(items[end]) ? end + 1 : end;
  const last = contentEnd(items, first, marks);
  return last > first ? [{ first, end: last }] : [];
};

/** What stands before the survey and, behind a comma, what goes on. */
const around = (items: Item[], at: number, end: number, marks: CueMark[]): Range[] => {
  const next = items.findIndex(
    (item, i) => i >= end && !isTime(item) && !timeOpeners.has(item.normal) && !periods.has(item.normal),
  );
  const before = { first: 0, end: trimEnd(items, 0, at) };
  if (next < 0 || isStop(items[next])) return [before];
  return isComma(items[next]) ? [before, ...behind(items, next, marks)] : [];
};
