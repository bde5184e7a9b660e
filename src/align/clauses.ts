import type { Word } from './word.js';

/** A clause-like piece of a sentence: a half-open range of its words. */
export interface Clause {
  first: number;
  end: number;
  /** Only says who speaks ("a spokeswoman told reporters"); what is said stands in another clause. */
  frame: boolean;
}

const openers = new Set(
  'and but or while that who which whom whose after before because when where as if although though since until unless whether'.split(
    ' ',
  ),
);
const relatives = new Set(['who', 'which', 'whom', 'whose', 'that']);
/** A piece with less content says too little to be a statement and stays with its neighbour. */
const LEAST_CONTENT = 2;

/**
 * Cuts a sentence at punctuation, before conjunctions and where a report begins or ends, into pieces that each have a
 * verb. A piece without one waits for its verb if it begins the sentence or a subordinate clause, and belongs to what
 * stands before it otherwise; who speaks is never joined with what is said.
 */
export const cutClauses = (text: string, words: Word[]): Clause[] => {
  const clauses: Piece[] = [];
  let waits = true;
  for (const piece of piecesOf(text, words)) {
    const last = clauses.at(-1);
    const whole = isWhole(words, piece);
    const apart = last !== undefined && isFrame(words, last) !== isFrame(words, piece);
    if (last && !apart && (waits || !(whole || openers.has(words[piece.first]!.normal)))) last.end = piece.end;
    else clauses.push({ ...piece });
    waits = !isWhole(words, clauses.at(-1)!);
  }
  const last = clauses.at(-1);
  const before = clauses.at(-2);
  if (waits && last && before && isFrame(words, last) === isFrame(words, before)) before.end = clauses.pop()!.end;
  return clauses.map((clause) => ({ frame: isFrame(words, clause), ...clause }));
};

interface Piece {
  first: number;
  end: number;
}

const piecesOf = (text: string, words: Word[]): Piece[] => {
  const pieces: Piece[] = [];
  let first = 0;
  words.forEach((_, i) => {
    if (i === first || !cutsBefore(text, words, i)) return;
    pieces.push({ first, end: i });
    first = i;
  });
  if (first < words.length) pieces.push({ first, end: words.length });
  return pieces;
};

const cutsBefore = (text: string, words: Word[], i: number): boolean => {
  const word = words[i]!;
  const before = words[i - 1]!;
  if ((word.report === 'frame') !== (before.report === 'frame')) return true;
  // "an argument over who will work", "the way in which": the clause is the preposition's.
  if (before.prepositional) return false;
  if (/[,;:()"“”–—]|--/.test(text.slice(before.end, word.start))) return true;
  // "prisoners who hold a passport": without a comma the clause tells which ones are meant.
  return openers.has(word.normal) && !relatives.has(word.normal);
};

const contentOf = (words: Word[], { first, end }: Piece): number =>
  words.slice(first, end).filter(({ key }) => key !== null).length;

const isWhole = (words: Word[], piece: Piece): boolean =>
  contentOf(words, piece) >= LEAST_CONTENT && words.slice(piece.first, piece.end).some(({ verbal }) => verbal);

const isFrame = (words: Word[], { first, end }: Piece): boolean =>
  words.slice(first, end).every(({ report }) => report === 'frame');
