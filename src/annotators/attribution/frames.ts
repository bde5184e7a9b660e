import { entryOf } from '../../lexicon/matcher.js';
import type { Passage } from '../../model/document.js';
import type { CompiledEntry } from '../../model/lexicon.js';
import { type Complement, clauseFollows, complementAfter, isFullQuotation } from './complement.js';
import { type CueMark, contentEnd, isStop, relativeEnd, trimEnd } from './content-end.js';
import { type Frame, property, takes } from './frame.js';
import { isPlausibleSpeaker, mainClause } from './main-subject.js';
import { nounFrame } from './noun-cue.js';
import { isRelativePronoun, isTime, type Range, sourceFrom, subjectBefore } from './noun-phrase.js';
import type { Item, Statement } from './sequence.js';
import { speakerLabel } from './speaker-label.js';
import { unlistedFrames } from './unlisted-cue.js';
import { type VerbGroup, verbGroup } from './verb-group.js';

/** A cue of the lists, as items of a statement. */
interface Cue {
  first: number;
  end: number;
  entry: CompiledEntry;
}

/** All attributions of one statement, in the order of their cues. */
export const framesOf = (
  statement: Statement,
  passage: Passage,
  cueMatches: Map<number, { end: number; entry: number }>,
): Frame[] => {
  const { items } = statement;
  const cues = cuesOf(items, passage, cueMatches);
  const groups = cues
    .filter(({ entry }) => ['verb', 'adjective'].includes(property(entry, 'kind') ?? 'verb'))
    .map((cue) => verbGroup(items, cue.first, cue.end, cue.entry));
  const marks = groups.map((group) => ({
    first: group.first,
    head: group.head,
    participle: group.form === 'participle',
    speech: property(group.entry, 'type') === 'speech',
  }));
  const frames: Frame[] = speakerLabel(items) ?? [];
  // A postponed report ("…, the mayor said.") covers the whole sentence before it, cues and all: it is read first.
  for (const group of groups.toReversed()) {
    const frame = insideContent(frames, group) ? undefined : closingFrame(items, group, marks);
    if (frame) frames.push(frame);
  }
  for (const cue of cues) {
    if (
      insideContent(frames, cue) ||
      frames.some((frame) => frame.cue && frame.cue.first <= cue.first && cue.first < frame.cue.end)
    )
      continue;
    const group = groups.find(({ head }) => head === cue.first);
    const frame = group ? verbFrame(items, group, marks, frames) : otherFrame(items, cue, marks);
    if (frame) frames.push(frame);
  }
  return withCarriers([...frames, ...unlistedFrames(items, frames)]);
};

/** A cue inside another's indirect content reports at second hand; the outer attribution covers it. */
const insideContent = (frames: Frame[], cue: { first: number }): boolean =>
  frames.some((frame) => frame.content.some((range) => range.first <= cue.first && cue.first < range.end));

const cuesOf = (items: Item[], _passage: Passage, matches: Map<number, { end: number; entry: number }>): Cue[] =>
  items.flatMap((item, first) => {
    const match = item.quotation ? undefined : matches.get(item.token);
    if (!match) return [];
    let end = first + 1;
    while (end < items.length && items[end]!.token < match.end && !items[end]!.quotation) end++;
    return [{ first, end, entry: entryOf(match) }];
  });

const otherFrame = (items: Item[], cue: Cue, marks: Mark[]): Frame | undefined => {
  switch (property(cue.entry, 'kind')) {
    case 'preposition':
      return prepositionFrame(items, cue, marks);
    case 'noun':
      return nounFrame(items, cue, (first) => contentEnd(items, first, marks));
    default:
      return undefined;
  }
};

type Mark = CueMark;

/** "according to the ministry": the source follows; the content is the rest of the sentence. */
const prepositionFrame = (items: Item[], cue: Cue, marks: Mark[]): Frame | undefined => {
  const source = sourceFrom(items, cue.end);
  if (!source) return undefined;
  const base = { source, cue: { first: cue.first, end: cue.end }, addressee: null, entry: cue.entry, behind: null };
  if (cue.first === 0 || items[cue.first - 1]!.pos === 'CCONJ') {
    const first = items[source.end]?.normal === ',' ? source.end + 1 : source.end;
    const end = contentEnd(items, first, marks);
    return end > first ? { ...base, content: [{ first, end }] } : undefined;
  }
  const before = contentBefore(items, cue.first, true);
  if (!before) return undefined;
  const rest =
    items[source.end]?.normal === ',' && !isStop(items[source.end + 1]) && !isTime(items[source.end + 1])
      ? source.end + 1
      : undefined;
  const continues =
    rest !== undefined &&
    (items[rest]!.pos === 'VERB' || items[rest]!.pos === 'AUX') &&
    !items[rest]!.normal.endsWith('ing');
  return { ...base, content: continues ? [before, { first: rest, end: contentEnd(items, rest, marks) }] : [before] };
};

const verbFrame = (items: Item[], group: VerbGroup, marks: Mark[], frames: Frame[]): Frame | undefined => {
  switch (group.form) {
    case 'finite':
      return invertedFrame(items, group, marks) ?? finiteFrame(items, group, marks, frames);
    case 'participle':
      return participleFrame(items, group, marks, frames);
    case 'infinitive':
      return infinitiveFrame(items, group, marks);
    case 'passive':
    case 'reduced':
      return passiveFrame(items, group, marks);
  }
};

/** `"…," said the mayor` and `The plan failed, said the mayor.` */
const invertedFrame = (items: Item[], group: VerbGroup, marks: Mark[]): Frame | undefined => {
  const before = items[group.first - 1];
  const afterQuote = before?.pos === 'QUOTE' || (before?.normal === ',' && items[group.first - 2]?.pos === 'QUOTE');
  if (!(afterQuote || before?.normal === ',' || before?.normal === '—' || before?.normal === '--')) return undefined;
  if (!afterQuote && (group.entry.properties.inverts !== true || hasSubject(items, group))) return undefined;
  if (items[group.end]?.normal === 'that') return undefined;
  const source = sourceFrom(items, group.end);
  if (!source) return undefined;
  const next = items[source.end];
  if (next && (next.pos === 'VERB' || next.pos === 'AUX')) return undefined;
  if (!afterQuote && !(isStop(next) || next?.normal === ',' || next?.pos === 'ADP')) return undefined;
  if (!afterQuote && clauseFollows(items, group.end)) return undefined;
  const content = contentBefore(items, group.first, true);
  if (!content) return undefined;
  const cue = { first: group.first, end: group.end };
  return {
    source,
    cue,
    content: [content, ...quoteAfter(items, source.end, marks)],
    addressee: null,
    entry: group.entry,
    behind: null,
  };
};

/** `“…,” Ana Ruiz, of the union, told the Post`: the comma before the verb closes an apposition of its subject. */
const hasSubject = (items: Item[], group: VerbGroup): boolean => {
  const subject = subjectBefore(items, group.first);
  return (
    subject !== undefined &&
    (subject.first === 0 || items[subject.first - 1]!.pos === 'QUOTE' || items[subject.first - 1]!.pos === 'PUNCT')
  );
};

/** A quotation that resumes after the cue: `"…," she said, "…"`. */
const quoteAfter = (items: Item[], from: number, _marks: Mark[]): Range[] => {
  let at = from;
  while (at < items.length && at - from < 14 && items[at]!.pos !== 'QUOTE' && !isStop(items[at])) at++;
  const between = items.slice(from, at);
  if (
    items[at]?.pos !== 'QUOTE' ||
    !/[,:—–-]/.test(items[at - 1]!.normal) ||
    between.some((item) => item.pos === 'VERB' && !item.normal.endsWith('ing'))
  )
    return [];
  return [{ first: at, end: at + 1 }];
};

const finiteFrame = (items: Item[], group: VerbGroup, marks: Mark[], frames: Frame[]): Frame | undefined => {
  const found = subjectOf(items, group, frames);
  if (!found) return undefined;
  const { source, shared } = found;
  const direct = shared ? undefined : quoteBefore(items, source.first);
  const told = takes(group.entry, 'addressee-clause') || takes(group.entry, 'addressee');
  const complement = complementAfter(items, group.end, told);
  const base = { source, entry: group.entry, behind: null, addressee: complement.addressee };
  if (direct) {
    const cue = { first: group.first, end: group.end };
    return { ...base, cue, content: [direct, ...quoteAfter(items, group.end, marks)] };
  }
  const accepted = acceptedComplement(items, group, complement);
  if (accepted) {
    const content = contentFrom(items, accepted.first, marks);
    if (!content) return undefined;
    const inAside =
      isRelativePronoun(items[source.first]) && source.first > 0 && items[source.first - 1]!.normal === ',';
    const cue = { first: group.first, end: accepted.cueEnd };
    return {
      ...base,
      cue,
      content: inAside ? content.map(({ first, end }) => ({ first, end: relativeEnd(items, first, end) })) : content,
    };
  }
  if (shared) return undefined;
  return postponedFrame(items, group, source, complement, marks);
};

/** `The plan failed, the mayor said.` and `which, the mayor said, is full` */
const postponedFrame = (
  items: Item[],
  group: VerbGroup,
  source: Range,
  complement: Complement,
  marks: Mark[],
): Frame | undefined => {
  if (!(takes(group.entry, 'clause') || takes(group.entry, 'quote'))) return undefined;
  if (items[source.first - 1]?.normal !== ',' && items[source.first - 1]?.pos !== 'QUOTE') return undefined;
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
  const before = contentBefore(items, source.first, false);
  if (!before) return undefined;
  const resumes = after?.normal === ',' ? resumedContent(items, complement.first + 1, marks) : undefined;
  return {
    source,
    cue: { first: group.first, end: group.end },
    content: resumes ? [before, resumes] : [before],
    addressee: complement.addressee,
    entry: group.entry,
    behind: null,
  };
};

const resumedContent = (items: Item[], first: number, marks: Mark[]): Range | undefined => {
  const item = items[first];
  if (!item || isStop(item)) return undefined;
  if (item.pos === 'VERB' && (item.normal.endsWith('ing') || items[first + 1]?.normal === 'that')) return undefined;
  if (item.pos === 'CCONJ' || item.pos === 'SCONJ' || item.pos === 'ADP') return undefined;
  const end = contentEnd(items, first, marks);
  return end > first ? { first, end } : undefined;
};

/** A postponed or inverted report at the end of its sentence. */
const closingFrame = (items: Item[], group: VerbGroup, marks: Mark[]): Frame | undefined => {
  if (group.form !== 'finite') return undefined;
  const inverted = invertedFrame(items, group, marks);
  if (inverted) return inverted;
  const complement = complementAfter(items, group.end, false);
  if (complement.kind !== 'none') return undefined;
  const source = subjectBefore(items, group.first);
  if (!source || !isPlausibleSpeaker(items, source) || quoteBefore(items, source.first)) return undefined;
  return postponedFrame(items, group, source, complement, marks);
};

/** Finds who says it: the subject before the verb, a relative pronoun, or the subject shared with the cue before. */
const subjectOf = (
  items: Item[],
  group: VerbGroup,
  frames: Frame[],
): { source: Range; shared: boolean } | undefined => {
  const before = items[group.first - 1];
  if (!before) return undefined;
  if (isRelativePronoun(before)) return { source: { first: group.first - 1, end: group.first }, shared: true };
  if (before.normal === ',' && isRelativePronoun(items[group.first - 2]))
    return { source: { first: group.first - 2, end: group.first - 1 }, shared: true };
  const coordinated =
    before.pos === 'CCONJ' ||
    (before.normal === ',' && items[group.first - 2]?.pos === 'CCONJ') ||
    (before.pos === 'ADV' && items[group.first - 2]?.pos === 'CCONJ');
  if (coordinated) {
    const earlier = frames.findLast((frame) => frame.source && frame.cue && frame.cue.first < group.first);
    if (earlier?.source) return { source: earlier.source, shared: true };
    const main = mainSubject(items, group.first - 1);
    return main && { source: main, shared: true };
  }
  const subject = subjectBefore(items, group.first);
  return subject && isPlausibleSpeaker(items, subject) ? { source: subject, shared: false } : undefined;
};

const mainSubject = (items: Item[], limit: number): Range | undefined => mainClause(items, limit)?.subject;

/** The full quotation that ends right before a source. */
const quoteBefore = (items: Item[], sourceFirst: number): Range | undefined => {
  const at =
    items[sourceFirst - 1]?.pos === 'QUOTE'
      ? sourceFirst - 1
      : items[sourceFirst - 1]?.normal === ',' && items[sourceFirst - 2]?.pos === 'QUOTE'
        ? sourceFirst - 2
        : -1;
  if (at < 0) return undefined;
  const before = items[at - 1];
  if (before && !/^[.,;:—–?!-]+$/.test(before.normal) && before.pos !== 'CCONJ')
    return { first: clauseStart(items, at), end: at + 1 };
  return isFullQuotation(items[at]!) || at === 0 ? { first: at, end: at + 1 } : undefined;
};

/** The words before a postponed source or cue: a quotation, or the clause with the comma left out. */
const contentBefore = (items: Item[], end: number, bare: boolean): Range | undefined => {
  const quoted = quoteBefore(items, end);
  if (quoted) return quoted;
  const stop = trimEnd(items, 0, end);
  if (stop === end && !bare) return undefined;
  if (isRelativePronoun(items[stop - 1])) return { first: stop - 1, end: stop };
  const first = clauseStart(items, stop);
  return stop > first ? { first, end: stop } : undefined;
};

const clauseStart = (items: Item[], end: number): number => {
  for (let i = end - 1; i > 0; i--)
    if (items[i]!.normal === ';' || (items[i]!.pos === 'PUNCT' && /^[.?!]$/.test(items[i]!.normal) && items[i + 1]))
      return i + 1;
  return items[0]?.pos === 'CCONJ' && end > 1 ? 1 : 0;
};

/** Content after a cue; a full quotation stands alone, anything else runs to the end of the clause. */
const contentFrom = (items: Item[], first: number, marks: Mark[]): Range[] | undefined => {
  const item = items[first];
  if (!item) return undefined;
  if (item.pos === 'QUOTE' && isFullQuotation(item))
    return [{ first, end: first + 1 }, ...quoteAfter(items, first + 1, marks)];
  const end = contentEnd(items, first, marks);
  return end > first ? [{ first, end }] : undefined;
};

const prepositions = ['of', 'for', 'on', 'about', 'against', 'to', 'as', 'with', 'in', 'at', 'over'];

/** Whether the verb takes what follows it; a preposition that belongs to the verb becomes part of the cue. */
const acceptedComplement = (
  items: Item[],
  group: VerbGroup,
  complement: Complement,
): { first: number; cueEnd: number } | undefined => {
  const { entry } = group;
  const next = items[group.end];
  const infinitive = next?.normal === 'to' && items[group.end + 1]?.pos === 'VERB';
  if (next && !infinitive && next.pos !== 'VERB' && prepositions.includes(next.normal) && takes(entry, next.normal))
    return { first: group.end + 1, cueEnd: group.end + 1 };
  const allowed: Record<Complement['kind'], string[]> = {
    quote: ['quote', 'clause', 'object'],
    clause: ['clause', 'quote', 'addressee-clause', 'object'],
    wh: ['wh', 'clause', 'object'],
    infinitive: ['infinitive', 'addressee-infinitive'],
    gerund: ['object', 'clause', 'gerund'],
    object: ['object', 'addressee-infinitive'],
    none: [],
  };
  if (!allowed[complement.kind].some((kind) => takes(entry, kind))) return undefined;
  return { first: complement.first, cueEnd: group.end };
};

/** ", adding that …", "citing two officials": the source is the subject of the sentence. */
const participleFrame = (items: Item[], group: VerbGroup, marks: Mark[], frames: Frame[]): Frame | undefined => {
  const before = items[group.first - 1];
  if (property(group.entry, 'role') === 'citing') return citingFrame(items, group);
  const earlier = frames.findLast((frame) => frame.source && frame.cue);
  const direct = before && before.normal !== ',' && !isTime(before) ? subjectBefore(items, group.first) : undefined;
  const source =
    direct ?? earlier?.source ?? (group.first > 0 ? mainSubject(items, group.first) : openingSubject(items, group.end));
  if (!source) return undefined;
  const complement = complementAfter(items, group.end, takes(group.entry, 'addressee-clause'));
  const accepted = acceptedComplement(items, group, complement);
  if (!accepted) return undefined;
  const content = contentFrom(items, accepted.first, marks);
  return (
    content && {
      source,
      cue: { first: group.first, end: accepted.cueEnd },
      content,
      addressee: complement.addressee,
      entry: group.entry,
      behind: null,
    }
  );
};

/** "Speaking on condition of anonymity, the source said": the subject that follows the participle's comma. */
const openingSubject = (items: Item[], from: number): Range | undefined => {
  const comma = items.findIndex((item, i) => i > from && item.normal === ',');
  return comma < 0 ? undefined : sourceFrom(items, comma + 1);
};

/** "The paper, citing two officials, reported …": the officials stand behind what the paper reports (see `withCarriers`). */
const citingFrame = (items: Item[], group: VerbGroup): Frame | undefined => {
  const source = sourceFrom(items, group.end);
  if (!source) return undefined;
  const cue = { first: group.first, end: group.end };
  return { source: described(items, source), cue, content: [], addressee: null, entry: group.entry, behind: null };
};

/** "sources it described as “informed,”": the clause without a pronoun belongs to the source. */
const described = (items: Item[], source: Range): Range => {
  if (items[source.end]?.pos !== 'PRON' || items[source.end + 1]?.pos !== 'VERB') return source;
  let { end } = source;
  while (items[end] && items[end]!.normal !== ',' && !isStop(items[end])) {
    end++;
    if (items[end - 1]!.quotation) break;
  }
  return { first: source.first, end };
};

/** Gives the sources that a report cites the content of that report, and names the report as the way it came. */
const withCarriers = (frames: Frame[]): Frame[] =>
  frames.map((frame) => {
    if (!frame.cue || frame.content.length > 0) return frame;
    const reports = frames.filter((other) => other.content.length > 0 && other.cue);
    const carrier =
      reports.find((other) => other.cue!.first > frame.cue!.first && (other.source?.end ?? 0) <= frame.cue!.first) ??
      reports.findLast((other) => other.cue!.first < frame.cue!.first);
    return carrier ? { ...frame, content: carrier.content, behind: frames.indexOf(carrier) } : frame;
  });

/** "met to discuss …": only verbs of saying; any other infinitive states a purpose. */
const infinitiveFrame = (items: Item[], group: VerbGroup, marks: Mark[]): Frame | undefined => {
  if (!['quote', 'clause', 'wh', 'about'].some((kind) => takes(group.entry, kind))) return undefined;
  const source = mainSubject(items, group.first);
  if (!source) return undefined;
  const complement = complementAfter(items, group.end, takes(group.entry, 'addressee-clause'));
  const accepted = acceptedComplement(items, group, complement);
  if (!accepted) return undefined;
  const content = contentFrom(items, accepted.first, marks);
  return (
    content && {
      source,
      cue: { first: group.first, end: accepted.cueEnd },
      content,
      addressee: complement.addressee,
      entry: group.entry,
      behind: null,
    }
  );
};

/** "is believed to have left", "was described by aides as …". */
const passiveFrame = (items: Item[], group: VerbGroup, marks: Mark[]): Frame | undefined => {
  const agent = items.findIndex((item, i) => i >= group.end && i < group.end + 3 && item.normal === 'by');
  const source = agent >= 0 ? sourceFrom(items, agent + 1) : undefined;
  const subject = subjectBefore(items, group.first);
  const cue = { first: group.first, end: agent >= 0 ? agent + 1 : group.end };
  const complement = complementAfter(items, source ? source.end : group.end, false);
  const rest = ['clause', 'infinitive', 'quote', 'wh'].includes(complement.kind)
    ? { first: complement.first, end: contentEnd(items, complement.first, marks) }
    : undefined;
  const impersonal = !source && subject && items[subject.end - 1]!.normal === 'it';
  if (!source && !rest) return undefined;
  const content = [impersonal ? undefined : subject, rest].filter(
    (range): range is Range => range !== undefined && range.end > range.first,
  );
  if (content.length === 0 && group.form !== 'reduced') return undefined;
  return { source: source ?? null, cue, content, addressee: null, entry: group.entry, behind: null };
};
