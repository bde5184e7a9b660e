import type { Block } from '../../model/article.js';
import type { ArticleKind } from '../../model/text-kind.js';
import { anyOf, structureWords } from '../structure-words.js';

const zone = String.raw`(?:\s*(?:${anyOf(structureWords('time-zones'))})\b)?`;
/** `14:32`, `14.32 GMT`, `2:32 p.m. ET`, `Updated at 10.05am`, alone on its line. */
const timeOfDay = new RegExp(
  String.raw`^(?:(?:updated|posted|published)(?: at)?:?\s+)?(\d{1,2})[:.](\d{2})(?:\s*(a|p)\.?m\b\.?)?${zone}$`,
  'i',
);
const ago =
  /^(?:(?:updated|posted|published):?\s+)?(?:\d{1,3}\s?(?:m|min|mins|minutes?|h|hrs?|hours?)|an hour|a minute) ago$/i;

/** A report may hold a timeline, which begins with the earliest time; a live blog begins with the latest. */
const fewestTimes = 5;
const fewestAgo = 3;
const leastFalling = 0.8;

/** Many times of day as headings, each with text below it. */
export const signInTimes = ({ text, blocks }: { text: string; blocks: Block[] }): ArticleKind | null => {
  const lines = blocks.map(({ start, end }) => (end - start > 40 ? null : text.slice(start, end)));
  const posts = lines.flatMap((line, i) => (line !== null && lines[i + 1] !== undefined ? [line] : []));
  const agos = posts.filter((line) => ago.test(line)).length;
  if (agos >= fewestAgo) return marked(`${agos} of its headings say how long ago they were posted`);
  const times = posts.flatMap((line) => minutesOf(line) ?? []);
  if (times.length < fewestTimes) return null;
  const falling = times.filter((time, i) => i > 0 && time < times[i - 1]!).length;
  return falling >= leastFalling * (times.length - 1)
    ? marked(`${times.length} times of day stand over its parts, the latest first`)
    : null;
};

const marked = (shownBy: string): ArticleKind => ({ value: 'live-blog', certainty: 'marked', shownBy });

const minutesOf = (line: string): number | null => {
  const [, hour, minute, half] = timeOfDay.exec(line) ?? [];
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) return null;
  return ((Number(hour) % (half ? 12 : 24)) + (half?.toLowerCase() === 'p' ? 12 : 0)) * 60 + Number(minute);
};
