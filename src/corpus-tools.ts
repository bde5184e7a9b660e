/**
 * What the commands on a corpus need, and none of the analysis: that runs in threads of its own, and a corpus that is only asked
 * needs none.
 */
export * from './corpus/index.js';
export { readInputs } from './ingest/index.js';
export { readProject } from './read-project.js';
