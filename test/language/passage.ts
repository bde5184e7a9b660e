import { readDocument } from '../../src/language/read.js';
import type { Passage } from '../../src/model/document.js';
import { blocksOf } from './blocks.js';

/** Reads a text as the body of an article about which nothing else is known. */
export const passageOf = (text: string): Passage =>
  readDocument({
    article: {
      id: 'a',
      outlet: 'The Courier',
      title: null,
      date: null,
      url: null,
      author: null,
      event: null,
      language: 'en',
      rights: null,
      text,
      words: 0,
      warnings: [],
    },
    blocks: blocksOf(text),
    titleIsMetadata: false,
    input: { name: 'a.txt', sha256: '' },
  }).passages[0]!;
