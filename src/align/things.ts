import type { WordForms } from '../model/analysed-article.js';
import { onceForRange } from './once-for-range.js';
import { wordsIn } from './statement.js';
import type { Word } from './word.js';

/** Keys of words that are no thing of their own, by what they tell. */
export interface Circumstances {
  /** Words for when it was: "Monday", "last week". */
  times: Set<string>;
  weekdays: Set<string>;
  /** Words for whom a name stands for: "president", "leader". */
  roles: Set<string>;
}

export const circumstancesOf = (words: Record<string, string[]>, forms: WordForms): Circumstances => {
  const keysOf = (...lists: string[]): Set<string> =>
    new Set(lists.flatMap((list) => (words[list] ?? []).flatMap((word) => forms.keys([word])[0] ?? [])));
  const weekdays = keysOf('weekdays');
  return {
    times: new Set([...weekdays, ...keysOf('periods', 'durations', 'period-openers')]),
    weekdays,
    roles: keysOf('offices'),
  };
};

/** What a run of clauses speaks of, by key: a word by itself, a name of however many words by the number of its run. */
export type Things = Map<string, string | number>;

/**
 * The things that a run of clauses speaks of. When it was and who somebody is ("on Thursday", "President", "in 2016") are
 * none: two clauses that share nothing else are about the same people at the same time.
 */
export const thingsIn = onceForRange((statement, clauses, { times, roles }: Circumstances): Things => {
  const words = wordsIn(statement, clauses);
  const runs = runsOfNames(words);
  const things: Things = new Map();
  words.forEach((word, i) => {
    if (word.key === null || isYear(word)) return;
    if (word.class !== 'verb' && (times.has(word.key) || roles.has(word.key))) return;
    things.set(word.key, runs[i] ?? word.key);
  });
  return things;
});

/** Which name each word belongs to, by number, nouns that stand right before it among them: "union leader Ida Vossen". */
const runsOfNames = (words: Word[]): (number | undefined)[] => {
  const runs: (number | undefined)[] = words.map(() => undefined);
  let run = 0;
  let last = Number.NEGATIVE_INFINITY;
  words.forEach((word, i) => {
    if (word.class !== 'name') return;
    if (i - last > LONGEST_LINK + 1) run++;
    last = i;
    for (let at = i; at >= 0 && (at === i || isBefore(words, at)); at--) runs[at] ??= run;
  });
  return runs;
};

const isBefore = (words: Word[], at: number): boolean =>
  words[at]!.class === 'noun' && words[at + 1]!.start - words[at]!.end === 1;

/** "The Act Against Sponsors of Terrorism" is one name: so many small words may stand within it. */
const LONGEST_LINK = 1;

const isYear = ({ class: kind, normal }: Word): boolean => kind === 'number' && /^(1[6-9]|20)\d\d$/.test(normal);

/** Keys that both have, one for each thing. */
export const sharedThings = (a: Things, b: Things): string[] => {
  const seen = new Set<string | number>();
  const keys: string[] = [];
  for (const [key, thing] of a) {
    const other = b.get(key);
    if (other === undefined) continue;
    const one = typeof thing === 'number' && typeof other === 'number' ? thing : key;
    if (!seen.has(one)) keys.push(key);
    seen.add(one);
  }
  return keys;
};
