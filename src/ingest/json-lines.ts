import { createHash } from 'node:crypto';
import type { SourceArticle } from '../model/article.js';
import { articleFromRow } from './article-from.js';
import { byteLines, largestArticle } from './bytes.js';

/** A row could be no article: its line and why. */
export interface BrokenLine {
  reason: string;
}

/**
 * Articles of a stream of JSON Lines, one line in memory at a time. A line that is no JSON object is left out; every
 * object is an article, whatever it lacks. `name` is the base name of the file.
 */
export async function* readJsonLines(
  source: AsyncIterable<Uint8Array>,
  name: string,
): AsyncGenerator<{ article: SourceArticle } | BrokenLine> {
  for await (const { number, bytes } of byteLines(source, largestArticle)) {
    if (!bytes) {
      yield { reason: `line ${number} is over 5 MB; split it into articles` };
      continue;
    }
    const row = parseRow(bytes);
    if (row === 'blank') continue;
    if (typeof row === 'string') yield { reason: `line ${number} ${row}` };
    else {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      yield { article: articleFromRow(row, { name: `${name}:${number}`, folder: null, sha256 }) };
    }
  }
}

/** The object on a line, `blank`, or what is wrong with it. A byte-order mark before a row belongs to the file. */
const parseRow = (bytes: Uint8Array): Record<string, unknown> | string => {
  let line: string;
  try {
    line = new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim();
  } catch {
    return 'is not UTF-8; convert the file';
  }
  if (line === '') return 'blank';
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
    return 'is not a JSON object; put one article, as {"text": "…"}, on each line';
  } catch {
    return line === '[' || line === '{'
      ? 'is not JSON by itself; put each article on one line, without a list around them'
      : 'is not valid JSON; mend it or take it out';
  }
};
