import type { CueMark } from '../content/closer.js';
import { contentEnd, relativeEnd } from '../content/content-end.js';
import type { Complement } from '../grammar/complement.js';
import { isRelativePronoun, isTime, isVerbal } from '../grammar/item.js';
import { baseStart } from '../grammar/phrase.js';
import type { Range } from '../grammar/range.js';
import { claimEnd, objectEnd } from '../grammar/second-verb.js';
import type { Item } from '../grammar/sequence.js';
import { takes } from '../grammar/valency.js';
import type { VerbGroup } from '../grammar/verb-group.js';
import type { Frame } from './frame.js';

/** "a fact the ministry acknowledged", "the reforms he promised": the noun that the clause hangs on is what was said. */
export const objectRelative = (
  items: Item[],
  group: VerbGroup,
  source: Range,
  complement: Complement,
): Frame | undefined => {
  const noun = items[source.first - 1];
  if (noun?.pos === 'NOUN' && items[group.end]?.pos === 'AUX') {
    const within = withinContact(items, group, source);
    if (within) return within;
  }
  if (noun?.pos !== 'NOUN' || isTime(noun) || complement.kind !== 'none' || !takes(group.entry, 'object'))
    return undefined;
  const first = baseStart(items, source.first);
  if (first > 0 && items[first - 1]!.pos === 'VERB' && source.first - first === 1) return undefined;
  return {
    source,
    cue: { first: group.first, end: group.end },
    content: [{ first, end: source.first }],
    addressee: null,
    entry: group.entry,
    behind: null,
  };
};

/** "which critics say would fail": the report stands within the relative clause that it reports. */
export const insertedReport = (items: Item[], group: VerbGroup, source: Range, marks: CueMark[]): Frame | undefined => {
  const relative = source.first - 1;
  const verb = items[group.end]?.pos === 'ADV' ? group.end + 1 : group.end;
  const fronted = isRelativePronoun(items[relative]) || items[relative]?.normal === 'what';
  if (!fronted || !isVerbal(items[verb]) || !takes(group.entry, 'clause')) return undefined;
  const commaOrStop = relativeEnd(items, group.end, contentEnd(items, group.end, marks));
  const end = Math.min(commaOrStop, objectEnd(items, group.end + 1));
  return {
    source,
    cue: { first: group.first, end: group.end },
    content: [
      { first: relative, end: source.first },
      { first: group.end, end },
    ],
    addressee: null,
    entry: group.entry,
    behind: null,
  };
};

/**
 * "The man she said was armed | left": the report stands within a clause without a pronoun, whose verb a second one follows.
 * "The reforms she promised would cost much" has none: there the reforms are what was promised.
 */
const withinContact = (items: Item[], group: VerbGroup, source: Range): Frame | undefined => {
  const end = Math.min(claimEnd(items, group.end), objectEnd(items, group.end + 1));
  if (end === items.length || !takes(group.entry, 'clause')) return undefined;
  return {
    source,
    cue: { first: group.first, end: group.end },
    content: [
      { first: baseStart(items, source.first), end: source.first },
      { first: group.end, end },
    ],
    addressee: null,
    entry: group.entry,
    behind: null,
  };
};
