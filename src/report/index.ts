import type { Comparison } from '../model/comparison.js';

/** Makes the page of a comparison. Holds the place of the real report, so that the commands can be built. */
export const renderReport = (comparison: Comparison): string =>
  `<!doctype html><title>${comparison.event.replace(/[&<]/g, (c) => `&#${c.charCodeAt(0)};`)}</title>\n`;
