import { type Complement, complementAfter } from './complement.js';
import type { Range } from './range.js';
import type { Item } from './sequence.js';
import { subjectBefore } from './subject.js';
import { takes } from './valency.js';
import type { VerbGroup } from './verb-group.js';

/* The rules of comments, of postponed and of finite cues ask the same of one verb: it is read for the first of them. */

/** The subject that stands before the group. */
export const subjectOfGroup = (items: Item[], group: VerbGroup): Range | undefined => {
  const { read } = group;
  if (read.subject === undefined) read.subject = subjectBefore(items, group.first) ?? null;
  return read.subject ?? undefined;
};

/** What follows the group, with the person spoken to where the verb takes one. */
export const complementOfGroup = (items: Item[], group: VerbGroup): Complement => {
  const { read, entry, end } = group;
  read.complement ??= complementAfter(items, end, takes(entry, 'addressee-clause') || takes(entry, 'addressee'));
  return read.complement;
};
