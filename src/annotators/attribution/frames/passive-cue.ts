import { wordClass } from '../../../lexicon/word-class.js';
import type { CueMark } from '../content/closer.js';
import { contentEnd } from '../content/content-end.js';
import { complementAfter } from '../grammar/complement.js';
import { subjectOfGroup } from '../grammar/group-readings.js';
import { phraseEnd } from '../grammar/phrase.js';
import type { Range } from '../grammar/range.js';
import type { Item } from '../grammar/sequence.js';
import { sourceFrom } from '../grammar/source-phrase.js';
import { takes } from '../grammar/valency.js';
import type { VerbGroup } from '../grammar/verb-group.js';
import type { Frame } from './frame.js';

/** "is believed to have left", "was described by aides as …". */
export const passiveFrame = (items: Item[], group: VerbGroup, marks: CueMark[], frames: Frame[]): Frame | undefined => {
  const description = describedAs(items, group);
  const from = description?.end ?? group.end;
  const agent = items.findIndex((item, i) => i >= from && i < from + 3 && item.normal === 'by');
  const whole = agent >= 0 ? sourceFrom(items, agent + 1) : undefined;
  const tail = whole && tailOf(items, group, whole);
  const source = whole && tail !== undefined ? { first: whole.first, end: tail } : whole;
  const subject = subjectOfGroup(items, group);
  const cue = { first: group.first, end: agent >= 0 && !description ? agent + 1 : group.end };
  const complement = complementAfter(items, source ? source.end : group.end, false);
  const described = items[complement.first]?.normal === 'as';
  // "a letter seen by the Herald shows": with no "as" the verb tells who looked at it.
  if (group.entry.properties.needsAs === true && !described && !description) return undefined;
  const told = takes(group.entry, 'addressee-clause') && group.form === 'passive';
  const rest =
    source && description
      ? description
      : described || tail !== undefined || ['clause', 'infinitive', 'quote', 'wh'].includes(complement.kind)
        ? { first: complement.first, end: contentEnd(items, complement.first, marks) }
        : undefined;
  const impersonal = !source && subject && items[subject.end - 1]!.normal === 'it';
  if (!rest && !(source && takes(group.entry, 'object'))) return undefined;
  if (!source && subject && isCondition(items, subject)) return undefined;
  const about = group.form === 'reduced' && subject ? (factBefore(items, subject, frames) ?? subject) : subject;
  const content = [impersonal || (told && rest) ? undefined : about, rest].filter(
    (range): range is Range => range !== undefined && range.end > range.first,
  );
  if (content.length === 0) return undefined;
  return { source: source ?? null, cue, content, addressee: null, entry: group.entry, behind: null };
};

/** "if they are found to have lied": nobody has found it yet. */
const isCondition = (items: Item[], { first }: Range): boolean => conditions.has(items[first - 1]?.normal ?? '');

const conditions = wordClass('conditional-conjunctions');

/** "described as “a bully” by …": what somebody or something was called stands before whoever called it so. */
const describedAs = (items: Item[], group: VerbGroup): Range | undefined => {
  if (items[group.end]?.normal !== 'as') return undefined;
  const first = group.end + 1;
  const end = items[first]?.quotation ? first + 1 : phraseEnd(items, first);
  return end > first && items[end]?.normal === 'by' ? { first: group.end, end } : undefined;
};

const tailPrepositions = wordClass('prepositions-behind-agent');

/** "accused by an auditor | of hiding", "blamed by investigators | on valves": where the verb's own preposition takes over. */
const tailOf = (items: Item[], group: VerbGroup, source: Range): number | undefined => {
  for (let i = source.first + 1; i < source.end + 1; i++)
    if (
      tailPrepositions.has(items[i]?.normal ?? '') &&
      takes(group.entry, items[i]!.normal) &&
      isTail(group, items[i]!)
    )
      return i;
  return undefined;
};

/** "of" mostly belongs to the noun before it: "approved by committees of the House". */
const isTail = ({ entry }: VerbGroup, { normal }: Item): boolean =>
  normal !== 'of' || entry.properties.needsObject === true;

/** "The army is short of shells, a fact acknowledged by …": what the noun sums up is the clause before it. */
const factBefore = (items: Item[], subject: Range, frames: Frame[]): Range | undefined => {
  const comma = items[subject.first - 1]?.normal === ',' ? subject.first - 1 : -1;
  if (comma < 0 || !summaries.has(items[subject.end - 1]!.normal)) return undefined;
  // Where that clause is a report, the fact is what it reports: "The paper named Ruiz as envoy, a fact acknowledged by …".
  const reported = frames.find(({ content }) => content.at(-1)?.end === comma)?.content.at(-1);
  return reported ?? { first: 0, end: comma };
};

const summaries = wordClass('summary-nouns');
