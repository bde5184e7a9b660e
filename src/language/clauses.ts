import type { Passage, Token } from '../model/document.js';
import { wordClass } from './word-class.js';

/** A piece of a sentence with a verb of its own: a half-open range of tokens. */
export interface Clause {
  first: number;
  end: number;
  /** The word that joins it to what stands before (who, because, and), null where punctuation alone does. */
  joinedBy: string | null;
}

const subordinators = wordClass('subordinators');
const relatives = wordClass('relative-pronouns');

const isVerb = (token: Token): boolean => token.pos === 'VERB' || token.pos === 'AUX';
const isParticiple = (token: Token | undefined): boolean => token?.pos === 'VERB' && /(ing|ed)$/.test(token.normal);
const isMark = (token: Token): boolean => /^[,;:“”"()[\]—–]$|^--$/.test(token.text);
const isSubject = (token: Token | undefined): boolean =>
  token !== undefined && /^(NOUN|PROPN|PRON|DET|NUM|ADJ)$/.test(token.pos);

/**
 * The clauses of one sentence, which they tile: cut before subordinators, relative pronouns and conjunctions that lead to
 * a verb, at stops within the sentence, and at commas before a participle or a new subject. A piece without a verb stays
 * with its neighbour, so that lists and appositions are not cut off; only a relative clause cuts its subject off.
 */
export const clausesOf = ({ tokens, sentenceTokens }: Passage, sentence: number): Clause[] => {
  const { first, end } = sentenceTokens[sentence]!;
  const clauses: (Clause & { whole: boolean })[] = [{ first, end: first, joinedBy: null, whole: false }];
  const verbAhead = nextVerbs(tokens, first, end);
  for (let i = first; i < end; i++) {
    const last = clauses.at(-1)!;
    const joint =
      i > first && (last.whole || relatives.has(tokens[i]!.normal))
        ? jointAt(tokens, i, verbAhead[i - first]!)
        : undefined;
    if (joint !== undefined) {
      last.end = i;
      clauses.push({ first: i, end: i, joinedBy: joint, whole: false });
    }
    if (isVerb(tokens[i]!)) clauses.at(-1)!.whole = true;
  }
  clauses.at(-1)!.end = end;
  return clauses.map(({ first, end, joinedBy }) => ({ first, end, joinedBy }));
};

/** For each token how many tokens on, in the same stretch between marks, the next verb stands; Infinity where none. */
const nextVerbs = (tokens: Token[], first: number, end: number): number[] => {
  const ahead = new Array<number>(end - first);
  let distance = Number.POSITIVE_INFINITY;
  for (let i = end - 1; i >= first; i--) {
    distance = isVerb(tokens[i]!) ? 0 : isMark(tokens[i]!) ? Number.POSITIVE_INFINITY : distance + 1;
    ahead[i - first] = distance;
  }
  return ahead;
};

/** Whether a clause begins at token `i`, and by which word it is joined; undefined where none begins. */
const jointAt = (tokens: Token[], i: number, verbAhead: number): string | null | undefined => {
  const { normal, pos } = tokens[i]!;
  if (verbAhead === Number.POSITIVE_INFINITY) return undefined;
  const afterMark = isMark(tokens[i - 1]!);
  if (relatives.has(normal) && pos !== 'DET') return normal;
  if (subordinators.has(normal) && (pos === 'SCONJ' || pos === 'ADV' || pos === 'ADP') && isClausal(tokens, i))
    return normal;
  if (pos === 'CCONJ') return afterMark || isVerb(tokens[i + 1]!) || isClausal(tokens, i) ? normal : undefined;
  if (!afterMark) return undefined;
  return isParticiple(tokens[i]) || isVerb(tokens[i]!) || (isSubject(tokens[i]) && isClausal(tokens, i - 1))
    ? null
    : undefined;
};

/** A subject and its verb follow: "after the vote failed", unlike "after the vote". */
const isClausal = (tokens: Token[], i: number): boolean => {
  if (!isSubject(tokens[i + 1])) return false;
  for (let next = i + 2; next < Math.min(tokens.length, i + 12); next++) {
    const token = tokens[next]!;
    if (isMark(token) || token.sentence !== tokens[i]!.sentence || token.normal === 'to') return false;
    if (isVerb(token)) return !/ing$/.test(token.normal);
  }
  return false;
};
