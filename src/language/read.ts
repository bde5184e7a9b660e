import { matchLexicons } from '../lexicon/matcher.js';
import type { Block, SourceArticle } from '../model/article.js';
import type { Document, Passage } from '../model/document.js';
import type { Project } from '../model/project.js';
import type { Place } from '../model/span.js';
import { findQuotations } from './quotations.js';
import { readTokens } from './tokens.js';

/** Reads an article: tokens, sentences, quotations and lexicon matches of its body and, where separate, its title. */
export const readDocument = (
  { article, blocks, titleIsMetadata }: SourceArticle,
  match: Project['match'] = matchLexicons,
): Document => {
  const passages = [readPassage('body', article.text, blocks, match)];
  if (titleIsMetadata && article.title)
    passages.unshift(
      readPassage('title', article.title, [{ start: 0, end: article.title.length, zone: 'headline' }], match),
    );
  return { article, passages };
};

const readPassage = (place: Place, text: string, blocks: Block[], match: Project['match']): Passage => {
  const quotations = findQuotations(text, blocks);
  const read = readTokens(text, blocks, quotations);
  return { in: place, text, blocks, ...read, quotations, matches: match(read.tokens) };
};
