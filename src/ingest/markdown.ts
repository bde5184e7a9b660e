import { type Node, Parser } from 'commonmark';
import type { Hint } from './structure/part.js';

/** Markdown as its reader sees it: the words without the signs, and what the signs said of them. */
export interface Rendered {
  text: string;
  hints: Hint[];
}

/**
 * Renders Markdown to plain text. Paragraphs are parted by blank lines; line breaks inside a paragraph stay line breaks,
 * because many files put one paragraph on each line. Pictures, comments and tags go; their alternative texts too.
 */
export const renderMarkdown = (markdown: string): Rendered => {
  const pieces: { text: string; kind: Hint['kind'] | null }[] = [];
  collect(parse(markdown), null, pieces);
  const hints: Hint[] = [];
  let text = '';
  for (const piece of pieces) {
    if (text !== '') text += '\n\n';
    if (piece.kind) hints.push({ start: text.length, end: text.length + piece.text.length, kind: piece.kind });
    text += piece.text;
  }
  return { text, hints };
};

/** Lines indented by four blanks are code to Markdown; in an article they are paragraphs with an indent. */
const parse = (markdown: string): Node => new Parser().parse(markdown.replace(/^(?: {4,}|\t[ \t]*)(?=\S)/gm, '   '));

type Pieces = { text: string; kind: Hint['kind'] | null }[];

const collect = (node: Node, context: Hint['kind'] | null, pieces: Pieces): void => {
  for (let child = node.firstChild; child; child = child.next) {
    if (child.type === 'paragraph') add(pieces, inlineText(child), context ?? emphasisOf(child));
    else if (child.type === 'heading') add(pieces, inlineText(child), headingKind(child, pieces));
    else if (child.type === 'code_block') add(pieces, child.literal ?? '', context);
    else if (child.type === 'html_block') add(pieces, withoutTags(child.literal ?? ''), context);
    else if (child.type === 'block_quote') collect(child, 'quotation', pieces);
    else if (child.type === 'list') collectItems(child, context, pieces);
    else collect(child, context, pieces);
  }
};

const add = (pieces: Pieces, text: string, kind: Hint['kind'] | null): void => {
  const trimmed = text.replace(/^\s+|\s+$/g, '');
  if (trimmed !== '') pieces.push({ text: trimmed, kind });
};

/** A line of prose underlined with dashes is a paragraph above a rule; the first heading of the highest rank is the title. */
const headingKind = (node: Node, pieces: Pieces): Hint['kind'] | null => {
  const sentence = /[.!?]["”’]?\s*$/.test(inlineText(node)) && inlineText(node).length > 120;
  if (sentence) return null;
  return node.level === 1 && !pieces.some(({ kind }) => kind === 'title' || kind === 'subheading')
    ? 'title'
    : 'subheading';
};

/** A number that begins a line may be a year or a count that begins a sentence: it stays in the text. */
const collectItems = (list: Node, context: Hint['kind'] | null, pieces: Pieces): void => {
  let number = list.listStart;
  for (let item = list.firstChild; item; item = item.next) {
    const first = pieces.length;
    collect(item, context ?? 'item', pieces);
    const piece = pieces[first];
    if (list.listType === 'ordered' && piece)
      piece.text = `${number++}${String(list.listDelimiter) === 'paren' ? ')' : '.'} ${piece.text}`;
  }
};

/** `*All of it in italics*` is a standfirst at the top, `**all of it bold**` a heading between paragraphs. */
const emphasisOf = (paragraph: Node): Hint['kind'] | null => {
  const only = paragraph.firstChild;
  if (!only || only.next) return null;
  if (only.type === 'emph') return 'emphasised';
  return only.type === 'strong' && inlineText(paragraph).length <= 80 ? 'subheading' : null;
};

const inlineText = (node: Node): string => {
  let text = '';
  for (let child = node.firstChild; child; child = child.next) {
    if (child.type === 'text' || child.type === 'code') text += child.literal ?? '';
    else if (child.type === 'softbreak' || child.type === 'linebreak') text += '\n';
    else if (child.type === 'html_inline') text += /^<br\b/i.test(child.literal ?? '') ? '\n' : '';
    else if (child.type !== 'image') text += inlineText(child);
  }
  return text;
};

/** Comments, scripts and styles with all they hold, and tags without it; paragraphs in between stay apart. */
const withoutTags = (html: string): string => {
  if (/^\s*<(?:!--|script|style|\?|!)/i.test(html)) return '';
  return html
    .replace(/<\/?(?:p|div|br|li|h\d|blockquote)\b[^<>]{0,500}>/gi, '\n')
    .replace(/<\/?[a-z][^<>]{0,500}>/gi, '');
};
