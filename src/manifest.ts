import { compiledLexicons } from './generated/lexicons.js';
import { version } from './generated/version.js';
import type { SourceArticle } from './model/article.js';
import type { Manifest } from './model/comparison.js';
import type { Project } from './model/project.js';

/** Everything that makes a comparison: the program, its lists, the inputs (base names and hashes) and the options. */
export const manifestOf = (
  sources: readonly SourceArticle[],
  options: Manifest['options'] = {},
  project?: Project,
): Manifest => ({
  tool: 'framewise',
  version,
  lexicons: project?.versions ?? compiledLexicons.versions,
  inputs: sources.map(({ input }) => input),
  options,
});
