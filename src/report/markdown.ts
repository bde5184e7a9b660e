import type { AlignType, PhrasingContent, Root, RootContent } from 'mdast';
import { gfmAutolinkLiteralToMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { withoutDirectionMarks } from '../model/direction-marks.js';

/** Blocks of a Markdown text. Every string is text from outside: the serialiser escapes what Markdown would read in it. */

export type Block = RootContent;

/** A line of Markdown is a line: breaks within a text from outside would begin a block of their own. */
export const text = (value: string): PhrasingContent => ({
  type: 'text',
  value: withoutDirectionMarks(value).replace(/\s+/g, ' '),
});

export const strong = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)] });

export const heading = (depth: 1 | 2, value: string): Block => ({ type: 'heading', depth, children: [text(value)] });

export const paragraph = (...children: PhrasingContent[]): Block => ({ type: 'paragraph', children });

export const list = (items: readonly PhrasingContent[][], ordered = false): Block => ({
  type: 'list',
  ordered,
  spread: false,
  children: items.map((children) => ({ type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] })),
});

/** The first row is the head. */
export const table = (rows: readonly string[][], align: AlignType[] = []): Block => ({
  type: 'table',
  align: [...align],
  children: rows.map((cells) => ({
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: [text(cell)] })),
  })),
});

/** GitHub-flavoured Markdown of these blocks, which ends in a line break. */
export const markdownOf = (blocks: Block[]): string => {
  const root: Root = { type: 'root', children: blocks };
  return toMarkdown(root, {
    bullet: '-',
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), gfmAutolinkLiteralToMarkdown()],
  });
};
