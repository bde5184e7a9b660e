import type { SourceArticle } from '../../model/article.js';
import { groupBy } from '../../model/group-by.js';
import type { MarkedArticle } from '../../model/mark.js';
import { hashesOf } from './article-texts.js';
import type { CodedDocument, CodedPlace, GoldFault } from './coded.js';
import { placedMarks } from './placed-marks.js';

export interface JoinedGold {
  /** The articles that somebody annotated, in the order in which they were given. */
  articles: SourceArticle[];
  marked: MarkedArticle[];
  notAnnotated: string[];
  faults: GoldFault[];
}

/**
 * Puts annotations and articles together: by the hash of the text that a document came with, else by its id. Without articles, those
 * that came with the annotations are taken. A document whose hash or words are not those of the text is left out.
 */
export const joinGold = (given: readonly SourceArticle[], documents: readonly CodedDocument[]): JoinedGold => {
  const articles = given.length > 0 ? given : carriedArticles(documents);
  const byId = new Map(articles.map((source) => [source.article.id, source]));
  const byWhole = groupBy(articles, (source) => hashesOf(source).whole);
  const marked: MarkedArticle[] = [];
  const faults: GoldFault[] = [];
  const read = new Set<string>();
  const keyOf = (coder: string, { article }: SourceArticle): string => JSON.stringify([coder, article.id]);
  /** Outlets may print one text: each file of brat is of another of its articles. */
  const sourceOf = ({ id, coder, sha256 }: CodedDocument): SourceArticle | undefined => {
    const same = byWhole.get(sha256.whole ?? '') ?? [];
    return (
      same.find(({ article }) => article.id === id) ??
      same.find((source) => !read.has(keyOf(coder, source))) ??
      same[0] ??
      byId.get(id)
    );
  };
  for (const document of documents) {
    const source = sourceOf(document);
    const joined = source
      ? joinedTo(source, document)
      : { problem: `no article has the id "${document.id}"; give it as an input` };
    const key = source && keyOf(document.coder, source);
    if ('problem' in joined) faults.push({ file: document.file, reason: joined.problem });
    else if (read.has(key!))
      faults.push({
        file: document.file,
        reason: `${document.coder} annotated ${document.id} twice; keep one of them`,
      });
    else {
      read.add(key!);
      marked.push(joined.marked);
    }
  }
  const used = new Set(marked.map(({ article }) => article));
  return {
    articles: articles.filter(({ article }) => used.has(article.id)),
    marked,
    notAnnotated: given.map(({ article }) => article.id).filter((id) => !used.has(id)),
    faults,
  };
};

/** What brat carries lacks the title's place and the metadata: where another annotation has the article, that is taken. */
const carriedArticles = (documents: readonly CodedDocument[]): SourceArticle[] => {
  const carried = documents.filter(({ carried }) => carried !== null);
  const articles = new Map<string, SourceArticle>();
  const wholes = new Set<string>();
  for (const ofBrat of [false, true])
    for (const { carried: source, sha256 } of carried) {
      if ((sha256.whole !== undefined) !== ofBrat || !source) continue;
      const { whole } = hashesOf(source);
      if (articles.has(source.article.id) || (ofBrat && wholes.has(whole))) continue;
      articles.set(source.article.id, source);
      if (!ofBrat) wholes.add(whole);
    }
  return [...articles.values()];
};

const joinedTo = (source: SourceArticle, document: CodedDocument): { marked: MarkedArticle } | { problem: string } => {
  const { id } = source.article;
  const { carried } = document;
  const hashes = hashesOf(source);
  const places: readonly CodedPlace[] = ['body', 'title', 'whole'];
  const differs = places.find((place) => document.sha256[place] && document.sha256[place] !== hashes[place]);
  const otherText = carried && document.sha256.whole === undefined && carried.article.text !== source.article.text;
  if (differs !== undefined || otherText)
    return { problem: `${id} was annotated in another text than the one given; give the text that was annotated` };
  // A hash that the annotation has proves the text, also where its words were replaced on purpose.
  const known = document.sha256.body !== undefined || (document.sha256.whole !== undefined && !carried);
  const placed = placedMarks(document, source, known);
  return 'problem' in placed
    ? { problem: `${id}, ${placed.problem}; give the text that was annotated` }
    : { marked: { article: id, coder: document.coder, marks: placed.marks } };
};
