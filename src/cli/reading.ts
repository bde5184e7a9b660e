import type { LeftOut, ReadOptions, SourceArticle } from '../index.js';
import { tell } from './messages.js';
import { NothingDone } from './status.js';

type Library = Pick<typeof import('../index.js'), 'readInputs'>;

export const fromFormats = ['auto', 'text', 'markdown', 'jsonl', 'csv'] as const;

export interface InputOptions {
  from: ReadOptions['from'];
}

/** Streams the articles of the inputs; what can't be read is told and counted. */
export const readArticles = async function* (
  { readInputs }: Library,
  inputs: string[],
  options: ReadOptions,
  leftOut: LeftOut[],
): AsyncGenerator<SourceArticle> {
  if (inputs.length === 0)
    throw new NothingDone('no input given; name files or folders, or - for standard input (see --help)');
  for await (const read of readInputs(inputs, options, process.stdin)) {
    if ('article' in read) yield read.article;
    else {
      leftOut.push(read.leftOut);
      tell(`left out ${read.leftOut.name}: ${read.leftOut.reason}`);
    }
  }
};
