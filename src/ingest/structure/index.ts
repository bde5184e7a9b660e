import type { Block } from '../../model/article.js';
import type { Span } from '../../model/span.js';
import { isByline } from './bylines.js';
import { isBareSignature, isEmbed } from './embeds.js';
import { splitLines } from './lines.js';
import { type Known, markOpening, type Opening } from './opening.js';
import { joinLines } from './paragraphs.js';
import { type Hint, type Part, partOf } from './part.js';
import { withoutDateline, withoutLabel, withoutMarkup } from './split.js';
import { markSubheadings } from './subheadings.js';

export interface Structure extends Opening {
  blocks: Block[];
  /** What is no prose and stands in no block: rules, bullets, the dash behind a dateline, escaped line ends. */
  markup: Span[];
}

/** Datelines are looked for in so many paragraphs from the top. */
const datelineParagraphs = 5;

/** Finds the parts of a page in its text. Every character that is not blank stands in one block or in the markup. */
export const readStructure = (text: string, known: Known): Structure => {
  const { lines, markup } = splitLines(text);
  const parts = withHints(text, joinLines(text, lines), known.hints ?? []).flatMap((part) => withoutMarkup(text, part));
  const unsigned = parts.filter(({ zone }) => zone === null);
  // A text of one paragraph is that paragraph, whatever it looks like: a row of a data set, a single sentence.
  const opening = unsigned.length > 1 ? markPage(unsigned, known) : { date: null, author: null, url: null };
  const first = new Set(
    parts.filter(({ zone, hint }) => zone === null && hint !== 'item').slice(0, datelineParagraphs),
  );
  const placed = parts.map((part) =>
    first.has(part) ? withoutDateline(text, part, known.outlet) : { parts: [part], date: null },
  );
  const all = placed.flatMap((split) => split.parts).flatMap((part) => withoutLabel(text, part));
  return {
    author: opening.author,
    url: opening.url,
    date: opening.date ?? placed.find(({ date }) => date)?.date ?? null,
    blocks: all.flatMap(({ start, end, zone }) =>
      zone === 'markup' ? [] : [{ start, end, zone: zone ?? 'paragraph' }],
    ),
    markup: [...markup, ...all.filter(({ zone }) => zone === 'markup').map(({ start, end }) => ({ start, end }))],
  };
};

/** Tells each paragraph the hint that it lies in. */
const withHints = (text: string, paragraphs: Span[], hints: Hint[]): Part[] => {
  let next = 0;
  return paragraphs.map((paragraph) => {
    while (hints[next] && hints[next]!.end <= paragraph.start) next++;
    const hint = hints[next];
    return partOf(text, paragraph, hint && hint.start <= paragraph.start ? hint.kind : null);
  });
};

/** Gives zones to what is no paragraph of prose; the rest keeps null. */
const markPage = (parts: Part[], known: Known): Opening => {
  const embeds = parts.filter((part, i) => isEmbed(part) || (parts[i + 1] && isBareSignature(parts[i + 1]!.text)));
  if (embeds.length < parts.length) for (const part of embeds) part.zone = 'embed';
  const opening = markOpening(parts, known);
  const left = parts.filter(({ zone }) => zone === null);
  for (const part of left.slice(-2)) if (left.length > 2 && part.whole && isByline(part.text)) part.zone = 'byline';
  markSubheadings(parts);
  return opening;
};
