/** The words from a point in a paragraph on; a clause or name never leaves its paragraph. */
export const rangeFrom = (paragraph: Element, after: number, length: number): Range => {
  const range = document.createRange();
  const nodes = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  let at = 0;
  let begun = false;
  for (let node = nodes.nextNode() as Text | null; node; node = nodes.nextNode() as Text | null) {
    if (!begun && after < at + node.length) {
      range.setStart(node, after - at);
      begun = true;
    }
    if (begun) range.setEnd(node, Math.min(node.length, after + length - at));
    at += node.length;
    if (at >= after + length) break;
  }
  return range;
};

/** The clause that stands behind a small number. */
export const clauseAt = (place: HTMLElement): Range => {
  const paragraph = place.closest('p')!;
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEndBefore(place);
  return rangeFrom(paragraph, before.toString().length, Number(place.dataset.long));
};

/** The words of an address `#text-2-b120-133` (text-address.ts). */
export const wordsAt = (address: string): Range | null => {
  const [, article, place, start, end] = /^#text-(\d+)-([bt])(\d+)-(\d+)$/.exec(address) ?? [];
  const from = Number(start);
  const paragraph = [...document.querySelectorAll<HTMLElement>(`#article-${article} [data-at^="${place}"]`)].findLast(
    ({ dataset }) => beginOf(dataset.at!) <= from,
  );
  return paragraph ? rangeFrom(paragraph, from - beginOf(paragraph.dataset.at!), Number(end) - from) : null;
};

const beginOf = (at: string): number => Number(at.slice(1));

const span = (_piece: Range): HTMLElement => document.createElement('span');

/**
 * Wraps words in elements of a class. Drawn as highlights (`::highlight`) they would take the colour from the lines of the
 * marks within them.
 */
export const wrap = (words: Range, className: string, elementFor = span): void => {
  for (const piece of piecesOf(words)) {
    const wrapped = elementFor(piece);
    wrapped.className = className;
    piece.surroundContents(wrapped);
  }
};

export const unwrap = (className: string): void => {
  for (const wrapped of document.querySelectorAll(`.reader .${className}`)) {
    const around = wrapped.parentNode!;
    wrapped.replaceWith(...wrapped.childNodes);
    around.normalize();
  }
};

/** A range for each run of text in a range: a clause may begin within one mark and end in another. */
const piecesOf = (range: Range): Range[] => {
  const nodes = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  const pieces: Range[] = [];
  for (let node: Node | null = nodes.currentNode; node; node = nodes.nextNode()) {
    if (!(node instanceof Text) || !range.intersectsNode(node)) continue;
    const piece = document.createRange();
    piece.setStart(node, node === range.startContainer ? range.startOffset : 0);
    piece.setEnd(node, node === range.endContainer ? range.endOffset : node.length);
    if (!piece.collapsed) pieces.push(piece);
  }
  return pieces;
};
