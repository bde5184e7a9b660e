import type { Document, Quotation } from '../../model/document.js';
import type { Attribution, Voice } from '../../model/finding.js';
import type { Place, Span } from '../../model/span.js';

type Region = Span & { voice: Voice };

/**
 * Whose words a span is. Only speech moves words out of the outlet's voice: the quotations inside its content are the
 * source's, the rest of the content is worded by the outlet (`paraphrased`). Editor's insertions are the outlet's.
 */
export const voices = (document: Document, attributions: Omit<Attribution, 'id'>[]) => {
  const regions = new Map<Place, Region[]>();
  for (const passage of document.passages) {
    const spoken = attributions.filter(
      (one) => one.in === passage.in && one.type === 'speech' && one.stance !== 'withholding',
    );
    const outer = passage.quotations.filter((quotation) => quotation.depth === 0);
    regions.set(
      passage.in,
      merge(
        passage.text,
        spoken.flatMap((one) => one.content?.spans ?? []),
        outer,
      ),
    );
  }
  return (place: Place, span: Span): Voice => voiceAt(regions.get(place) ?? [], span);
};

/** Regions in text order that do not overlap: quoted stretches cut out of the paraphrase around them. */
const merge = (text: string, contents: Span[], quotations: Quotation[]): Region[] => {
  const paraphrase = union(
    contents.map((span) => ({ start: span.start, end: endOfParaphrase(text, span, quotations) })),
  );
  const regions: Region[] = [];
  let q = 0;
  for (const content of union(contents)) {
    const reported = paraphrase.find((span) => span.start === content.start)!;
    let cursor = content.start;
    while (quotations[q] && quotations[q]!.end <= content.start) q++;
    for (let i = q; quotations[i] && quotations[i]!.start < content.end; i++) {
      const quotation = quotations[i]!;
      push(regions, cursor, Math.min(quotation.start, reported.end), 'paraphrased');
      let from = quotation.start;
      for (const insertion of quotation.insertions) {
        push(regions, from, insertion.start, 'quoted');
        from = insertion.end;
      }
      push(regions, from, quotation.end, 'quoted');
      cursor = quotation.end;
    }
    push(regions, cursor, reported.end, 'paraphrased');
  }
  return regions;
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
const added = /,\s+(?:which|who|whose|where|\w+ing)\b|\s(?:in order to|so as to)\b/g;

const endOfParaphrase = (text: string, span: Span, quotations: Quotation[]): number => {
  for (const match of text.slice(span.start, span.end).matchAll(added)) {
    const at = span.start + match.index;
    if (!quotations.some((quotation) => quotation.start <= at && at < quotation.end)) return at;
  }
  return span.end;
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
