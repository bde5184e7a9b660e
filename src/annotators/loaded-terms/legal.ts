import type { LexiconMatch, Passage } from '../../model/document.js';
import type { Voice } from '../../model/finding.js';
import type { Context, ContextCategory } from './context.js';

/** Clauses are searched this many tokens far, which bounds the cost of endless ones. */
const REACH = 40;

/**
 * Whether a legal word stands in one clause with what it rests on: a court, a charge or a law. In the outlet's own voice
 * an accuser or a doubt suffices too; credited to a source, the accusation is what the finding shows.
 */
export const restsOnCourt = (passage: Passage, match: LexiconMatch, context: Context, voice: Voice): boolean => {
  if (voice === 'quoted') return false;
  const grounds: ContextCategory[] = voice === 'outlet' ? ['court', 'accusation', 'charging'] : ['court'];
  const inClause = (from: number, step: 1 | -1): boolean => {
    for (let i = from, left = REACH; left > 0; i += step, left--) {
      if (passage.tokens[i]?.sentence !== passage.tokens[match.firstToken]!.sentence) return false;
      if (context.covering(i, ...grounds)) return true;
      if (endsClause(passage, i)) return false;
    }
    return false;
  };
  return inClause(match.firstToken - 1, -1) || inClause(match.endToken, 1);
};

const clauseOpeners = new Set(['CCONJ', 'SCONJ', 'PRON']);

/** A semicolon or dash, or a comma that a conjunction or a new subject follows; not "crimes – including treason". */
const endsClause = ({ tokens }: Passage, at: number): boolean => {
  const { text } = tokens[at]!;
  if (/^[;:—–]$/.test(text)) return tokens[at + 1]?.normal !== 'including';
  return text === ',' && clauseOpeners.has(tokens[at + 1]?.pos ?? '');
};
