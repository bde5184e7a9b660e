import type { MarkItem } from '../../model/exercise.js';
import type { Span } from '../../model/span.js';
import { escaped, writable } from './text.js';

/**
 * How H5P.MarkTheWords reads a text (1.9, scripts/mark-the-words.js and scripts/word.js): it splits at spaces, takes these signs
 * off either end of what stands between, and the rest is to be marked where it stands between two asterisks. So one word is
 * marked at a time, with what hangs on it (the possessive, a single quotation mark) inside the asterisks.
 */
const PIECE = /&nbsp;|(?:(?!&nbsp;)\S)+/g;
const SPACE = '&nbsp;';
const BEFORE = /^[[({⟨¿¡“"«„]+/;
const AFTER = /[",….:;?!\])}⟩»”]+$/;

/** Where a word that hangs together with another may be set apart by spaces. */
const JOINT = /--+|[—–―/…|]+/g;

const SPEAKS = /[\p{L}\p{N}]/u;
const POSSESSIVE = /^['’]s?$/i;

/**
 * A literal asterisk. The platform's own way, to double it, shows both where the word is not to be marked, and takes a single
 * letter between two of them for an answer.
 */
const ASTERISK = '∗';

/** The text as a paragraph in which the words are marked, or the first words that cannot be. */
export const markedParagraph = ({ text, answers }: MarkItem): string | { reason: string } => {
  const pieces = [...text.matchAll(PIECE)].flatMap(({ 0: piece, index }) => {
    if (piece === SPACE) return [];
    const span = { start: index, end: index + piece.length };
    const alone = answers.filter(({ start, end }) => start < span.end && span.start < end).length < 2;
    return alone && fits(text, span, answers) ? [span] : jointsApart(text, span);
  });
  const unfit = pieces.find((piece) => !fits(text, piece, answers));
  if (unfit) return { reason: `only a part of “${text.slice(unfit.start, unfit.end)}” is to be marked` };
  const written = pieces.map((piece) => writtenPiece(text, piece, answers));
  const unmarked = answers.find(
    ({ start, end }) => !written.some((piece) => piece.marked && piece.start < end && start < piece.end),
  );
  if (unmarked) return { reason: `“${text.slice(unmarked.start, unmarked.end)}” holds no word` };
  return `<p>${written.flatMap(({ html }) => (html === '' ? [] : [html])).join(' ')}</p>`;
};

/** What is left of a piece when the signs at its ends are gone. */
const coreOf = (text: string, { start, end }: Span): Span => {
  const piece = text.slice(start, end);
  const from = start + (piece.match(BEFORE)?.[0].length ?? 0);
  return { start: from, end: Math.max(from, end - (piece.match(AFTER)?.[0].length ?? 0)) };
};

/** A word is marked whole or not at all. */
const fits = (text: string, piece: Span, answers: readonly Span[]): boolean => {
  const rest = unmarkedParts(coreOf(text, piece), answers).map(({ start, end }) => text.slice(start, end));
  return (
    !isMarked(text, piece, answers) || rest.every((part, at) => !SPEAKS.test(part) || (at > 0 && POSSESSIVE.test(part)))
  );
};

const isMarked = (text: string, piece: Span, answers: readonly Span[]): boolean => {
  const core = coreOf(text, piece);
  return answers.some(({ start, end }) =>
    SPEAKS.test(text.slice(Math.max(start, core.start), Math.min(end, core.end))),
  );
};

/** In order, and with an empty one in front where the word starts with marked words. */
const unmarkedParts = (core: Span, answers: readonly Span[]): Span[] => {
  const inside = answers
    .filter(({ start, end }) => start < core.end && core.start < end)
    .toSorted((a, b) => a.start - b.start);
  const starts = [core.start, ...inside.map(({ end }) => end)];
  const ends = [...inside.map(({ start }) => start), core.end];
  return starts.map((start, at) => ({ start, end: Math.max(start, ends[at]!) }));
};

const jointsApart = (text: string, { start, end }: Span): Span[] => {
  const cuts = [...text.slice(start, end).matchAll(JOINT)].flatMap(({ 0: joint, index }) => [
    start + index,
    start + index + joint.length,
  ]);
  return [start, ...cuts]
    .map((from, at) => ({ start: from, end: cuts[at] ?? end }))
    .filter((piece) => piece.start < piece.end);
};

const writtenPiece = (text: string, piece: Span, answers: readonly Span[]) => {
  const core = coreOf(text, piece);
  const part = (start: number, end: number): string => writable(text.slice(start, end)).replaceAll('*', ASTERISK);
  const word = part(core.start, core.end);
  const marked = word !== '' && isMarked(text, piece, answers);
  const html = part(piece.start, core.start) + (marked ? `*${word}*` : word) + part(core.end, piece.end);
  return { ...piece, marked, html: escaped(html) };
};
