import { oneLine } from './material.js';

/** Words of a sentence as one of several in a list: “A spokesman, Grady Tull,” without what only its sentence needs. */
export const inAList = (words: string): string =>
  oneLine(words)
    .replace(/[,;:]$/, '')
    .replace(/^(?:An?|The)(?= )/, (article) => article.toLowerCase());
