import type { SourceArticle } from '../../model/article.js';
import { fromCodePoints, type OffsetMap } from '../../model/code-points.js';
import { type Mark, markParts } from '../../model/mark.js';
import type { Place, Span } from '../../model/span.js';
import { hullOf, tidied } from '../spans.js';
import { wholeTextOf } from './article-texts.js';
import type { CodedDocument, CodedMark, CodedPlace, CodedSpans } from './coded.js';

/** The marks of a document over the texts of its article, or why they are not of these texts. */
export const placedMarks = (
  document: CodedDocument,
  source: SourceArticle,
  known: boolean,
): { marks: Mark[] } | { problem: string } => {
  const whole = wholeTextOf(source);
  const texts: Record<CodedPlace, string> = {
    body: source.article.text,
    title: source.article.title ?? '',
    whole: whole.text,
  };
  const same: OffsetMap = (offset) => offset;
  const mapOf = (text: string): OffsetMap => (document.offsets === 'utf-16' ? same : fromCodePoints(text));
  const offsets = { body: mapOf(texts.body), title: mapOf(texts.title), whole: mapOf(texts.whole) };

  /** Over the text of one place; of the whole text over the part that the first span begins in. */
  const placed = (given: CodedSpans, from: CodedPlace): { in: Place; spans: Span[] } | { problem: string } => {
    const [text, offset] = [texts[from], offsets[from]];
    const spans = given.spans.map(({ start, end }) => ({ start: offset(start), end: offset(end) }));
    if (spans.some(({ end }) => end > text.length)) return { problem: 'it reaches beyond the text' };
    const found = spans.map(({ start, end }) => text.slice(start, end)).join(' ');
    if (!known && given.quote !== null && squeezed(found) !== squeezed(given.quote))
      return { problem: `the text has "${shown(found)}" there and the annotation "${shown(given.quote)}"` };
    if (from !== 'whole') return { in: from, spans: tidied(text, spans) };
    const isTitle = spans.every(({ end }) => end <= texts.title.length && whole.body > 0);
    if (!isTitle && spans.some(({ start }) => start < whole.body))
      return { problem: 'it reaches from the title into the text' };
    const before = isTitle ? 0 : whole.body;
    const place = isTitle ? 'title' : 'body';
    const moved = spans.map(({ start, end }) => ({ start: start - before, end: end - before }));
    return { in: place, spans: tidied(texts[place], moved) };
  };

  const markOf = (coded: CodedMark): Mark | { problem: string } | null => {
    const at = placed(coded, coded.in);
    if ('problem' in at) return at;
    const parts: Record<string, Span[]> = {};
    for (const part of markParts) {
      const given = coded.parts?.[part];
      const found = given ? placed(given, coded.in) : { spans: [] };
      if ('problem' in found) return found;
      parts[part] = found.spans;
    }
    // Nothing but blanks is marked.
    if (at.spans.length === 0) return null;
    const { kind, category, anonymous, voice } = coded;
    return {
      kind,
      category,
      in: at.in,
      // Of an attribution the whole is compared; what stands between its parts belongs to it.
      spans: kind === 'attribution' ? [hullOf(at.spans)] : at.spans,
      parts: coded.parts && (parts as Mark['parts']),
      anonymous,
      voice,
    };
  };

  const marks: Mark[] = [];
  for (const coded of document.marks) {
    const mark = markOf(coded);
    if (mark && 'problem' in mark) return { problem: `${coded.at}: ${mark.problem}` };
    if (mark) marks.push(mark);
  }
  return { marks };
};

const squeezed = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

const shown = (text: string): string => {
  const letters = [...squeezed(text)];
  return letters.length > 40 ? `${letters.slice(0, 40).join('')}…` : letters.join('');
};
