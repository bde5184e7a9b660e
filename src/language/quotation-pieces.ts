import { wordClass } from '../lexicon/word-class.js';
import type { Block } from '../model/article.js';
import type { Span } from '../model/span.js';
import { type Mark, readMarks } from './quotation-marks.js';
import { type Pair, pairDoubles, pairSingles } from './quotation-pairs.js';

/** What stands between two marks, or one mark and the edge that bounds it, within one block. */
export interface Piece extends Span {
  innerStart: number;
  innerEnd: number;
  kind: Mark['kind'];
  opened: boolean;
  closed: boolean;
  continued: boolean;
}

export interface BlockPieces {
  /** In no order; nested ones among them. */
  pieces: Piece[];
  /** Closing marks without an opening one, each as the quotation it would close; see `strayPiece`. */
  strays: Piece[];
  /** No double mark stands in the block. */
  silent: boolean;
}

/** Reads one block. `within`: an earlier block's quotation may still be open, so that any closing mark counts. */
export const piecesOf = (text: string, block: Block, within: boolean): BlockPieces => {
  const marks = readMarks(text, block);
  const doubles = marks.filter(({ kind }) => kind === 'double');
  if (within && doubles.length % 2 === 1) closeFirst(doubles);
  const { pairs, strays } = pairDoubles(doubles);
  const outer = pairs.map((pair) => pieceOf(text, pair, block));
  const singles = groupsWithin(
    marks.filter(({ kind }) => kind === 'single'),
    outer,
  ).flatMap(({ bounds, members }) => singlePieces(text, members, bounds ?? block, block));
  const edges = new Map(doubles.map((mark, i) => [mark, doubles[i - 1]?.end ?? block.start]));
  return {
    pieces: [...outer, ...singles],
    strays: strays
      .filter((stray, i) => (within && i === 0) || /[,.!?…—]/.test(stray.previous))
      .map((stray) => strayPiece(text, stray, edges.get(stray)!))
      .filter((piece) => within || piece.end < block.end || !isReport(text.slice(piece.innerStart, piece.innerEnd))),
    silent: doubles.length === 0,
  };
};

/** Where a quotation is still open and the marks are odd in number, a first mark that may be either closes it. */
const closeFirst = (doubles: Mark[]): void => {
  const first = doubles[0]!;
  if (first.canClose) first.canOpen = false;
};

const pieceOf = (text: string, { open, close, cutBy }: Pair, bounds: Span): Piece => {
  const innerEnd = close?.start ?? trimmed(text, { start: open.end, end: cutBy?.start ?? bounds.end }).end;
  return {
    start: open.start,
    end: close?.end ?? innerEnd,
    innerStart: open.end,
    innerEnd,
    kind: open.kind,
    opened: true,
    closed: close !== null,
    continued: false,
  };
};

/** Single marks by the double quotation that they stand in; `bounds` is null for those outside all. */
const groupsWithin = (singles: Mark[], outer: Piece[]): { bounds: Span | null; members: Mark[] }[] => {
  const groups = new Map<Piece | null, Mark[]>();
  const waiting = [...outer].sort((a, b) => a.start - b.start);
  const around: Piece[] = [];
  let next = 0;
  for (const mark of singles) {
    while (next < waiting.length && waiting[next]!.start < mark.start) around.push(waiting[next++]!);
    while (around.length > 0 && around.at(-1)!.end <= mark.start) around.pop();
    const within = around.at(-1) ?? null;
    const members = groups.get(within);
    if (members) members.push(mark);
    else groups.set(within, [mark]);
  }
  return [...groups].map(([within, members]) => ({
    bounds: within && { start: within.innerStart, end: within.innerEnd },
    members,
  }));
};

/** An unclosed single mark is mostly an apostrophe: it counts only where speech is likely to begin, and as the last. */
const singlePieces = (text: string, marks: Mark[], bounds: Span, block: Block): Piece[] =>
  pairSingles(marks)
    .filter(({ open, close, cutBy }) => close || (cutBy === null && beginsSpeech(text, open, block)))
    .map((pair) => pieceOf(text, pair, bounds));

const beginsSpeech = (text: string, { start, end }: Mark, block: Block): boolean =>
  (start === block.start || /[,:]\s$/.test(text.slice(Math.max(block.start, start - 2), start))) &&
  /^\p{Lu}/u.test(text.slice(end, end + 2));

const titles = wordClass('titles');
const sentenceStart = /[.!?…][’')\]]*\s+(?=\p{Lu})/gu;
const lastWord = /(?:^|\P{L})(\p{L}+)$/u;

/** The quotation before a closing mark that nothing opened: back to the start of its sentence, not beyond `edge`. */
const strayPiece = (text: string, { start, end, kind }: Mark, edge: number): Piece => {
  const words = text.slice(edge, start);
  const last = [...words.matchAll(sentenceStart)].findLast(({ index }) => {
    const word = lastWord.exec(words.slice(Math.max(0, index - 10), index))?.[1]?.toLowerCase();
    return word === undefined || !titles.has(word);
  });
  const from = trimmed(text, { start: edge + (last ? last.index + last[0].length : 0), end: start }).start;
  return { start: from, end, innerStart: from, innerEnd: start, kind, opened: false, closed: true, continued: false };
};

const verbsOfSaying = wordClass('verbs-of-saying');
const firstAndSecondPerson = wordClass('first-and-second-person');

/** "The mayor said the bridge was safe.”": the outlet's own report before a mark that has nothing to close. */
const isReport = (words: string): boolean => {
  const all = words.toLowerCase().match(/\p{L}+/gu) ?? [];
  return all.some((word) => verbsOfSaying.has(word)) && !all.some((word) => firstAndSecondPerson.has(word));
};

/** The span without the blanks at its ends. */
export const trimmed = (text: string, { start, end }: Span): Span => {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  return { start: from, end: to };
};
