import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { SourceArticle } from '../model/article.js';
import { articleFromRow, articleFromText } from './article-from.js';

export interface ReadOptions {
  from: 'auto' | 'text' | 'markdown' | 'jsonl';
}

/** An input that gave no article. */
export interface LeftOut {
  /** The input as the user named it, with the line where a row is meant. */
  name: string;
  /** One line: what is wrong and what to do. */
  reason: string;
}

/** Streams articles out of inputs (files, folders, `-` for standard input) in the order given; problems are yielded, not thrown. */
export async function* readInputs(
  inputs: string[],
  options: ReadOptions,
  standardInput: AsyncIterable<Uint8Array>,
): AsyncGenerator<{ article: SourceArticle } | { leftOut: LeftOut }> {
  for (const input of inputs) {
    const chunks: Uint8Array[] = [];
    if (input === '-') for await (const chunk of standardInput) chunks.push(chunk);
    else chunks.push(await readFile(input));
    const text = Buffer.concat(chunks).toString('utf8');
    const sha256 = (value: string) => createHash('sha256').update(value).digest('hex');
    const rows = options.from === 'jsonl' || (options.from === 'auto' && text.startsWith('{'));
    if (!rows) yield { article: articleFromText(text, { name: basename(input), folder: null, sha256: sha256(text) }) };
    else
      for (const [i, line] of text.split('\n').entries())
        if (line.trim())
          yield {
            article: articleFromRow(JSON.parse(line), { name: `row-${i + 1}`, folder: null, sha256: sha256(line) }),
          };
  }
}
