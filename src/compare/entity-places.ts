import type { AnnotatedArticle, CreditedStretch } from '../model/annotated-article.js';
import type { Position } from '../model/comparison.js';
import type { Voice } from '../model/finding.js';
import { type Place, type PlacedSpan, type Span, startingUntil } from '../model/span.js';

export interface Placed {
  voice: Voice;
  position: Position;
}

/** Tells of each span of an article in whose words it stands, and where: how soon readers meet it. */
export const placingIn = ({ blocks, credited = [] }: AnnotatedArticle): ((span: PlacedSpan) => Placed) => {
  const stretches: Record<Place, CreditedStretch[]> = { title: [], body: [] };
  for (const stretch of credited) stretches[stretch.in].push(stretch);
  const told = blocks.filter(({ zone }) => zone === 'paragraph' || zone === 'standfirst');
  const lead = told[0];
  const end = told.length >= FEWEST_PARAGRAPHS ? told.at(-1) : undefined;
  const zoneAt = (at: number) => blocks[startingUntil(blocks, at) - 1]?.zone;
  const positionOf = (place: Place, span: Span): Position => {
    if (place === 'title' || zoneAt(span.start) === 'headline') return 'headline';
    if (zoneAt(span.start) === 'standfirst' || isIn(lead, span)) return 'lead';
    return isIn(end, span) ? 'end' : 'body';
  };
  return (span) => {
    const stretch = stretches[span.in][startingUntil(stretches[span.in], span.start) - 1];
    const voice = stretch && span.start < stretch.end ? stretch.voice : 'outlet';
    return { voice, position: positionOf(span.in, span) };
  };
};

/** Of fewer paragraphs the last is no end of its own. */
const FEWEST_PARAGRAPHS = 3;

const isIn = (block: Span | undefined, { start }: Span): boolean =>
  block !== undefined && block.start <= start && start < block.end;
