import type { Project } from './model/project.js';

/**
 * Reads a project's configuration (`framewise.config.yaml`): the lists that it adds or replaces, and what it switches off. The readers
 * of lists are loaded with the first one, since most projects have none.
 *
 * @throws {Error} with file, line, column and what to do, where the file or one of its lists is faulty.
 */
export const readProject = async (path: string): Promise<Project> =>
  (await import('./lexicon/project-file.js')).readProjectFile(path);
