import type { Excerpt } from './excerpt.js';

const LONGEST = 110;
const FEWEST_WORDS = 5;
/** Words that only make sense after what stands before them. */
const dangling =
  /^(?:(?:and|but|or|so|that|which|who|whom|whose|because|as|with|to|while|when|where|after|before|if)\s+)+/i;
const referring = /^(?:he|she|it|they|this|that|these|those|his|her|its|their|i|we|you)\b/i;

/** A short label in the words of the clearest mention: complete, not a quotation, not opening with "he". */
export const labelOf = (excerpts: Excerpt[]): string => {
  const labels = excerpts.map(({ place }) => trim(place.text));
  const penalty = (label: string): number =>
    Math.abs(label.length - 70) +
    (referring.test(label) ? 60 : 0) +
    (/["“”]/.test(label) ? 25 : 0) +
    (label.split(/\s+/).length < FEWEST_WORDS ? 60 : 0) +
    (label.length > LONGEST ? 20 : 0);
  const best = labels.reduce((chosen, label) => (penalty(label) < penalty(chosen) ? label : chosen));
  return shorten(best);
};

const trim = (text: string): string => {
  const plain = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(dangling, '')
    .replace(/[\s,;:–—-]+$/, '');
  const balanced =
    (plain.match(/[“"]/g)?.length ?? 0) % 2 === 1 && !plain.includes('”') ? plain.replace(/[“"]/, '') : plain;
  return balanced.charAt(0).toUpperCase() + balanced.slice(1);
};

const shorten = (label: string): string => {
  if (label.length <= LONGEST) return label;
  const cut = label.slice(0, LONGEST);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[\s,;:–—-]+$/, '')} …`;
};
