import { classroom } from '../generated/classroom.js';
import type { SensitiveTopic } from '../model/classroom.js';
import { anyOf } from './any-of.js';

export const sensitiveTopics = Object.keys(classroom.sensitive) as SensitiveTopic[];

/** The topics that a text touches, by the words of `lexicons/classroom.yaml`. */
export const topicsIn = (text: string): SensitiveTopic[] =>
  sensitiveTopics.filter((topic) => patterns.get(topic)!.test(text));

const patterns = new Map(
  Object.entries(classroom.sensitive).map(([topic, { words }]) => [topic as SensitiveTopic, anyOf(words)]),
);
