import { wordClass } from '../../../lexicon/word-class.js';
import type { CueMark } from '../content/closer.js';
import { contentEnd } from '../content/content-end.js';
import { contentBefore, quoteAfter, quoteBefore, resumesWithClause } from '../content/content-place.js';
import { behindColon, resumedContent } from '../content/resumed-content.js';
import { type Complement, clauseFollows, isFullQuotation } from '../grammar/complement.js';
import { complementOfGroup, subjectOfGroup } from '../grammar/group-readings.js';
import { isComma, isRelativePronoun, isStop, isTime } from '../grammar/item.js';
import { isPlausibleSpeaker } from '../grammar/main-subject.js';
import type { Range } from '../grammar/range.js';
import type { Item } from '../grammar/sequence.js';
import { sourceFrom } from '../grammar/source-phrase.js';
import { takes } from '../grammar/valency.js';
import type { VerbGroup } from '../grammar/verb-group.js';
import type { Frame } from './frame.js';
import { objectRelative } from './relative-report.js';

/** `"…," said the mayor` and `The plan failed, said the mayor.` */
export const invertedFrame = (items: Item[], group: VerbGroup, marks: CueMark[]): Frame | undefined => {
  const before = items[group.first - 1];
  // `“birdwatchers” have demanded proof`: a quoted word with an auxiliary behind it is the subject.
  const directly = before?.quotation && (isFullQuotation(before) || items[group.first]!.pos !== 'AUX');
  const afterQuote = directly || (before?.normal === ',' && items[group.first - 2]?.pos === 'QUOTE');
  if (group.first === 0) return openingReport(items, group);
  if (!(afterQuote || before?.normal === ',' || before?.normal === '—' || before?.normal === '--')) return undefined;
  if (!afterQuote && (group.entry.properties.inverts !== true || hasSubject(items, group))) return undefined;
  if (items[group.end]?.normal === 'that') return undefined;
  const source = withoutReport(items, sourceFrom(items, group.end), marks);
  // "…,” Ana Ruiz, of the union, said Wednesday": when it was said, not who said it.
  if (source && objectForms.has(items[source.first]!.normal)) return undefined;
  if (!source || (isTime(items[source.first]) && source.end - source.first === 1)) return undefined;
  const next = items[source.end];
  // "calls it “unfair,” claims Brandt “lied”": whoever stands behind the verb does what the next words tell.
  if (next && (next.pos === 'VERB' || next.pos === 'AUX' || next.quotation)) return undefined;
  if (!afterQuote && !(isStop(next) || next?.normal === ',' || next?.pos === 'ADP')) return undefined;
  if (!afterQuote && clauseFollows(items, group.end)) return undefined;
  const content = contentBefore(items, group.first, true);
  if (!content) return undefined;
  const cue = { first: group.first, end: group.end };
  const rest = source.end + 1;
  const resumes = isComma(next) && resumesWithClause(items, rest, content, marks);
  const after = resumes ? [{ first: rest, end: contentEnd(items, rest, marks) }] : quoteAfter(items, source.end);
  return {
    source,
    cue,
    content: [content, ...after],
    addressee: null,
    entry: group.entry,
    behind: null,
  };
};

/** "nicknamed her “Lucky,” mocked him": who is spoken of stands behind the verb, not who speaks. */
const objectForms = wordClass('object-forms');

/**
 * "said the manager, who added that …": the relative clause is a report of its own, not part of the source. Without the
 * comma it tells which person is meant: "said an official who asked not to be named".
 */
const withoutReport = (items: Item[], source: Range | undefined, marks: CueMark[]): Range | undefined => {
  if (!source) return undefined;
  const comma = items.findIndex(
    (item, i) => i > source.first && i < source.end && item.normal === ',' && items[i + 1]?.normal === 'who',
  );
  const reports = comma >= 0 && marks.some(({ speech, first }) => speech && first > comma + 1 && first <= comma + 3);
  return reports ? { first: source.first, end: comma } : source;
};

/** `Said Ellis: “…”` */
const openingReport = (items: Item[], group: VerbGroup): Frame | undefined => {
  const source = group.entry.properties.inverts === true ? sourceFrom(items, group.end) : undefined;
  if (!source || items[source.end]?.normal !== ':' || !items[source.end + 1]?.quotation) return undefined;
  return {
    source,
    cue: { first: group.first, end: group.end },
    content: [{ first: source.end + 1, end: source.end + 2 }],
    addressee: null,
    entry: group.entry,
    behind: null,
  };
};

/** `“…,” Ana Ruiz, of the union, told the Post`: the comma before the verb closes an apposition of its subject. */
const hasSubject = (items: Item[], group: VerbGroup): boolean => {
  const subject = subjectOfGroup(items, group);
  return (
    subject !== undefined &&
    (subject.first === 0 || items[subject.first - 1]!.pos === 'QUOTE' || items[subject.first - 1]!.pos === 'PUNCT')
  );
};

/** `The plan failed, the mayor said.` and `which, the mayor said, is full` */
export const postponedFrame = (
  items: Item[],
  group: VerbGroup,
  source: Range,
  complement: Complement,
  marks: CueMark[],
): Frame | undefined => {
  if (!(takes(group.entry, 'clause') || takes(group.entry, 'quote'))) return undefined;
  if (items[source.first - 1]?.normal !== ',' && items[source.first - 1]?.pos !== 'QUOTE')
    return objectRelative(items, group, source, complement);
  const after = items[complement.first];
  if (
    !(
      isStop(after) ||
      after?.normal === ',' ||
      after?.pos === 'ADP' ||
      after?.pos === 'SCONJ' ||
      after?.normal === '--' ||
      after?.normal === '—'
    )
  )
    return undefined;
  const whole = contentBefore(items, source.first, false);
  if (!whole) return undefined;
  const resumes = after?.normal === ',' ? resumedContent(items, complement.first + 1, whole, marks) : undefined;
  const before = resumes ? behindColon(items, whole) : whole;
  // "Over hamburgers, the envoy explained …": a circumstance alone is no statement.
  const states = (item: Item): boolean => item.pos === 'VERB' || item.pos === 'AUX' || item.quotation !== null;
  if (!resumes && items[before.first]!.pos === 'ADP' && !items.slice(before.first, before.end).some(states))
    return undefined;
  return {
    source,
    cue: { first: group.first, end: group.end },
    content: resumes ? [before, resumes] : [before],
    addressee: complement.addressee,
    entry: group.entry,
    behind: null,
  };
};

/** A postponed or inverted report at the end of its sentence. */
export const closingFrame = (items: Item[], group: VerbGroup, marks: CueMark[]): Frame | undefined => {
  if (group.form !== 'finite' || group.entry.category === 'withholding') return undefined;
  const inverted = invertedFrame(items, group, marks);
  if (inverted) return inverted;
  const complement = complementOfGroup(items, group);
  if (complement.kind !== 'none') return undefined;
  const source = subjectOfGroup(items, group);
  // "Ana Ruiz, who wrote to the mayor, said …": what stands before a relative pronoun is who speaks.
  if (!source || isRelativePronoun(items[source.first]) || !isPlausibleSpeaker(items, source)) return undefined;
  if (quoteBefore(items, source.first)) return undefined;
  return postponedFrame(items, group, source, complement, marks);
};
