import type { Span } from '../model/span.js';
import type { Clause } from './clauses.js';
import type { Word } from './word.js';

/** What all statements of an event have in common that stand in the same words, read in the same way. */
export interface Wording {
  /** By index the first of them. */
  first: number;
}

/** A statement by what its words tell. */
interface Unmatched extends Span {
  words: Word[];
  clauses: Clause[];
  referredTo: string[];
  speakers: string[];
}

/**
 * The wording of each statement, mostly its own. Agency copy stands in many articles: what depends on the words alone is worked
 * out once for all of them.
 */
export const wordingsOf = (statements: readonly Unmatched[]): Wording[] => {
  const known = new Map<string, Wording[]>();
  return statements.map((statement, i) => {
    const key = `${statement.end - statement.start} ${statement.words.map(({ normal }) => normal).join(' ')}`;
    const alike = known.get(key) ?? [];
    const found = alike.find(({ first }) => areReadAlike(statements[first]!, statement));
    if (found) return found;
    const wording = { first: i };
    known.set(key, [...alike, wording]);
    return wording;
  });
};

const areReadAlike = (a: Unmatched, b: Unmatched): boolean =>
  areAll(a.words, b.words, (word, other) => isReadAlike(word, other, b.start - a.start)) &&
  areAll(a.clauses, b.clauses, (x, y) => x.first === y.first && x.end === y.end && x.frame === y.frame) &&
  areAll(a.referredTo, b.referredTo, (key, other) => key === other) &&
  areAll(a.speakers, b.speakers, (key, other) => key === other);

const isReadAlike = (a: Word, b: Word, distance: number): boolean =>
  b.start - a.start === distance &&
  b.end - a.end === distance &&
  a.normal === b.normal &&
  a.key === b.key &&
  a.class === b.class &&
  a.verbal === b.verbal &&
  a.prepositional === b.prepositional &&
  a.report === b.report &&
  a.quoted === b.quoted;

const areAll = <T>(a: readonly T[], b: readonly T[], test: (one: T, other: T) => boolean): boolean =>
  a.length === b.length && a.every((one, i) => test(one, b[i]!));

/** Asks once for two statements, by index, what depends on the words of both. */
export const oncePerWordings = <Answer>(
  statements: readonly { wording: Wording }[],
  ask: (one: number, other: number) => Answer,
): ((one: number, other: number) => Answer) => {
  const known = statements.map(() => new Map<number, Answer>());
  return (one, other) => {
    const [first, second] = [statements[one]!.wording.first, statements[other]!.wording.first];
    const answers = known[second]!;
    const before = answers.get(first);
    if (before !== undefined) return before;
    const found = ask(first, second);
    answers.set(first, found);
    return found;
  };
};
