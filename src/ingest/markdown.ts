import { type Node, Parser } from 'commonmark';
import type { Exception } from '../model/article.js';
import type { Hint } from './structure/part.js';

/** Markdown as its reader sees it: the words without the signs, and what the signs said of them. */
export interface Rendered {
  text: string;
  hints: Hint[];
  /** What comments switch off: `<!-- framewise off: loaded/labels -->` for the paragraph it stands in or before. */
  exceptions: Exception[];
}

/** A paragraph, heading or block of the page. */
interface Piece {
  text: string;
  kind: Hint['kind'] | null;
  /** What comments switch off in it; null where there is none. */
  off: string[] | null;
}

/**
 * Renders Markdown to plain text. Paragraphs are parted by blank lines; line breaks inside a paragraph stay line breaks,
 * because many files put one paragraph on each line. Pictures, comments and tags go; their alternative texts too.
 */
export const renderMarkdown = (markdown: string): Rendered => {
  const hints: Hint[] = [];
  const exceptions: Exception[] = [];
  const texts: string[] = [];
  let start = 0;
  for (const { text, kind, off } of piecesOf(parse(markdown))) {
    texts.push(text);
    if (kind) hints.push({ start, end: start + text.length, kind });
    if (off) exceptions.push({ start, end: start + text.length, names: off });
    start += text.length + 2;
  }
  return { text: texts.join('\n\n'), hints, exceptions };
};

/**
 * Lines indented by four blanks are code to Markdown; in an article they are paragraphs with an indent. Quotation and list
 * signs beyond the twentieth on a line go: nesting them by the thousand takes the parser quadratic time.
 */
const parse = (markdown: string): Node =>
  new Parser().parse(markdown.replace(/^(?: {4}|\t)[ \t]*(?=\S)/gm, '   ').replace(deepNesting, '$1'));
const deepNesting = /^((?:[ \t]{0,3}[>*+-]){20})(?:[ \t]{0,3}[>*+-](?=[ \t>]))+/gm;

/** Walks the tree without recursion, because a hostile file nests as deeply as it is long. */
const piecesOf = (tree: Node): Piece[] => {
  const pieces: Piece[] = [];
  const inline = new InlineText();
  let quotations = 0;
  let marker = '';
  let off: string[] | null = null;
  const note = (html: string): void => {
    for (const [, names = ''] of html.matchAll(offComment))
      off = [...(off ?? []), ...names.split(/[\s,]+/).filter(Boolean)];
  };
  const add = (text: string, kind: Piece['kind']): void => {
    const trimmed = text.trim();
    if (trimmed === '') return;
    pieces.push({ text: marker + trimmed, kind: quotations > 0 ? 'quotation' : kind, off });
    marker = '';
    off = null;
  };
  const walker = tree.walker();
  for (let event = walker.next(); event; event = walker.next()) {
    const { node, entering } = event;
    if (node.type === 'html_block' || node.type === 'html_inline') note(node.literal ?? '');
    if (node.type === 'block_quote') quotations += entering ? 1 : -1;
    else if (node.type === 'item') marker = entering ? markerOf(node) : '';
    else if (node.type === 'code_block') add(node.literal ?? '', null);
    else if (node.type === 'html_block') add(withoutTags(node.literal ?? ''), null);
    else if (node.type !== 'paragraph' && node.type !== 'heading') inline.take(node, entering);
    else if (!entering) add(inline.end(), node.type === 'heading' ? headingKind(node, pieces) : paragraphKind(node));
  }
  return pieces;
};

/** The names are those of entries, lists, categories or kinds; without any it is everything in the lists. */
const offComment = /<!--\s*framewise off(?:\s*:\s*([^<>]{0,500}?))?\s*-->/g;

/** A number that begins a line may be a year or a count that begins a sentence: it stays in the text. */
const markerOf = (item: Node): string => {
  if (item.listType !== 'ordered') return '';
  const list = item.parent!;
  // The parser renumbers: the first number is kept, those that follow count on.
  const before = counted.get(list) ?? (list.listStart ?? 1) - 1;
  counted.set(list, before + 1);
  return `${before + 1}${String(item.listDelimiter) === 'paren' ? ')' : '.'} `;
};
const counted = new WeakMap<Node, number>();

/** The first heading of the first rank, or of any rank at the very top, is the title; a long sentence above a line of dashes is a paragraph. */
const headingKind = (heading: Node, pieces: Piece[]): Piece['kind'] => {
  const text = heading.firstChild?.literal ?? '';
  if (text.length > 120 && /[.!?]["”’]?$/.test(text)) return null;
  const first = !pieces.some(({ kind }) => kind === 'title');
  return first && (heading.level === 1 || pieces.length === 0) ? 'title' : 'subheading';
};

/** `*All of it in italics*` is a standfirst at the top, `**all of it bold**` a heading between paragraphs. */
const paragraphKind = (paragraph: Node): Piece['kind'] => {
  const only = paragraph.firstChild;
  if (only && !only.next && only.type === 'emph') return 'emphasised';
  if (only && !only.next && only.type === 'strong') return 'strong';
  return paragraph.parent?.type === 'item' ? 'item' : null;
};

/** Gathers the words of one paragraph: link and emphasis signs go, and pictures with all they hold. */
class InlineText {
  #parts: string[] = [];
  #pictures = 0;

  take(node: Node, entering: boolean): void {
    if (node.type === 'image') this.#pictures += entering ? 1 : -1;
    else if (this.#pictures > 0) return;
    else if (node.type === 'text' || node.type === 'code') this.#parts.push(node.literal ?? '');
    else if (node.type === 'softbreak' || node.type === 'linebreak') this.#parts.push('\n');
    else if (node.type === 'html_inline' && /^<br\b/i.test(node.literal ?? '')) this.#parts.push('\n');
  }

  end(): string {
    const text = this.#parts.join('');
    this.#parts = [];
    return text;
  }
}

/** Comments, scripts and styles go with all they hold, other tags without; what tags held apart stays apart. */
const withoutTags = (html: string): string => {
  if (/^\s*<(?:!--|script|style|\?|!)/i.test(html)) return '';
  return html
    .replace(/<\/?(?:p|div|br|li|h\d|blockquote)\b[^<>]{0,500}>/gi, '\n')
    .replace(/<\/?[a-z][^<>]{0,500}>/gi, '');
};
