import type { SourceArticle } from '../../src/model/article.js';

/** An article of one paragraph, as a test writes it down. */
export const plainArticle = (text: string): SourceArticle => ({
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
    kind: null,
    text,
    words: text.split(/\s+/).length,
    warnings: [],
  },
  blocks: [{ start: 0, end: text.length, zone: 'paragraph' }],
  titleIsMetadata: false,
  input: { name: 'a.txt', sha256: '' },
});
