import { exportRun } from '../export-tools.js';
import { compiledLexicons } from '../generated/lexicons.js';
import { version } from '../generated/version.js';
import type { AnalystManifest } from '../model/corpus.js';
import type { Project } from '../model/project.js';

/** Who analyses: the program, its lists and what a project changes in them. Another one analyses everything anew. */
export interface Analyst {
  /** As `run_id` of the exported tables. */
  id: string;
  manifest: AnalystManifest;
}

export const analystOf = (project: Project | undefined): Analyst => {
  const lexicons = project?.versions ?? compiledLexicons.versions;
  const off = (project?.off ?? []).map(({ name }) => name);
  return { id: exportRun(project).id, manifest: { tool: 'framewise', version, lexicons, off } };
};
