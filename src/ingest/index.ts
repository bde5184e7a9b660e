/**
 * Inputs → articles. The pure makers (`articleFromText`, `articleFromMarkdown`, `articleFromRow`) run in a browser too;
 * only `readInputs` touches files.
 */
export { articleFromMarkdown, articleFromRow, articleFromText, type Origin } from './article-from.js';
export { type EventGroup, groupByEvent, metadataFields } from './events.js';
export { type LeftOut, type ReadOptions, readInputs } from './read-inputs.js';
