import type { AnnotatedArticle } from '../../model/annotated-article.js';
import type { Sentence, SourceArticle, Zone } from '../../model/article.js';
import { fromCodePoints } from '../../model/code-points.js';
import { groupBy } from '../../model/group-by.js';
import type { Database } from '../database.js';
import { sourcesOf } from '../pending.js';
import type { DrawnArticle } from './draw.js';

export interface SampledText {
  drawn: DrawnArticle;
  /** As it was added, under its id in the corpus. */
  source: SourceArticle;
  blind: AnnotatedArticle;
}

/**
 * Articles with what coders get of them: text, parts and sentences, and nothing that was found. Marks that are there already sway
 * whoever codes after them (on such biases: Fort & Sagot 2010, Fourth Linguistic Annotation Workshop).
 */
export const textsOf = async (database: Database, drawn: readonly DrawnArticle[]): Promise<SampledText[]> => {
  const numbers = drawn.map(({ article }) => String(article));
  const sources = await sourcesOf(database, numbers);
  const rows = await database.rows(
    `SELECT article, start_cp, end_cp, zone FROM sentences WHERE article IN (${numbers.join()}) ORDER BY article, sentence`,
  );
  const sentences = groupBy(rows, ({ article }) => Number(article));
  return drawn.map((one): SampledText => {
    const { article, ...rest } = sources.get(one.article)!;
    const source = { ...rest, article: { ...article, id: one.docId } };
    const offset = fromCodePoints(article.text);
    const blind = blindArticle(
      source,
      (sentences.get(one.article) ?? []).map(({ start_cp, end_cp, zone }) => ({
        start: offset(Number(start_cp)),
        end: offset(Number(end_cp)),
        zone: zone as Zone,
      })),
    );
    return { drawn: one, source, blind };
  });
};

const blindArticle = ({ article, blocks }: SourceArticle, sentences: Sentence[]): AnnotatedArticle => ({
  schemaVersion: 1,
  // That it reads as an opinion is a judgement of the program, too.
  article: { ...article, kind: null },
  blocks,
  sentences,
  findings: [],
  entities: [],
  outcomes: [],
});
