import { existsSync } from 'node:fs';
import type { Project } from '../index.js';
import { tell } from './messages.js';
import { NothingDone } from './status.js';

type Library = Pick<typeof import('../index.js'), 'readProject'>;

/** Read from the folder in which the program is run. */
export const CONFIGURATION = 'framewise.config.yaml';

/** What the folder's configuration sets, told on standard error because it changes what is counted; undefined without one. */
export const projectOfFolder = async ({ readProject }: Library): Promise<Project | undefined> => {
  if (!existsSync(CONFIGURATION)) return undefined;
  try {
    const project = await readProject(CONFIGURATION);
    tell(`reading by ${CONFIGURATION}: ${said(project)}`);
    return project;
  } catch (error) {
    throw new NothingDone(error instanceof Error ? error.message : String(error));
  }
};

const said = ({ own, off }: Project): string =>
  [
    own.length > 0 ? `lists of its own: ${own.join(', ')}` : '',
    off.length > 0 ? `switched off: ${off.map(({ name }) => name).join(', ')}` : '',
  ]
    .filter(Boolean)
    .join('; ') || 'it changes nothing';
