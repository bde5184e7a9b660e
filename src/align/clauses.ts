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
/** A piece with less content says too little to be a statement and stays with its neighbour. */
const LEAST_CONTENT = 2;
/** A piece with a reporting verb and no more content words than this only says who speaks. */
const MOST_IN_FRAME = 6;

/**
 * Cuts a sentence at punctuation and before conjunctions into pieces that each have a verb. A piece without one waits
 * for its verb if it begins the sentence or a subordinate clause, and belongs to what stands before it otherwise.
 */
export const cutClauses = (text: string, words: Word[], isCue: (word: Word) => boolean): Clause[] => {
  const clauses: Piece[] = [];
  let waits = true;
  for (const piece of piecesOf(text, words)) {
    const last = clauses.at(-1);
    const whole = isWhole(words, piece);
    if (last && (waits || !(whole || openers.has(words[piece.first]!.normal)))) last.end = piece.end;
    else clauses.push({ ...piece });
    waits = !isWhole(words, clauses.at(-1)!);
  }
  if (waits && clauses.length > 1) clauses.at(-2)!.end = clauses.pop()!.end;
  return clauses.map((clause) => ({ ...clause, frame: isFrame(words, clause, isCue) }));
};

interface Piece {
  first: number;
  end: number;
}

const piecesOf = (text: string, words: Word[]): Piece[] => {
  const pieces: Piece[] = [];
  let first = 0;
  words.forEach((word, i) => {
    if (i === first) return;
    const gap = text.slice(words[i - 1]!.end, word.start);
    if (!/[,;:()"“”–—]|--/.test(gap) && !openers.has(word.normal)) return;
    pieces.push({ first, end: i });
    first = i;
  });
  if (first < words.length) pieces.push({ first, end: words.length });
  return pieces;
};

const contentOf = (words: Word[], { first, end }: Piece): number =>
  words.slice(first, end).filter(({ key }) => key !== null).length;

const isWhole = (words: Word[], piece: Piece): boolean =>
  contentOf(words, piece) >= LEAST_CONTENT && words.slice(piece.first, piece.end).some(({ verbal }) => verbal);

const isFrame = (words: Word[], piece: Piece, isCue: (word: Word) => boolean): boolean => {
  const own = words.slice(piece.first, piece.end);
  return contentOf(words, piece) <= MOST_IN_FRAME && own.slice(-3).some(isCue);
};
