import type { Block } from '../../model/article.js';
import type { ArticleKind, TextKind } from '../../model/text-kind.js';
import { entriesOf, kindsBy, plainWords } from './data.js';

const labels = kindsBy('labels', plainWords);
/** Labels that before a colon may also name a headline's source. */
const sources = kindsBy('sources', plainWords);

const anyLabel = (label: string) => labels.get(label) ?? sources.get(label);

/** A longer title is no title. */
const longest = 400;

interface Titled {
  title: string | null;
  text: string;
  blocks: Block[];
}

/** A label that can be nothing else: between bars, in brackets, above the headline, or one of its own before a colon. */
export const signInLabels = ({ title, text, blocks }: Titled): ArticleKind | null => {
  const above = lineAboveHeadline(text, blocks);
  const found = above === null ? undefined : anyLabel(withoutColon(above));
  if (found) return marked(found.kind, `the line above its headline is “${found.entry}”`);
  const head = headOf({ title, text, blocks });
  return head === null ? null : (betweenBars(head) ?? beforeColon(head) ?? atEnd(head));
};

/**
 * “Analysis: plan would cost three billion”: a label, or the source of the headline. Where the opening speaks of an
 * analysis it is the source; else it may be a label.
 */
export const signInNamingLabel = ({ title, text, blocks }: Titled): ArticleKind | null => {
  const head = headOf({ title, text, blocks });
  const label = head === null ? null : labelBeforeColon(head);
  if (label === null) return null;
  const found = sources.get(label);
  if (!found) return liveUpdatesOf(label);
  const noun = new RegExp(`\\b${found.entry.split(' ').at(-1)!.replace(/s$/, '')}s?\\b`, 'i');
  if (noun.test(opening(text, blocks))) return null;
  return { value: found.kind, certainty: 'maybe', shownBy: `its title begins with “${found.entry}:”` };
};

/** The title; where there is none, a first line without a full stop, which only did not look enough like a headline. */
const headOf = ({ title, text, blocks }: Titled): string | null => {
  const [first] = blocks;
  const line =
    title ?? (first && blocks.length > 2 ? text.slice(first.start, Math.min(first.end, first.start + longest)) : '');
  return line.length >= longest || (title === null && /[.]["”’)]?$/.test(line)) ? null : line;
};

const marked = (value: TextKind, shownBy: string): ArticleKind => ({ value, certainty: 'marked', shownBy });

const withoutColon = (line: string): string => plainWords(line.replace(/\s*[:|]\s*$/, ''));

/** Several short lines above a headline are the parts of a site, one of which is always called “Opinion”. */
const lineAboveHeadline = (text: string, blocks: Block[]): string | null => {
  const at = blocks.findIndex(({ zone }) => zone === 'headline');
  const above = at < 0 ? [] : blocks.slice(0, at).filter(({ zone }) => zone === 'subheading');
  const [only] = above;
  return only && above.length === 1 && only.end - only.start < 40 ? text.slice(only.start, only.end) : null;
};

/** `Opinion | Title`, `Title | Analysis | The Courier`. */
const betweenBars = (title: string): ArticleKind | null => {
  const parts = title.split('|').map(plainWords);
  if (parts.length < 2) return null;
  const found = parts.map(anyLabel).find((one) => one !== undefined);
  return found ? marked(found.kind, `its title has the label “${found.entry}”`) : null;
};

const labelBeforeColon = (title: string): string | null => {
  const label = /^\s*(?:\[([^\]]{3,30})\]|\(([^)]{3,30})\)|([^:–—]{3,80}?)\s*(?::|\s[–—])\s)/.exec(title);
  return label ? plainWords((label[1] ?? label[2] ?? label[3])!) : null;
};

/** `Storm Ada live updates: Title`; a headline may also promise updates elsewhere. */
const liveUpdatesOf = (label: string): ArticleKind | null => {
  const entry = entriesOf('live-blog', 'labels').find((one) => label.endsWith(` ${one}`));
  return entry ? { value: 'live-blog', certainty: 'maybe', shownBy: `its title has “${entry}:”` } : null;
};

/** `Opinion: Title`. */
const beforeColon = (title: string): ArticleKind | null => {
  const label = labelBeforeColon(title);
  const found = label === null ? undefined : labels.get(label);
  return found ? marked(found.kind, `its title begins with “${found.entry}”`) : null;
};

/** `Title (Opinion)`, `Title – as it happened`. */
const atEnd = (title: string): ArticleKind | null => {
  const label = /(?:\[([^\]]{3,30})\]|\(([^)]{3,30})\)|\s[–—-]\s([^–—-]{3,30}))\s*$/.exec(title);
  const found = label ? labels.get(plainWords((label[1] ?? label[2] ?? label[3])!)) : undefined;
  return found ? marked(found.kind, `its title ends with “${found.entry}”`) : null;
};

/** So many paragraphs show what a headline speaks of. */
const openingParagraphs = 4;

const opening = (text: string, blocks: Block[]): string =>
  blocks
    .filter(({ zone }) => zone === 'paragraph' || zone === 'standfirst')
    .slice(0, openingParagraphs)
    .map(({ start, end }) => text.slice(start, Math.min(end, start + 2000)))
    .join('\n');
