import { wordClass } from '../../lexicon/word-class.js';
import type { Passage } from '../../model/document.js';
import { onceInEvent } from '../../model/once.js';
import type { Site } from './contexts/site.js';

const stems = [...wordClass('stems-of-wrong')];

/** Whether the text speaks of a wrong, a charge or those who look into it: looked up once a text. */
const speaksOfWrong = onceInEvent(({ tokens }: Passage): boolean =>
  tokens.some(({ normal }) => stems.some((stem) => normal.startsWith(stem))),
);

/**
 * The category of the entry, or the one it has (`withoutWrong`) in a text that speaks of no wrong: what is "allegedly the
 * oldest tree" is hearsay, and no law asks for the word.
 */
export const categoryOf = ({ match, passage }: Site): string => {
  const { category, properties } = match.entry;
  return properties.withoutWrong !== undefined && !speaksOfWrong(passage) ? String(properties.withoutWrong) : category;
};
