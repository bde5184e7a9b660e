import type { AnnotatedArticle } from '../../model/annotated-article.js';
import type { Project } from '../../model/project.js';
import { analystOf } from '../analyst.js';
import type { Database } from '../database.js';
import { sourcesOf } from '../pending.js';
import { CorpusProblem } from '../problem.js';

/** An article as it was analysed, found anew: the corpus keeps rows, and brat, Web Annotations and new names need all of it. */
export interface FoundAnew {
  article: number;
  annotated: AnnotatedArticle;
}

const PAGE = 50;

/**
 * The analysed articles in the order of their numbers, a page at a time.
 *
 * @throws {CorpusProblem} where other lists than those at hand found what the corpus holds.
 */
export async function* annotatedArticles(
  database: Database,
  project: Project | undefined,
): AsyncGenerator<FoundAnew[]> {
  const others = await database.rows('SELECT DISTINCT analyst FROM analyses WHERE problem IS NULL AND analyst <> ?', [
    analystOf(project).id,
  ]);
  if (others.length > 0)
    throw new CorpusProblem(
      'the corpus was analysed by other lists or another version; run "framewise corpus add" without inputs first, which brings it to these',
    );
  // Tables are exported as they stand, without it.
  const { analyseEvent } = await import('../../pipeline.js');
  for (let last = 0; ; ) {
    const page = await database.rows(
      `SELECT article, doc_id FROM documents SEMI JOIN readings USING (article) WHERE article > ? ORDER BY article LIMIT ${PAGE}`,
      [last],
    );
    if (page.length === 0) return;
    const sources = await sourcesOf(
      database,
      page.map(({ article }) => String(article)),
    );
    yield page.map(({ article, doc_id }) => {
      const source = sources.get(Number(article))!;
      const named = { ...source, article: { ...source.article, id: String(doc_id) } };
      return { article: Number(article), annotated: analyseEvent([named], false, project).articles[0]!.annotated };
    });
    last = Number(page.at(-1)!.article);
  }
}
