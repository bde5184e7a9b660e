import type { ComponentChildren } from 'preact';
import type { Block } from '../../../model/article.js';
import type { Place } from '../../../model/span.js';
import { MARK } from '../../labels.js';
import { type Mark, marksOf, type TextMark } from '../../marks.js';
import { Outside } from '../../parts.js';
import { cutSegments, type Segment } from '../../segments.js';
import { placeIn } from '../../text-address.js';
import { type ArticleView, textAt, type View } from '../../view.js';

interface BlockMark extends Block {
  what: 'block';
}

type Piece = Segment<TextMark | BlockMark>;

/** An article with everything found marked in it. */
export const FullText = ({ view, article }: { view: View; article: ArticleView }) => {
  const { annotated } = article;
  const titleInText = annotated.blocks.some(({ zone }) => zone === 'headline');
  return (
    <article
      class="full-text"
      id={article.anchor}
      lang={annotated.article.language === 'und' ? '' : annotated.article.language}
    >
      <header class="head">
        <h3 class="outlet">
          <Outside text={article.name} />
        </h3>
        <p class="picked" lang="en" />
      </header>
      {!titleInText && annotated.article.title ? (
        <p class="zone-headline" dir="auto" data-at={placeIn('title', 0)}>
          <Pieces pieces={cutSegments<TextMark>(shown(annotated.article.title), marksOf(view, article, 'title'))} />
        </p>
      ) : null}
      {paragraphs(view, article, 'body').map(({ zone, pieces }) => (
        <p class={`zone-${zone}`} dir="auto" data-at={placeIn('body', pieces[0]!.start)}>
          <Pieces pieces={pieces} />
        </p>
      ))}
      {annotated.article.text.trim() ? null : <p class="note">The text is empty.</p>}
    </article>
  );
};

/** A browser reads CR LF as one sign; places count two. */
const shown = (text: string): string => text.replaceAll('\r', ' ');

/** The text cut by marks and gathered by blocks; words outside every block are shown as a paragraph, never dropped. */
const paragraphs = (view: View, article: ArticleView, place: Place): { zone: Block['zone']; pieces: Piece[] }[] => {
  const blocks = article.annotated.blocks.map((block): BlockMark => ({ ...block, what: 'block' }));
  const found: { block: BlockMark | undefined; pieces: Piece[] }[] = [];
  for (const piece of cutSegments<TextMark | BlockMark>(shown(textAt(article, place)), [
    ...blocks,
    ...marksOf(view, article, place),
  ])) {
    const block = piece.covering.find((item) => item.what === 'block');
    const last = found.at(-1);
    // A dash between dateline and text stands in no block; it ends the line before it.
    const isSign = !block && !/[\p{L}\p{N}]/u.test(piece.text);
    if (last && (isSign || last.block === block)) last.pieces.push(piece);
    else found.push({ block, pieces: [piece] });
  }
  return found
    .filter(({ pieces }) => pieces.some(({ text }) => text.trim()))
    .map(({ block, pieces }) => ({ zone: block?.zone ?? 'paragraph', pieces }));
};

const Pieces = ({ pieces }: { pieces: readonly Piece[] }) => (
  <>
    {pieces.map((piece) => (
      <PieceView piece={piece} />
    ))}
  </>
);

const PieceView = ({ piece }: { piece: Piece }) => {
  const marks = piece.covering.filter((item) => item.what === 'mark');
  const credited = piece.covering.find((item) => item.what === 'credited');
  const starting = piece.covering
    .filter((item) => item.what === 'mention')
    .filter(({ start }) => start === piece.start);
  const words = marks.length > 0 ? <MarkedWords piece={piece} marks={marks} /> : piece.text;
  return (
    <>
      {starting.map(({ fact, anchor, best, start, end }) => (
        // biome-ignore lint/a11y/useAnchorContent: named by its number in the stylesheet, then by the script (client/names.ts); words of ours in the text would spoil a search in it
        <a
          class={best ? 'fact-ref best' : 'fact-ref'}
          id={anchor}
          href={`#fact-${fact + 1}`}
          data-n={fact + 1}
          data-long={end - start}
        />
      ))}
      {credited ? <span class={credited.voice === 'quoted' ? 'credited quoted' : 'credited'}>{words}</span> : words}
    </>
  );
};

/** One link for all marks on these words; the shortest mark comes first in its card. A space between marks is no link. */
const MarkedWords = ({ piece, marks }: { piece: Piece; marks: readonly Mark[] }) => {
  if (!piece.text.trim()) return <Lines piece={piece} marks={marks} />;
  const anchors = [...new Set([...marks].reverse().map(({ anchor }) => anchor))];
  return (
    <a class="m" href={`#note-${anchors[0]}`} data-notes={anchors.length > 1 ? anchors.join(' ') : undefined}>
      <Lines piece={piece} marks={marks} />
    </a>
  );
};

/** Each mark as a line of its own around the words, the longest outermost. */
const Lines = ({ piece, marks }: { piece: Piece; marks: readonly Mark[] }) => (
  <>
    {marks.reduceRight<ComponentChildren>(
      (inner, mark) => (
        <span
          class={`m-${mark.kind}`}
          id={mark.first && mark.start === piece.start ? `mark-${mark.anchor}` : undefined}
          data-k={mark.last && mark.end === piece.end ? MARK[mark.kind].letter : undefined}
        >
          {inner}
        </span>
      ),
      piece.text,
    )}
  </>
);
