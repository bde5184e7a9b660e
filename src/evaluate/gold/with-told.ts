import type { CodedDocument } from './coded.js';

/**
 * "Anonymous" stands with a mark or it does not: that it does not says something only where a person uses it at all; elsewhere it is
 * not told.
 */
export const withTold = (documents: CodedDocument[]): CodedDocument[] =>
  documents.some(({ marks }) => marks.some(({ anonymous }) => anonymous))
    ? documents
    : documents.map((document) => ({
        ...document,
        marks: document.marks.map((mark) => ({ ...mark, anonymous: null })),
      }));
