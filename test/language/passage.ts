import { readDocument } from '../../src/language/read.js';
import type { Passage } from '../../src/model/document.js';
import { plainArticle } from '../lexicon/plain-article.js';
import { blocksOf } from './blocks.js';

/** Reads a text as the body of an article about which nothing else is known. */
export const passageOf = (text: string): Passage =>
  readDocument({ ...plainArticle(text), blocks: blocksOf(text) }).passages[0]!;
