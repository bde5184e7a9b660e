import type { Excerpt, ExcerptWord } from '../excerpt.js';

/**
 * True where a place has a verb of its own that says something: "his adviser, by", "pulling out of the port" and "in an interview
 * shown on Monday" are parts of what a sentence says, and can be set against no statement.
 */
export const isClause = ({ words }: Excerpt): boolean => words.some((word, at) => saysSomething(word, words[at - 1]));

const saysSomething = ({ pos, normal }: ExcerptWord, before: ExcerptWord | undefined): boolean => {
  if (pos === 'AUX') return before?.normal !== 'to';
  if (pos !== 'VERB' || normal.endsWith('ing') || NO_PAST.test(normal)) return false;
  return before === undefined || !unfinished.has(before.normal);
};

/** Behind these a verb is an infinitive or stands in a comparison: "to shut", "earlier than planned". */
const unfinished = new Set(['to', 'than', 'as']);

/** Participles that are no past tense as well, by their endings: "shown", "written", "taken". */
const NO_PAST = /(?:hown|nown|flown|awn|orn|tten|aken|oken|iven|osen|olen|ozen|een|done|gone)$/;

/** A verb that tells what is or was done: not "asked them to open it", "is considering opening it", "earlier than planned". */
export const tellsDeed = (words: readonly ExcerptWord[], at: number): boolean => {
  const { pos, normal } = words[at]!;
  const before = words.slice(0, at).findLast((word) => word.pos !== 'ADV');
  if (pos !== 'VERB' || unfinished.has(before?.normal ?? '')) return false;
  return !normal.endsWith('ing') || before?.pos === 'AUX';
};
