import { version } from './generated/version.js';
import { lexicons } from './lexicon/matcher.js';
import type { SourceArticle } from './model/article.js';
import type { Manifest } from './model/comparison.js';

/** Everything that makes a comparison: the program, its lists, the inputs (base names and hashes) and the options. */
export const manifestOf = (sources: readonly SourceArticle[], options: Manifest['options'] = {}): Manifest => ({
  tool: 'framewise',
  version,
  lexicons: lexicons.versions,
  inputs: sources.map(({ input }) => input),
  options,
});
