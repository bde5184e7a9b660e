import type { Exercise } from '../../src/model/exercise.js';

/** Names of the contract; every other string is a text that a teacher may have edited. */
const LITERAL = new Set(['kind', 'format', 'version', 'tool', 'sha256']);

/** The exercise with something added behind every text in it, so that offsets hold. */
export const withEveryText = (exercise: Exercise, added: string): Exercise => {
  const visit = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return LITERAL.has(key) ? value : value + added;
    if (Array.isArray(value)) return value.map((one) => visit(one, key));
    if (value && typeof value === 'object')
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, visit(one, name)]));
    return value;
  };
  return visit(exercise, '') as Exercise;
};
