import { dateOfLine, gluedDate } from '../dates.js';
import { authorOf, isByline, isBylineBelowHeadline } from './bylines.js';
import { gluedDateline } from './datelines.js';
import { findHeadline } from './headline.js';
import { noteLabels } from './labelled-lines.js';
import { endsSentence, type Hint, type Part, wordsOf } from './part.js';

/** What the top of a page tells beside its blocks. */
export interface Opening {
  date: string | null;
  author: string | null;
  url: string | null;
}

/** What is known of an article before its text is looked at. */
export interface Known {
  title: string | null;
  outlet: string;
  author?: string | null;
  /** What the format marked, in text order, never overlapping. */
  hints?: Hint[];
}

/** Lines above the first paragraph of prose are looked for among so many. */
const longestOpening = 12;

/** Marks headline, standfirst, byline and lines of date at the top of a page. */
export const markOpening = (parts: Part[], { title, outlet, author = null }: Known): Opening => {
  const top = parts.filter(({ zone }) => zone === null).slice(0, longestOpening);
  const opening = markStamps(top);
  const rest = top.filter(({ zone }) => zone === null);
  const headline = findHeadline(rest, title);
  if (!headline && title === null) return opening;
  if (headline) {
    headline.zone = 'headline';
    const above = rest.slice(0, rest.indexOf(headline));
    for (const part of above) if (part.whole && !endsSentence(part.text)) part.zone = 'subheading';
  }
  const below = headline ? parts.slice(parts.indexOf(headline) + 1) : parts;
  const byline = below
    .slice(0, 3)
    .find(({ zone, text, whole }) => zone === null && whole && isBylineBelowHeadline(text, author));
  if (byline) byline.zone = 'byline';
  markStandfirst(below, outlet);
  return opening;
};

/** Lines that say when, by whom and where it was published, wherever they stand in the opening. */
const markStamps = (top: Part[]): Opening => {
  const opening: Opening = { date: null, author: null, url: null };
  noteLabels(top);
  for (const part of top.slice(0, -1)) {
    const date = part.whole ? dateOfLine(part.text) : null;
    const { label } = part;
    if (date) part.zone = 'dateline';
    else if (label?.field === 'author' || (part.whole && isByline(part.text))) part.zone = 'byline';
    else if (label && label.field !== 'title') part.zone = 'embed';
    opening.date ??= date;
    if (part.zone === 'byline') opening.author ??= label ? label.value : authorOf(part.text);
    if (label?.field === 'url' && /^https?:\/\/\S+$/.test(label.value)) opening.url ??= label.value;
  }
  markBetweenStamps(top);
  return opening;
};

/** The outlet, the place or the role of the author: a short line between byline and date belongs to the byline. */
const markBetweenStamps = (top: Part[]): void => {
  for (const [i, part] of top.entries())
    if (part.zone === null && top[i - 1]?.zone === 'byline' && isStamp(top[i + 1]) && isShort(part))
      part.zone = 'byline';
};

const isStamp = (part: Part | undefined): boolean => part?.zone === 'byline' || part?.zone === 'dateline';

const isShort = ({ text, whole }: Part): boolean => whole && wordsOf(text).length <= 6 && !endsSentence(text);

/** Up to two lines between the headline and the first paragraph of prose. */
const markStandfirst = (below: Part[], outlet: string): void => {
  const lines = below.filter(({ zone }) => zone !== 'embed').slice(0, 3);
  for (const [i, part] of lines.slice(0, 2).entries()) {
    const next = lines[i + 1];
    if (!next || part.zone !== null || !isStandfirst(part, next, outlet)) return;
    part.zone = 'standfirst';
  }
};

/** A second headline, or a sentence or two before what can only stand above the first paragraph. */
const isStandfirst = (part: Part, next: Part, outlet: string): boolean => {
  const words = wordsOf(part.text).length;
  if (!part.whole || words < 4 || words > 60 || gluedDate(part.text) || gluedDateline(part.text, outlet)) return false;
  if (part.hint === 'emphasised') return true;
  if (part.hint !== null && part.hint !== 'strong') return false;
  if (!endsSentence(part.text)) return words <= 35;
  return next.zone === 'dateline' || next.zone === 'byline' || gluedDateline(next.text, outlet) !== null;
};
