import { overlap } from '../model/span.js';
import type { Excerpt } from './excerpt.js';

const LONGEST = 110;
const FEWEST_WORDS = 5;
/** Words that only make sense after what stands before them. */
const dangling =
  /^(?:(?:and|but|or|so|that|which|who|whom|whose|because|as|with|to|while|when|where|after|before|if)\s+)+/i;
const referring = /^(?:he|she|it|they|this|that|these|those|his|her|its|their|i|we|you)\b/i;

/**
 * A short label in the words of the clearest mention: complete, not a quotation, not opening with "he"; no `taken` one, where
 * another mention offers its words: a sentence of two facts shall not stand for both.
 */
export const labelOf = (excerpts: Excerpt[], taken: ReadonlySet<string>): string => {
  const surest = Math.max(...excerpts.map(({ place }) => place.score));
  const candidates = excerpts.map((excerpt) => ({
    label: trim(excerpt.place.text),
    unsure: surest - excerpt.place.score,
    headline: isHeadline(excerpt),
    subject: beginsWithSubject(excerpt),
  }));
  const penalty = ({ label, unsure, headline, subject }: (typeof candidates)[number]): number =>
    Math.abs(label.length - 70) +
    100 * unsure +
    (headline ? 40 : 0) +
    (subject ? 0 : 80) +
    (referring.test(label) ? 60 : 0) +
    (/["“”]/.test(label) ? 25 : 0) +
    (label.split(/\s+/).length < FEWEST_WORDS ? 60 : 0) +
    (label.length > LONGEST ? 20 : 0) +
    (taken.has(shorten(label)) ? 200 : 0);
  return shorten(candidates.reduce((best, one) => (penalty(one) < penalty(best) ? one : best)).label);
};

const isHeadline = ({ passage, place }: Excerpt): boolean =>
  passage.blocks.some((block) => block.zone === 'headline' && overlap(block, place) > 0);

const subjectClasses = new Set(['DET', 'NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ']);
const introductions = new Set([
  'that',
  'and',
  'but',
  'as',
  'because',
  'while',
  'when',
  'where',
  'after',
  'before',
  'if',
  'or',
  'so',
]);

/** "said Odile Ruiz", "which was found": words that need what stands before them make no label. */
const beginsWithSubject = ({ words }: Excerpt): boolean => {
  const opening = words.find(({ normal }) => !introductions.has(normal));
  return (
    opening !== undefined && subjectClasses.has(opening.pos) && !['who', 'which', 'whose'].includes(opening.normal)
  );
};

const trim = (text: string): string => {
  const plain = text.replace(/\s+/g, ' ').trim().replace(dangling, '');
  const balanced =
    (plain.match(/[“"]/g)?.length ?? 0) % 2 === 1 && !plain.includes('”') ? plain.replace(/[“"]/, '') : plain;
  const complete = balanced.replace(/[\s,;:–—-]+$/, '');
  return complete.charAt(0).toUpperCase() + complete.slice(1);
};

const shorten = (label: string): string => {
  if (label.length <= LONGEST) return label;
  const cut = label.slice(0, LONGEST);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[\s,;:–—-]+$/, '')} …`;
};
