import { classroom } from '../generated/classroom.js';
import type { SensitiveTopic } from '../model/classroom.js';
import { escapePattern } from '../model/escape-pattern.js';

export const sensitiveTopics = Object.keys(classroom.sensitive) as SensitiveTopic[];

/** The topics that a text touches, by the words of `lexicons/classroom.yaml`. */
export const topicsIn = (text: string): SensitiveTopic[] =>
  sensitiveTopics.filter((topic) => patterns.get(topic)!.test(text));

const patterns = new Map(
  Object.entries(classroom.sensitive).map(([topic, { words }]) => [
    topic as SensitiveTopic,
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map(patternOf).join('|')})(?![\\p{L}\\p{N}])`, 'iu'),
  ]),
);

function patternOf(word: string): string {
  return word.endsWith('*') ? `${escapePattern(word.slice(0, -1))}\\p{L}*` : escapePattern(word);
}
