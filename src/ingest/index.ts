/**
 * Inputs → articles. The pure makers (`articleFromText`, `articleFromMarkdown`, `articleFromRow`) stand in
 * `article-from.ts`, which imports no `node:` module and runs in a browser; only `readInputs` touches files.
 */
export { articleFromMarkdown, articleFromRow, articleFromText, type Origin } from './article-from.js';
export { type EventGroup, groupByEvent } from './events.js';
export { type MetadataField, metadataFields } from './metadata.js';
export { type LeftOut, type Read, type ReadOptions, readInputs } from './read-inputs.js';
export { isSameInput } from './same-input.js';
