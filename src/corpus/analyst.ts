import { version } from '../generated/version.js';
import { lexicons } from '../lexicon/matcher.js';
import type { AnalystManifest } from '../model/corpus.js';
import type { Project } from '../model/project.js';
import { hashOf } from './article-rows.js';

/** Who analyses: the program, its lists and what a project changes in them. Another one analyses everything anew. */
export interface Analyst {
  /** Hash of the manifest. */
  id: string;
  manifest: AnalystManifest;
}

export const analystOf = (project: Project | undefined): Analyst => {
  const manifest: AnalystManifest = {
    tool: 'framewise',
    version,
    lexicons: project?.versions ?? lexicons.versions,
    off: (project?.off ?? []).map(({ name }) => name),
  };
  return { id: hashOf([manifest]), manifest };
};
