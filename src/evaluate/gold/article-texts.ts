import { wholeText } from '../../export/read-text.js';
import type { SourceArticle } from '../../model/article.js';
import { sha256 } from '../../model/sha256.js';
import type { CodedPlace } from './coded.js';

/** Title and text as brat has them in one, and where the text begins. */
export const wholeTextOf = ({ article, blocks }: SourceArticle): { text: string; body: number } => {
  const { text, startOf } = wholeText({ article, blocks });
  return { text, body: startOf.body };
};

const hashes = new WeakMap<SourceArticle, Record<CodedPlace, string>>();

/** Of the texts that offsets can count over. */
export const hashesOf = (source: SourceArticle): Record<CodedPlace, string> => {
  const known = hashes.get(source);
  if (known) return known;
  const made = {
    body: sha256(source.article.text),
    title: sha256(source.article.title ?? ''),
    whole: sha256(wholeTextOf(source).text),
  };
  hashes.set(source, made);
  return made;
};
