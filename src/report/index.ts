import type { Comparison } from '../model/comparison.js';
import { pageOf } from './page.js';
import { viewOf } from './view.js';

/** One self-contained HTML page that sets the outlets side by side. Same comparison, same bytes; no clock, no network. */
export const renderReport = (comparison: Comparison): string => pageOf(viewOf(comparison));

export { type EventEntry, eventEntry, renderIndex } from './event-index.js';
export { excerpted } from './excerpts.js';
