import type { CreditedStretch } from '../../../model/annotated-article.js';
import type { Document, Passage, Quotation } from '../../../model/document.js';
import type { Attribution, Voice } from '../../../model/finding.js';
import { contains, type Place, type Span, startingUntil } from '../../../model/span.js';
import { fragmentsSpoken } from './fragments.js';
import { reportEnd } from './outlet-addition.js';

type Region = Omit<CreditedStretch, 'in'>;

/**
 * The stretches that are not in the outlet's voice, in text order. Only speech moves words out of it: the quotations inside
 * its content are the source's, the rest of the content is worded by the outlet (`paraphrased`). Editor's insertions are
 * the outlet's, and so is what it adds behind a paraphrase.
 */
export const creditedStretches = (document: Document, attributions: Attribution[]): CreditedStretch[] =>
  document.passages.flatMap((passage) => {
    const own = attributions.filter((one) => one.in === passage.in);
    return regionsIn(passage, own).map((region) => ({ in: passage.in, ...region }));
  });

/** Whose words a span is: those of the stretch in which it begins; the outlet's where none does. */
export const voices = (credited: CreditedStretch[]) => {
  const stretches: Record<Place, CreditedStretch[]> = { title: [], body: [] };
  for (const stretch of credited) stretches[stretch.in].push(stretch);
  return (place: Place, { start }: Span): Voice => {
    const stretch = stretches[place][startingUntil(stretches[place], start) - 1];
    return stretch && start < stretch.end ? stretch.voice : 'outlet';
  };
};

const regionsIn = (passage: Passage, attributions: Attribution[]): Region[] => {
  const embeds = passage.blocks.filter((block) => block.zone === 'embed');
  const quotations = withEmbeds(passage.quotations, embeds);
  const contents = union([
    ...attributions.filter(movesWords).flatMap(({ content }) => content?.spans ?? []),
    ...embeds,
    ...longQuotations(passage),
    ...fragmentsSpoken(passage, attributions),
  ]);
  const fronted = new Map(attributions.flatMap(spansBeforeCue).map(({ start, end }) => [start, end]));
  return contents.flatMap((content) => {
    const first = Math.max(0, startingUntil(quotations, content.start) - 1);
    const inside: Quoted[] = [];
    for (let i = first; quotations[i] && quotations[i]!.start < content.end; i++)
      if (quotations[i]!.end > content.start) inside.push(quotations[i]!);
    // What stands before its report is the source's to the end: "The envoy met rebels, who …, an aide said."
    const end = fronted.get(content.start) === content.end ? content.end : reportEnd(passage, content, inside);
    return regionsOf(content, inside, end);
  });
};

const spansBeforeCue = ({ cue, source, content }: Attribution): Span[] => {
  const report = Math.min(cue?.start ?? 0, source?.start ?? 0);
  return (content?.spans ?? []).filter(({ end }) => end <= report);
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

/** Long quotations, and the short ones that go on from them: "as a “fool who will ruin the town” and a “spoiled child”". */
const longQuotations = (passage: Passage): Quotation[] => {
  let last: Quotation | undefined;
  return passage.quotations.filter((quotation) => {
    const somebodys =
      isSomebodys(passage.text, quotation) ||
      (last !== undefined && quotation.depth === 0 && goesOn(passage, last, quotation));
    last = somebodys ? quotation : undefined;
    return somebodys;
  });
};

const links = new Set(['CCONJ', 'DET', 'ADP', 'PUNCT']);
/** "and a", ", then as a" */
const MOST_LINKS = 4;

/** Whether nothing but a conjunction, a preposition or an article parts two quotations of one sentence. */
const goesOn = ({ tokens }: Passage, before: Quotation, next: Quotation): boolean => {
  const first = startingUntil(tokens, before.end - 1);
  const end = startingUntil(tokens, next.start - 1);
  const sentence = tokens[end]?.sentence;
  return (
    end > first &&
    end - first <= MOST_LINKS &&
    tokens[first - 1]?.sentence === sentence &&
    tokens.slice(first, end).every((token) => links.has(token.pos) && token.sentence === sentence)
  );
};

/** "declined to say whether …" reports silence: what follows is the outlet's question. */
const movesWords = ({ type, stance }: Attribution): boolean => type === 'speech' && stance !== 'withholding';

/** The quoted stretches cut out of the paraphrase around them. */
const regionsOf = (content: Span, quotations: Quoted[], end: number): Region[] => {
  const regions: Region[] = [];
  let cursor = content.start;
  for (const quotation of quotations) {
    push(regions, cursor, Math.min(quotation.start, end), 'paraphrased');
    pushQuotation(regions, quotation);
    cursor = quotation.end;
  }
  push(regions, cursor, end, 'paraphrased');
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

const push = (regions: Region[], start: number, end: number, voice: Region['voice']): void => {
  if (end > start) regions.push({ start, end, voice });
};

const union = (spans: Span[]): Span[] => {
  const merged: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
};
