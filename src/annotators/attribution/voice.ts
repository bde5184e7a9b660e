import type { Document, Quotation } from '../../model/document.js';
import type { Attribution, Voice } from '../../model/finding.js';
import { contains, type Place, type Span } from '../../model/span.js';

type Region = Span & { voice: Voice };

/**
 * Whose words a span is. Only speech moves words out of the outlet's voice: the quotations inside its content are the
 * source's, the rest of the content is worded by the outlet (`paraphrased`). Editor's insertions are the outlet's.
 */
export const voices = (document: Document, attributions: Omit<Attribution, 'id'>[]) => {
  const regions = new Map<Place, Region[]>();
  for (const passage of document.passages) {
    const spoken = attributions.filter((one) => one.in === passage.in && movesWords(one));
    const embeds = passage.blocks.filter((block) => block.zone === 'embed');
    const contents = [
      ...spoken.flatMap((one) => one.content?.spans ?? []),
      ...embeds,
      ...passage.quotations.filter((quotation) => isSomebodys(passage.text, quotation)),
    ];
    regions.set(passage.in, regionsOf(passage.text, contents, withEmbeds(passage.quotations, embeds)));
  }
  return (place: Place, span: Span): Voice => voiceAt(regions.get(place) ?? [], span);
};

type Quoted = Span & { insertions: Span[] };

/** An embedded post is its author's words with or without marks: it takes the place of the quotations in it. */
const withEmbeds = (quotations: Quotation[], embeds: Span[]): Quoted[] => {
  const outer = quotations.filter(({ depth }) => depth === 0);
  if (embeds.length === 0) return outer;
  const outside = outer.filter((quotation) => !embeds.some((embed) => contains(embed, quotation)));
  return [...outside, ...embeds.map(({ start, end }) => ({ start, end, insertions: [] }))].sort(
    (a, b) => a.start - b.start,
  );
};

/** Most words between marks that may be the outlet's own distance to a word; more are somebody's, whoever it is. */
const MOST_SCARE_WORDS = 4;

const isSomebodys = (text: string, { inner, depth }: Quotation): boolean =>
  depth === 0 && text.slice(inner.start, inner.end).trim().split(/\s+/).length > MOST_SCARE_WORDS;

/** "declined to say whether …" reports silence: what follows is the outlet's question. */
const movesWords = (one: Omit<Attribution, 'id'>): boolean => one.type === 'speech' && one.stance !== 'withholding';

/** Regions in text order that do not overlap: quoted stretches cut out of the paraphrase around them. */
const regionsOf = (text: string, contents: Span[], quotations: Quoted[]): Region[] => {
  const regions: Region[] = [];
  let next = 0;
  for (const content of union(contents)) {
    while (quotations[next] && quotations[next]!.end <= content.start) next++;
    const inside: Quoted[] = [];
    for (let i = next; quotations[i] && quotations[i]!.start < content.end; i++) inside.push(quotations[i]!);
    const reportEnd = endOfReport(text, content, inside);
    let cursor = content.start;
    for (const quotation of inside) {
      push(regions, cursor, Math.min(quotation.start, reportEnd), 'paraphrased');
      pushQuotation(regions, quotation);
      cursor = quotation.end;
    }
    push(regions, cursor, reportEnd, 'paraphrased');
  }
  return regions;
};

/** The quotation without the insertions in it, which stay the outlet's. */
const pushQuotation = (regions: Region[], quotation: Quoted): void => {
  let cursor = quotation.start;
  for (const insertion of quotation.insertions) {
    push(regions, cursor, insertion.start, 'quoted');
    cursor = insertion.end;
  }
  push(regions, cursor, quotation.end, 'quoted');
};

const push = (regions: Region[], start: number, end: number, voice: Voice): void => {
  if (end > start) regions.push({ start, end, voice });
};

const union = (spans: Span[]): Span[] => {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
};

/** A trailing relative clause, participle or purpose clause is what the outlet adds to the paraphrase. */
const addition = /,\s+(?:which|who|whose|where|\p{L}+ing)\b|\s(?:in order to|so as to)\b/gu;

const endOfReport = (text: string, content: Span, quotations: Quoted[]): number => {
  for (const match of text.slice(content.start, content.end).matchAll(addition)) {
    const at = content.start + match.index;
    if (!quotations.some((quotation) => quotation.start <= at && at < quotation.end)) return at;
  }
  return content.end;
};

/** The voice of the region in which the span begins; the outlet's where none does. Binary search. */
const voiceAt = (regions: Region[], span: Span): Voice => {
  let low = 0;
  let high = regions.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const region = regions[middle]!;
    if (region.end <= span.start) low = middle + 1;
    else if (region.start > span.start) high = middle - 1;
    else return region.voice;
  }
  return 'outlet';
};
