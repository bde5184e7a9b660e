import type { Copy } from '../../model/copy.js';
import { filledInEither } from '../../model/filler.js';
import type { Span } from '../../model/span.js';
import type { WordChange } from '../../model/word-change.js';
import { counted, groupBy } from '../prose.js';

/** A shared text as one article, or several alike, print it, beside the base. */
export interface Version {
  articles: string[];
  isSame: boolean;
  hasRemoved: boolean;
  hasAdded: boolean;
  pieces: Piece[];
}

interface Piece {
  kind: WordChange['kind'];
  text: string;
}

/** Wordings other than the base's, each once, in the order of the articles. */
export const versionsOf = (copy: Copy, baseText: string, textOf: (article: string) => string): Version[] => {
  const versions = copy.changes.map(({ article, changes }) => {
    const text = textOf(article);
    return {
      article,
      pieces: piecesOf(
        changes,
        (span) => slice(baseText, span),
        (span) => slice(text, span),
      ),
    };
  });
  return [
    ...groupBy(versions, ({ pieces }) =>
      JSON.stringify(pieces.map(({ kind, text }) => [kind, blanksAsOne(text)])),
    ).values(),
  ].map((alike) => {
    const { pieces } = alike[0]!;
    const has = (kind: WordChange['kind']): boolean => pieces.some((piece) => piece.kind === kind);
    return {
      articles: alike.map(({ article }) => article),
      isSame: !has('removed') && !has('added'),
      hasRemoved: has('removed'),
      hasAdded: has('added'),
      pieces,
    };
  });
};

const slice = (text: string, { start, end }: Span): string => text.slice(start, end);

const blanksAsOne = (text: string): string => text.replace(/\s+/g, ' ');

/** What is in both reads as the base has it; before words that only the other has, as the other one puts it. */
const piecesOf = (
  changes: readonly WordChange[],
  inBase: (span: Span) => string,
  inOther: (span: Span) => string,
): Piece[] =>
  changes.map((change, i) => {
    if (change.kind === 'removed') return { kind: 'removed', text: inBase(change.from) };
    if (change.kind === 'added') return { kind: 'added', text: inOther(change.to) };
    const [base, other] = [inBase(change.from), inOther(change.to)];
    const text = changes[i + 1]?.kind === 'added' ? filledInEither(other, base) : filledInEither(base, other);
    return { kind: 'kept', text };
  });

/** Longer stretches that are in both are shown by their first and last words. */
const LONGEST_KEPT = 60;
const SHOWN_OF_KEPT = 20;

/** The words of both, with what only one has struck through or underlined; `only` names the two for those who listen. */
export const VersionText = ({ version, only: [first, second] }: { version: Version; only: [string, string] }) => (
  <blockquote class="copy-text">
    {paragraphsOf(version.pieces).map((pieces) => (
      <p dir="auto">
        {pieces.map((piece, i) => (
          <>
            {i > 0 && piece.kind === 'added' && !/\s$/.test(pieces[i - 1]!.text) && pieces[i - 1]!.kind === 'removed'
              ? ' '
              : ''}
            <PieceText piece={piece} only={piece.kind === 'removed' ? first : second} />
          </>
        ))}
      </p>
    ))}
  </blockquote>
);

const PieceText = ({ piece: { kind, text }, only }: { piece: Piece; only: string }) => {
  if (kind === 'kept') return <KeptText text={text} />;
  const words = text.trim();
  const [before, after] = [text.slice(0, text.indexOf(words)), text.slice(text.indexOf(words) + words.length)];
  const Element = kind === 'removed' ? 'del' : 'ins';
  return (
    <>
      {before}
      <Element>
        <span class="visually-hidden">[only in {only}: </span>
        {words}
        <span class="visually-hidden">]</span>
      </Element>
      {after}
    </>
  );
};

const KeptText = ({ text }: { text: string }) => {
  const words = [...text.matchAll(/\S+\s*/g)].map(([word]) => word);
  if (words.length <= LONGEST_KEPT) return <>{text}</>;
  return (
    <>
      {words.slice(0, SHOWN_OF_KEPT).join('')}
      <span class="alike">[… {counted(words.length - 2 * SHOWN_OF_KEPT, 'word')} alike …]</span>{' '}
      {words.slice(-SHOWN_OF_KEPT).join('')}
    </>
  );
};

/** Pieces paragraph by paragraph, broken where the text is; a piece may go over several. */
const paragraphsOf = (pieces: readonly Piece[]): Piece[][] => {
  const paragraphs: Piece[][] = [[]];
  for (const { kind, text } of pieces)
    text.split(/\s*\n\s*/).forEach((line, i) => {
      if (i > 0) paragraphs.push([]);
      if (line) paragraphs.at(-1)!.push({ kind, text: line });
    });
  return paragraphs.filter((paragraph) => paragraph.length > 0);
};
