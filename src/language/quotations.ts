import type { Block } from '../model/article.js';
import type { Quotation } from '../model/document.js';

/** Finds what stands between quotation marks, block by block. */
export const findQuotations = (text: string, blocks: Block[]): Quotation[] => {
  const found: Quotation[] = [];
  for (const block of blocks) {
    const body = text.slice(block.start, block.end);
    for (const match of body.matchAll(/“([^“”]*)”|"([^"]*)"/g)) {
      const start = block.start + match.index;
      const end = start + match[0].length;
      found.push({
        start,
        end,
        inner: { start: start + 1, end: end - 1 },
        opened: true,
        closed: true,
        continued: false,
        depth: 0,
        insertions: [],
      });
    }
  }
  return found;
};
