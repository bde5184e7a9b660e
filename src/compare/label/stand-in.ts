import type { Passage, Token } from '../../model/document.js';
import { contains, type Span } from '../../model/span.js';

export interface Edit extends Span {
  text: string;
}

/** Words that lean on what their article told before, and the words of the article that say who or what is meant. */
export interface Stand extends Edit {
  /** Who or what it is, so that one label says it once. */
  entity: string;
  isPronoun: boolean;
  /** Fewer words that tell who it is: without what he or she is. */
  short: string;
  /** Where the sentence names it in full itself. */
  namedFrom: number | null;
}

/** Those that a label of this span needs: of each person or thing the first, where it is not named in full before. */
export const neededIn = (span: Span, stands: readonly Stand[]): Stand[] => {
  const said = new Set<string>();
  const needed = stands.filter(({ entity, namedFrom, ...at }) => {
    if (!contains(span, at) || said.has(entity)) return false;
    said.add(entity);
    return namedFrom === null || namedFrom < span.start || namedFrom > at.start;
  });
  return needed.map((one, i) => (i === 0 ? one : { ...one, text: one.short }));
};

/** What stands in quotation marks is given as it was spoken. */
export const isSpoken = (one: Span, { quotations }: Passage): boolean =>
  quotations.some(({ inner }) => contains(inner, one));

/** The words of a span with some in the place of others. */
export const edited = (text: string, span: Span, edits: readonly Edit[]): string => {
  let written = '';
  let from = span.start;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    if (edit.start < from) continue;
    written += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return written + text.slice(from, span.end);
};

/** "…, however, …", "also": words that join a sentence to those before it. */
export const joiningsIn = (tokens: readonly Token[], passage: Passage, words: readonly string[]): Edit[] =>
  tokens.flatMap((token, i) => {
    const [before, after] = [tokens[i - 1], tokens[i + 1]];
    if (!before || !after || !words.includes(token.normal) || isSpoken(token, passage)) return [];
    const isAside = before.text === ',' && after.text === ',';
    if (isAside) return [{ start: before.start, end: after.end, text: '' }];
    const isLoose = before.text !== ',' && after.text !== ',' && before.normal !== 'not' && before.normal !== 'but';
    return isLoose ? [{ start: before.end, end: token.end, text: '' }] : [];
  });
