import type { Precedent } from '../model/alignment.js';
import { phraseEnd } from '../model/phrases.js';
import type { Member } from './groups.js';
import type { Statement } from './statement.js';
import type { Word } from './word.js';

/** A fact of this kind: members, and what each says of earlier cases, in the same order. */
export interface PrecedentGroup {
  members: Member[];
  precedents: Precedent[];
}

/** Closed classes of words by name: `lexicons/language.yaml`. */
type WordLists = Record<string, string[]>;

/**
 * Facts about whether something had happened before: "has never directly engaged" and "not the first time such meetings
 * had occurred" share no word, so that no likeness of words brings them together. Each statement that there were earlier
 * cases is set beside those of other articles that there were none.
 */
export const precedentGroups = (statements: Statement[], words: WordLists): PrecedentGroup[] => {
  const claims = statements.flatMap((statement, i) => claimIn(statement, i, words) ?? []);
  const without = claims.filter(({ precedent }) => !precedent.claimed);
  return claims
    .filter(({ precedent }) => precedent.claimed)
    .flatMap((claim) => {
      const against = without.filter((other) => areOfOneThing(claim, other, statements));
      if (against.length === 0) return [];
      const told = [claim, ...against].toSorted((a, b) => a.member.statement - b.member.statement);
      return [{ members: told.map(({ member }) => member), precedents: told.map(({ precedent }) => precedent) }];
    });
};

interface Claim {
  member: Member;
  precedent: Precedent;
  /** Keys of what happened: nouns and verbs of the sentence, names left out. */
  things: Set<string>;
  /** Refers to what the article tells of: "such meetings", "these talks". */
  refers: boolean;
}

/** How sure such a pair is: shown with the sure ones, below those that share their words. */
const SCORE = 0.6;

const claimIn = ({ words, clauses }: Statement, statement: number, lists: WordLists): Claim | null => {
  const claimed = rangesOf(words, lists['with-precedent'] ?? []);
  const ranges = claimed.length > 0 ? claimed : rangesOf(words, lists['without-precedent'] ?? []);
  const [first] = ranges;
  const last = ranges.at(-1);
  if (!first || !last) return null;
  const clauseOf = (at: number): number => clauses.findIndex(({ end }) => at < end);
  const demonstratives = new Set(lists.demonstratives ?? []);
  const inClaim = (at: number): boolean => ranges.some((range) => range.first <= at && at < range.end);
  return {
    member: { statement, clauses: { first: clauseOf(first.first), end: clauseOf(last.end - 1) + 1 }, score: SCORE },
    precedent: {
      claimed: claimed.length > 0,
      words: ranges.map((range) => spelled(words, withNext(words, range))).join(' … '),
    },
    things: new Set(
      words.flatMap(({ key, class: kind }, at) =>
        key !== null && (kind === 'noun' || kind === 'verb') && !inClaim(at) ? key : [],
      ),
    ),
    refers: words.some(({ normal }) => demonstratives.has(normal)),
  };
};

/** With the noun or verb behind it, which tells what is counted: "has never directly engaged". */
const withNext = (words: Word[], { first, end }: Range): Range => {
  const next = words[end];
  return { first, end: next && next.key !== null && next.class !== 'name' ? end + 1 : end };
};

interface Range {
  first: number;
  end: number;
}

/** Where phrases of a list stand, the longest at each place. */
const rangesOf = (words: Word[], phrases: string[]): Range[] => {
  const ranges: Range[] = [];
  for (let first = 0; first < words.length; first++) {
    const end = phraseEnd(words, first, phrases);
    if (end === null) continue;
    ranges.push({ first, end });
    first = end - 1;
  }
  return ranges;
};

const spelled = (words: Word[], { first, end }: Range): string =>
  words
    .slice(first, end)
    .map(({ normal }) => normal)
    .join(' ');

/** So many things in common make two claims claims of one thing; one will do where either says "such" or "these". */
const FEWEST_SHARED = 2;

const areOfOneThing = (a: Claim, b: Claim, statements: Statement[]): boolean => {
  if (statements[a.member.statement]!.article === statements[b.member.statement]!.article) return false;
  const shared = [...a.things].filter((key) => b.things.has(key)).length;
  return shared >= (a.refers || b.refers ? 1 : FEWEST_SHARED);
};
