import type { Statement } from './statement.js';

/** How much it tells that two statements share a word: log of the inverse share of statements that have it. */
export type Weigh = (key: string) => number;

/** Beyond this a rarer word tells no more; it keeps the weights of large events comparable with those of small ones. */
const MOST = 4.5;

export const weighWords = (statements: Statement[]): Weigh => {
  const frequency = new Map<string, number>();
  for (const statement of statements)
    for (const key of contentOf(statement)) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  const total = statements.length + 1;
  const weightOf = (count: number): number => Math.min(MOST, Math.log(total / (count + 0.5)));
  const weights = new Map([...frequency].map(([key, count]) => [key, weightOf(count)]));
  const unknown = weightOf(0);
  return (key) => weights.get(key) ?? unknown;
};

/** The distinct keys of a statement's words, the names that its pronouns stand for among them. */
export const contentOf = ({ words, referredTo }: Statement): Set<string> => {
  const content = new Set(referredTo);
  for (const { key } of words) if (key !== null) content.add(key);
  return content;
};
