import type { Block } from '../model/article.js';
import type { Quotation } from '../model/document.js';
import { findInsertions } from './insertions.js';
import { type Piece, piecesOf, trimmed } from './quotation-pieces.js';

/**
 * Finds what stands between quotation marks: double or single, curly, straight or typed as `` and '', nested, and
 * running over paragraphs. A quotation never crosses a block: each paragraph of a long one is a piece of its own with
 * `continued`. In text order, a nested quotation after the one it stands in; two quotations never cross.
 */
export const findQuotations = (text: string, blocks: Block[]): Quotation[] => nest(text, collect(text, blocks));

/** How many paragraphs without any mark a quotation may run over before its end is no longer believed to be its own. */
const LONGEST_SILENCE = 4;

/** A quotation still open at the end of its block, with the blocks since then that have no double mark. */
interface Held {
  piece: Piece;
  silent: Block[];
}

const collect = (text: string, blocks: Block[]): Piece[] => {
  const all: Piece[] = [];
  let held: Held | null = null;
  for (const block of blocks) {
    const { pieces, strays, silent } = piecesOf(text, block, held !== null);
    if (held && silent && held.silent.length < LONGEST_SILENCE && !reopens(held, pieces, block)) {
      held.silent.push(block);
    } else {
      if (held) goOn(held, pieces, strays, block, all);
      held = heldAt(block, pieces);
    }
    for (const piece of [...pieces, ...strays]) all.push(piece);
  }
  return all;
};

const heldAt = (block: Block, pieces: Piece[]): Held | null => {
  const piece = pieces.find(({ closed, end }) => !closed && end === block.end);
  return piece ? { piece, silent: [] } : null;
};

/** A paragraph of the same quotation by the custom of repeating the opening mark. */
const reopens = ({ piece, silent }: Held, pieces: Piece[], block: Block): boolean =>
  silent.length === 0 && pieces.some(({ start, kind }) => start === block.start && kind === piece.kind);

/** Joins what was held with this block where it reopens there, or where the closing mark stands that it lacked. */
const goOn = (held: Held, pieces: Piece[], strays: Piece[], block: Block, all: Piece[]): void => {
  const { piece, silent } = held;
  if (reopens(held, pieces, block)) {
    piece.continued = true;
    for (const first of pieces) if (first.start === block.start) first.continued = true;
    return;
  }
  const close = strays[0];
  if (!close || piece.kind === 'single' || pieces.some(({ start, kind }) => kind === 'double' && start < close.end))
    return;
  piece.continued = true;
  close.continued = true;
  close.start = block.start;
  close.innerStart = block.start;
  for (const { start, end } of silent)
    all.push({
      start,
      end,
      innerStart: start,
      innerEnd: end,
      kind: 'double',
      opened: false,
      closed: false,
      continued: true,
    });
};

/** Orders the pieces, gives each its depth, and leaves out what is empty or crosses another. */
const nest = (text: string, pieces: Piece[]): Quotation[] => {
  pieces.sort((a, b) => a.start - b.start || b.end - a.end);
  const quotations: Quotation[] = [];
  const around: Quotation[] = [];
  for (const { start, end, innerStart, innerEnd, opened, closed, continued } of pieces) {
    while (around.length > 0 && around.at(-1)!.end <= start) around.pop();
    const inner = trimmed(text, { start: innerStart, end: innerEnd });
    if (inner.start === inner.end || (around.length > 0 && end > around.at(-1)!.inner.end)) continue;
    const depth = around.length;
    const quotation = { start, end, inner, opened, closed, continued, depth, insertions: findInsertions(text, inner) };
    quotations.push(quotation);
    around.push(quotation);
  }
  return quotations;
};
