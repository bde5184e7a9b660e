import type { Document, LexiconMatch, Passage } from '../../model/document.js';
import type { Attribution, Stance } from '../../model/finding.js';
import type { CompiledEntry } from '../../model/lexicon.js';
import { type Span, sliceOf, type TextSpan } from '../../model/span.js';
import { anonymityOf, isAnonymous } from './anonymity/anonymity.js';
import type { Frame, PlacedFrame } from './frames/frame.js';
import { type CueMatches, framesOf } from './frames/frames.js';
import { heldApart } from './frames/held-apart.js';
import { isReport } from './frames/is-report.js';
import { withLooseQuotations } from './frames/quotation-runs.js';
import type { Range } from './grammar/range.js';
import { realityOf } from './grammar/reality.js';
import { type Item, statementsOf } from './grammar/sequence.js';
import { property } from './grammar/valency.js';
import { identifySource, spanOf } from './sources/identify-source.js';
import { withNameBefore, withWholeName } from './sources/named-before.js';
import { withReferences } from './sources/references.js';

/** Finds who says what. Speakers and the ids that readers see are set by the pipeline; until then `via` goes by these. */
export const findAttributions = (document: Document): Attribution[] => {
  let offset = 0;
  return document.passages.flatMap((passage) => {
    const found = attributionsOf(passage, document.article.outlet, offset);
    offset += found.length;
    return found;
  });
};

const attributionsOf = (passage: Passage, outlet: string, offset: number): Attribution[] => {
  const cueMatches = cuesIn(passage);
  const placed: PlacedFrame[] = [];
  const statements = statementsOf(passage);
  for (const statement of statements) {
    const frames = framesOf(statement, cueMatches);
    if (frames.length === 0) continue;
    const reports = frames.filter((one) => isReport(one, statement, outlet));
    // A frame is behind another by its place among all frames, of which some report nothing.
    const places = new Map(reports.map((frame, i) => [frames.indexOf(frame), placed.length + i]));
    for (const frame of reports) {
      const behind = frame.behind === null ? null : (places.get(frame.behind) ?? null);
      placed.push({ statement, frame: behind === frame.behind ? frame : { ...frame, behind }, continued: [] });
    }
  }
  const nouns = passage.matches.filter((match) => match.entry.kind === 'sources');
  const found = withLooseQuotations(statements, placed);
  const ids = new Map(found.map((one, i) => [one, `attribution-${offset + i}`]));
  const described = found.map((one) => {
    const { behind } = one.frame;
    return place(passage, nouns, one, ids.get(one)!, behind === null ? null : ids.get(placed[behind]!)!);
  });
  return withReferences(passage, nouns, described);
};

const cuesIn = ({ tokens, matches }: Passage): CueMatches => {
  const cues: { end: number; entry: CompiledEntry }[] = new Array(tokens.length);
  for (const { entry, firstToken, endToken } of matches)
    if (entry.kind === 'cues') cues[firstToken] = { end: endToken, entry };
  return cues;
};

const place = (
  passage: Passage,
  nouns: LexiconMatch[],
  { statement, frame: found, continued }: PlacedFrame,
  id: string,
  via: string | null,
): Attribution => {
  const { items } = statement;
  const named = found.source && withNameBefore(items, withWholeName(items, nouns, found.source));
  const frame = heldApart(items, named === found.source ? found : { ...found, source: named });
  const at = (range: Range | null): TextSpan | null => (range ? sliceOf(passage.text, spanOf(items, range)) : null);
  const spans = [...frame.content.map((range) => spanOf(items, range)), ...continued].sort((a, b) => a.start - b.start);
  const source = at(frame.source);
  const cue = at(frame.cue);
  const whole = spanOfAll(spans, source, cue);
  const entry = frame.entry;
  const reality = frame.cue ? realityOf(items.slice(frame.cue.first, frame.cue.end)) : 'actual';
  const listed = entry ? ((property(entry, 'type') ?? 'speech') as Attribution['type']) : 'speech';
  const type = reality === 'unreal' && listed === 'speech' ? 'act' : listed;
  const stance = reality === 'denied' && type === 'speech' ? 'withholding' : ((entry?.category ?? 'neutral') as Stance);
  const who = identifySource(passage, nouns, items, frame, { type, stance });
  const { tokens, kind } = who;
  const sentence = sentenceSpan(items);
  const anonymous = isAnonymous({ type, stance }, kind, tokens, passage, sentence);
  return {
    kind: 'attribution',
    in: passage.in,
    start: whole.start,
    end: whole.end,
    text: passage.text.slice(whole.start, whole.end),
    voice: 'outlet',
    cue,
    source,
    content:
      spans.length > 0
        ? { spans, text: spans.map((span) => passage.text.slice(span.start, span.end)).join(' … ') }
        : null,
    addressee: at(frame.addressee),
    type,
    form: formOf(items, frame, continued),
    stance,
    sourceType: kind.sourceType,
    sourceRole: kind.sourceRole,
    anonymous,
    anonymity: anonymous ? anonymityOf(passage, sentence, spans, who) : null,
    speaker: null,
    via,
    id,
  };
};

/** From where the first of them begins to where the last one ends. */
const spanOfAll = (spans: Span[], source: Span | null, cue: Span | null): Span => {
  const whole = { start: Number.POSITIVE_INFINITY, end: Number.NEGATIVE_INFINITY };
  const take = ({ start, end }: Span): void => {
    whole.start = Math.min(whole.start, start);
    whole.end = Math.max(whole.end, end);
  };
  for (const span of spans) take(span);
  if (source) take(source);
  if (cue) take(cue);
  return whole;
};

const sentenceSpan = (items: Item[]): Span => spanOf(items, { first: 0, end: items.length });

const formOf = (items: Item[], frame: Frame, continued: Span[]): Attribution['form'] => {
  let quoted = continued.length > 0;
  let worded = false;
  for (const { first, end } of frame.content)
    for (let i = first; i < end; i++) {
      if (items[i]!.quotation) quoted = true;
      else if (items[i]!.pos !== 'PUNCT') worded = true;
    }
  if (!quoted) return 'indirect';
  return worded ? 'mixed' : 'direct';
};
