import { aroundComment } from '../content/around-comment.js';
import type { CueMark } from '../content/closer.js';
import { subjectOfGroup } from '../grammar/group-readings.js';
import { isStop } from '../grammar/item.js';
import type { Range } from '../grammar/range.js';
import type { Item } from '../grammar/sequence.js';
import { sourceFrom } from '../grammar/source-phrase.js';
import { takes } from '../grammar/valency.js';
import type { VerbGroup } from '../grammar/verb-group.js';
import type { Frame } from './frame.js';

/**
 * "As the Post reported, …", "Hawaii, as one adviser pointed out, …", "…, as the mayor acknowledged.", "As stated in the
 * report, …": a comment on the clause around it, which is what was said. Undefined for "as" of time or manner.
 */
export const asFrame = (items: Item[], group: VerbGroup, marks: CueMark[]): Frame | undefined => {
  if (!(takes(group.entry, 'clause') || takes(group.entry, 'quote'))) return undefined;
  const stated = items[group.first - 1]?.normal === 'as';
  const source = stated ? statedIn(items, group) : subjectOfGroup(items, group);
  if (!source) return undefined;
  const as = stated ? group.first - 1 : source.first - 1;
  if (items[as]?.normal !== 'as' || !isComment(items, as)) return undefined;
  const close = commentEnd(items, stated ? source.end : group.end);
  if (close === undefined) return undefined;
  const content = aroundComment(items, as, close, marks);
  if (content.length === 0) return undefined;
  const cue = { first: group.first, end: group.end };
  return { source, cue, content, addressee: null, entry: group.entry, behind: null };
};

/** "stated in the report": who or what stands behind the preposition. */
const statedIn = (items: Item[], group: VerbGroup): Range | undefined =>
  ['in', 'by'].includes(items[group.end]?.normal ?? '') ? sourceFrom(items, group.end + 1) : undefined;

/** It opens its sentence or stands behind a comma: "left as the mayor said" tells of time. */
const isComment = (items: Item[], as: number): boolean => as === 0 || items[as - 1]!.pos === 'PUNCT';

/** Longest circumstance between the verb and the end of the comment: "as the mayor acknowledged on Monday". */
const CIRCUMSTANCE_LENGTH = 7;

/** Where the comment ends: the comma or stop behind the verb and its circumstances; undefined where an object follows. */
const commentEnd = (items: Item[], from: number): number | undefined => {
  const opening = items[from];
  if (opening && !isStop(opening) && opening.normal !== ',' && !/^(ADP|ADV|PROPN)$/.test(opening.pos)) return undefined;
  for (let i = from; i - from < CIRCUMSTANCE_LENGTH; i++) {
    const item = items[i];
    if (isStop(item) || item!.normal === ',') return i;
    if (item!.pos === 'VERB' || item!.pos === 'AUX' || item!.pos === 'QUOTE') return undefined;
  }
  return undefined;
};
