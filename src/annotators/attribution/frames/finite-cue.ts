import { wordClass } from '../../../lexicon/word-class.js';
import type { CueMark } from '../content/closer.js';
import { relativeEnd } from '../content/content-end.js';
import { contentFrom, quoteAfter, quoteBefore } from '../content/content-place.js';
import { acceptedComplement } from '../grammar/accepted-complement.js';
import { type Complement, complementAfter } from '../grammar/complement.js';
import { complementOfGroup, subjectOfGroup } from '../grammar/group-readings.js';
import { endsWithComma, isComma, isRelative, isRelativePronoun } from '../grammar/item.js';
import { isPlausibleSpeaker, mainClause } from '../grammar/main-subject.js';
import type { Range } from '../grammar/range.js';
import { claimEnd, objectEnd } from '../grammar/second-verb.js';
import type { Item } from '../grammar/sequence.js';
import { takes } from '../grammar/valency.js';
import type { VerbGroup } from '../grammar/verb-group.js';
import { type Frame, silence } from './frame.js';
import { postponedFrame } from './postponed-cue.js';
import { insertedReport } from './relative-report.js';
import { surveyNouns } from './survey.js';

export const finiteFrame = (items: Item[], group: VerbGroup, marks: CueMark[], frames: Frame[]): Frame | undefined => {
  const found = subjectOf(items, group, frames);
  if (!found) return undefined;
  const { source, shared } = found;
  const taken = complementOfGroup(items, group);
  const saying = reportsBehindNoun(items, taken, marks);
  const complement = saying ? complementAfter(items, taken.first + 1, false) : taken;
  const before = shared ? undefined : quoteBefore(items, source.first);
  const direct =
    before && opensWithPhrase(items, before) && acceptedComplement(items, group, complement) ? undefined : before;
  const base = { source, entry: group.entry, behind: null, addressee: complement.addressee };
  if (direct) {
    const cue = { first: group.first, end: group.end };
    return { cue, content: [direct, ...quoteAfter(items, group.end)], ...base };
  }
  const inserted = shared ? undefined : insertedReport(items, group, source, marks);
  if (inserted) return inserted;
  const accepted =
    (saying && complement.kind !== 'none' ? { first: complement.first, cueEnd: taken.first + 1 } : undefined) ??
    acceptedComplement(items, group, complement) ??
    surveyResult(items, group, source, complement);
  if (accepted) {
    const content = contentFrom(items, accepted.first, marks);
    if (!content) return undefined;
    const pronoun = relativePronounOf(items, group, source);
    const inAside = pronoun !== undefined && items[pronoun - 1]?.normal === ',';
    const relative = pronoun !== undefined || hangsOnNoun(items, source);
    const mainVerb = takes(group.entry, 'clause') ? claimEnd : objectEnd;
    const cue = { first: group.first, end: accepted.cueEnd };
    return {
      cue,
      content: inAside
        ? content.map(({ first, end }) => ({ first, end: relativeEnd(items, first, end) }))
        : content.map(({ first, end }) => ({ first, end: relative ? Math.min(end, mainVerb(items, first)) : end })),
      ...base,
    };
  }
  return silence(source, group) ?? (shared ? undefined : postponedFrame(items, group, source, complement, marks));
};

/** "Despite the talk of “a curse,” the council dismissed the fears": what opens the sentence is not what was dismissed. */
const opensWithPhrase = (items: Item[], { first }: Range): boolean => /^(ADP|SCONJ)$/.test(items[first]!.pos);

/** "issued a statement on Monday saying that …": the participle belongs to the cue; in "denied saying that …" to the content. */
const reportsBehindNoun = (items: Item[], { kind, first }: Complement, marks: CueMark[]): boolean =>
  kind === 'gerund' &&
  /^(NOUN|PROPN)$/.test(items[first - 1]!.pos) &&
  marks.some((mark) => mark.participle && mark.speech && mark.first === first);

/** "Polls show a close race": whatever a survey shows is what it says. */
const surveyResult = (
  items: Item[],
  group: VerbGroup,
  source: Range,
  { kind, first }: Complement,
): { first: number; cueEnd: number } | undefined =>
  kind === 'object' &&
  (takes(group.entry, 'statement') || takes(group.entry, 'small-clause')) &&
  items.slice(source.first, source.end).some(({ normal }) => surveyNouns.has(normal))
    ? { first, cueEnd: group.end }
    : undefined;

/** Where the relative clause begins: "a critic who called it …", "the law, which critics call a muzzle", "what they call a sham". */
const relativePronounOf = (items: Item[], { entry }: VerbGroup, { first }: Range): number | undefined => {
  if (isRelativePronoun(items[first])) return first;
  const names = entry.properties.needsPredicate === true || entry.properties.needsAs === true;
  return names && isRelative(items[first - 1]) ? first - 1 : undefined;
};

/** "aides he called “loyal” left": a relative clause without a pronoun. */
const hangsOnNoun = (items: Item[], source: Range): boolean =>
  items[source.first - 1]?.pos === 'NOUN' && subjectPronouns.has(items[source.first]!.normal);

const subjectPronouns = wordClass('subject-pronouns');

/** Finds who says it: the subject before the verb, a relative pronoun, or the subject shared with the cue before. */
const subjectOf = (
  items: Item[],
  group: VerbGroup,
  frames: Frame[],
): { source: Range; shared: boolean } | undefined => {
  const before = items[group.first - 1];
  if (!before) return undefined;
  if (asksWho(items, group.first - 1)) return undefined;
  if (isRelativePronoun(before)) return { source: { first: group.first - 1, end: group.first }, shared: true };
  if (before.normal === ',' && isRelativePronoun(items[group.first - 2]))
    return { source: { first: group.first - 2, end: group.first - 1 }, shared: true };
  const coordinated =
    before.pos === 'CCONJ' ||
    (before.normal === ',' && items[group.first - 2]?.pos === 'CCONJ') ||
    (before.pos === 'ADV' && items[group.first - 2]?.pos === 'CCONJ');
  if (coordinated) {
    const relative = relativeOver(items, group.first - 1);
    if (relative && !frames.some(({ cue }) => cue && cue.first > relative.first && cue.first < group.first))
      return { source: relative, shared: true };
    const earlier = frames.findLast((frame) => frame.source && frame.cue && frame.cue.first < group.first);
    if (earlier?.source) return { source: earlier.source, shared: true };
    const main = mainSubject(items, group.first - 1);
    return main && { source: main, shared: true };
  }
  // "… rejected the ruling, said it would not pay": the verb goes on where the report before it ended.
  const chained = frames.findLast(
    ({ source, content }) =>
      source &&
      !isRelativePronoun(items[source.first]) &&
      content.at(-1)?.end === (before.quotation ? group.first : group.first - 1),
  );
  const subject = subjectOfGroup(items, group);
  const aside = subject && chained && subject.first < chained.source!.first && relativeWithin(items, subject);
  if (
    (before.normal === ',' || (endsWithComma(before) && chained && !hangsOnNoun(items, chained.source!))) &&
    chained &&
    !aside
  )
    return { source: chained.source!, shared: true };
  if (subject && isBareInfinitive(items, group, subject)) return undefined;
  return subject && isPlausibleSpeaker(items, subject) ? { source: subject, shared: false } : undefined;
};

/** "It was unclear who leaked it", "asked who told the press": a question, and nobody's report. */
const asksWho = (items: Item[], who: number): boolean => {
  if (items[who]!.normal !== 'who') return false;
  const before = items[who - 1];
  if (!before) return items.at(-1)!.normal === '?';
  return before.pos === 'VERB' || before.pos === 'AUX' || (before.pos === 'ADJ' && items[who - 2]?.pos === 'AUX');
};

/** "The minister, who was away when the envoy denied it, said": whose report stands in the aside is not who says. */
const relativeWithin = (items: Item[], { first, end }: Range): boolean =>
  items.slice(first, end).some((item, i) => i > 0 && isRelativePronoun(item) && isComma(items[first + i - 1]));

/** "residents, who own the land and see the sale as …": the second verb of a relative clause that nothing has closed. */
const relativeOver = (items: Item[], and: number): Range | undefined => {
  for (let i = and - 1; i > 0 && and - i < RELATIVE_LENGTH; i--) {
    if (items[i]!.normal === 'who') return { first: i, end: i + 1 };
    if (items[i]!.pos === 'PUNCT' || items[i]!.pos === 'SCONJ' || items[i]!.quotation) return undefined;
  }
  return undefined;
};

const RELATIVE_LENGTH = 14;

/** "to help people understand the past": what somebody is helped or made to do, nobody does yet. */
const isBareInfinitive = (items: Item[], group: VerbGroup, subject: Range): boolean =>
  group.first === group.head &&
  !/(ed|s)$/.test(items[group.head]!.normal) &&
  bareInfinitiveVerbs.has(items[subject.first - 1]?.normal ?? '');

const bareInfinitiveVerbs = wordClass('bare-infinitive-verbs');

export const mainSubject = (items: Item[], limit: number): Range | undefined => mainClause(items, limit)?.subject;
