import type { Member } from './groups.js';
import { type Sketch, shared } from './sketch.js';
import type { Weigh } from './vocabulary.js';

/** Share of weighted words (Dice) from which two clauses count as fully agreeing; reworded facts seldom share more. */
const FULL = 0.25;

/**
 * Lowers a member's score by how much its clauses share with the clauses of the other articles, names counted little:
 * two sentences may match well as wholes although what is shown of them states two things about the same people.
 */
export const withAgreement = (group: Member[], sketches: Sketch[], weigh: Weigh): Member[] => {
  const bags = group.map((member) => bagOf(member, sketches[member.statement]!, weigh));
  return group.map((member, i) => {
    const article = sketches[member.statement]!.statement.article;
    const foreign = bags.filter((_, j) => sketches[group[j]!.statement]!.statement.article !== article);
    const best = Math.max(0, ...foreign.map((other) => dice(bags[i]!, other)));
    return { ...member, score: member.score * Math.min(1, best / FULL) };
  });
};

/**
 * Below this the clauses that are shown have next to nothing in common with those of the other articles. Chosen on the
 * development events: sentence pairs gain in precision what they lose in recall, and a reader sees no puzzling row.
 */
const LEAST_AGREEMENT = 0.1;

export const withoutStrangers = (group: Member[]): Member[] => group.filter(({ score }) => score >= LEAST_AGREEMENT);

interface WeighedWords {
  keys: Set<string>;
  weight: number;
  weigh: Weigh;
}

/** A shared name tells who it is about, not what is stated of them: it counts so much of its weight. */
const NAME_SHARE = 0.3;

const bagOf = ({ clauses }: Member, { statement }: Sketch, weigh: Weigh): WeighedWords => {
  const words = statement.clauses
    .slice(clauses.first, clauses.end)
    .flatMap(({ first, end }) => statement.words.slice(first, end));
  const names = new Set(words.flatMap((word) => (word.class === 'name' && word.key !== null ? [word.key] : [])));
  const own: Weigh = (key) => weigh(key) * (names.has(key) ? NAME_SHARE : 1);
  const keys = new Set(words.flatMap(({ key }) => key ?? []));
  return { keys, weight: [...keys].reduce((sum, key) => sum + weigh(key), 0), weigh: own };
};

const dice = (a: WeighedWords, b: WeighedWords): number => {
  const total = a.weight + b.weight;
  return total > 0 ? (2 * shared(a.keys, b.keys, (key) => Math.min(a.weigh(key), b.weigh(key)))) / total : 0;
};
