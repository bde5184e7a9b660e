import type { SourceArticle } from '../index.js';
import { NothingDone } from './status.js';

type Library = typeof import('../index.js');

/** The one text that the articles are held against; the format goes by the name's ending, whatever `--from` says of the inputs. */
export const readReference = async ({ readInputs }: Library, path: string): Promise<SourceArticle> => {
  const refuse = (reason: string): never => {
    throw new NothingDone(`--reference ${path}: ${reason}`);
  };
  if (path === '-') return refuse('name a file; standard input is for articles');
  let only: SourceArticle | null = null;
  for await (const read of readInputs([path], { from: 'auto' }, process.stdin)) {
    if ('leftOut' in read) return refuse(read.leftOut.reason);
    if (only) return refuse('it holds several articles; a reference is one text');
    only = read.article;
  }
  if (!only) return refuse('it holds no text');
  const warning = only.article.warnings.find(({ code }) => code === 'empty' || code === 'not-english');
  return warning ? refuse(`it cannot be compared with: ${warning.message}`) : only;
};
