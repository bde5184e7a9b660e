import { wordClass } from '../../lexicon/word-class.js';
import type { Passage, Token } from '../../model/document.js';
import type { Attribution } from '../../model/finding.js';
import { type Span, startingUntil } from '../../model/span.js';

const verbs = wordClass('verbs-of-thinking');
const writers = wordClass('first-persons');
const additions = wordClass('added-clause-openers');

/**
 * Indices of the tokens in a clause that somebody believes, thinks or fears: "members believe the mob will return". The
 * judgement in it is theirs. Not what somebody wants or plans, nor what is feared as a thing ("fears the brutal regime"),
 * which the outlet names, nor what it adds behind a comma or with "in order to".
 */
export const tokensThought = ({ in: place, tokens }: Passage, attributions: Attribution[]): Set<number> => {
  const thought = new Set<number>();
  for (const { in: where, type, source, cue, content } of attributions) {
    if (where !== place || type !== 'attitude' || !cue || !content) continue;
    if (!source || writers.has(source.text.toLowerCase()) || !isThinking(tokens, cue)) continue;
    for (const span of content.spans) {
      const first = startingUntil(tokens, span.start - 1);
      const end = clauseEnd(tokens, first, startingUntil(tokens, span.end - 1));
      if (isClause(tokens, first, end)) for (let i = first; i < end; i++) thought.add(i);
    }
  }
  return thought;
};

const notClause = new Set(['to', 'of', 'about']);

const isThinking = (tokens: Token[], cue: Span): boolean => {
  for (let i = startingUntil(tokens, cue.start - 1); tokens[i] && tokens[i]!.start < cue.end; i++)
    if (verbs.has(tokens[i]!.normal)) return true;
  return false;
};

/** Where the outlet's own addition begins, else the end of the content. */
const clauseEnd = (tokens: Token[], first: number, end: number): number => {
  for (let i = first; i < end - 1; i++) {
    const next = tokens[i + 1]!;
    if (tokens[i]!.text === ',' && (additions.has(next.normal) || next.normal.endsWith('ing'))) return i;
    if (tokens[i]!.normal === 'in' && next.normal === 'order') return i;
  }
  return end;
};

/** A clause has a finite verb; "to leave", "of it as a job" and "the man leaving" have none. */
const isClause = (tokens: Token[], first: number, end: number): boolean => {
  if (notClause.has(tokens[first]?.normal ?? '')) return false;
  for (let i = first; i < end; i++) {
    const { pos, normal } = tokens[i]!;
    if (pos === 'AUX') return true;
    if (pos === 'VERB' && !normal.endsWith('ing') && tokens[i - 1]?.normal !== 'to') return true;
  }
  return false;
};
