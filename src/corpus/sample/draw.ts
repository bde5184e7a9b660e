import type { Database } from '../database.js';
import { CorpusProblem } from '../problem.js';
import { equalAllocation } from './allocation.js';
import { type Stratum, stratify } from './strata.js';

export interface DrawnStratum extends Stratum {
  drawn: number;
  /** Probability with which each of its articles was drawn: drawn / articles. */
  inclusion: number;
}

/** An article that was drawn, without its text. */
export interface DrawnArticle {
  article: number;
  hash: string;
  docId: string;
  outlet: string;
  date: string | null;
  title: string | null;
  stratum: DrawnStratum;
  /** Its place in the draw of its stratum, from 1. */
  draw: number;
}

export interface Drawn {
  strata: DrawnStratum[];
  /** In the order in which they are to be coded: the first of each stratum, then the second ones. */
  articles: DrawnArticle[];
}

export interface DrawOptions {
  by: readonly string[];
  size: number;
  seed: string;
}

/**
 * Draws a stratified sample without replacement. `documents` must be there.
 *
 * @throws {CorpusProblem} where there are fewer articles than shall be drawn, or more strata.
 */
export const drawSample = async (database: Database, { by, size, seed }: DrawOptions): Promise<Drawn> => {
  const found = await stratify(database, by, seed);
  requireEnough(found, by, size);
  const sizes = equalAllocation(
    found.map(({ articles }) => articles),
    size,
  );
  const strata = found.map(
    (stratum, i): DrawnStratum => ({ ...stratum, drawn: sizes[i]!, inclusion: sizes[i]! / stratum.articles }),
  );
  const byName = new Map(strata.map((stratum) => [stratum.name, stratum]));
  await database.run('CREATE OR REPLACE TEMP TABLE wanted (stratum VARCHAR, drawn INTEGER)');
  await database.appendTemporary(
    'wanted',
    ['text', 'integer'],
    strata.map(({ name, drawn }) => [name, drawn]),
  );
  const rows = await database.rows(`
    SELECT article, strata.hash, doc_id, outlet, date, title, stratum, draw
    FROM strata JOIN wanted USING (stratum) JOIN documents USING (article) JOIN articles USING (article)
    WHERE draw <= drawn ORDER BY draw, stratum`);
  return {
    strata,
    articles: rows.map(({ article, hash, doc_id, outlet, date, title, stratum, draw }) => ({
      article: Number(article),
      hash: String(hash),
      docId: String(doc_id),
      outlet: String(outlet),
      date: textOrNull(date),
      title: textOrNull(title),
      stratum: byName.get(String(stratum))!,
      draw: Number(draw),
    })),
  };
};

const requireEnough = (strata: readonly Stratum[], by: readonly string[], size: number): void => {
  const all = strata.reduce((sum, { articles }) => sum + articles, 0);
  if (size > all)
    throw new CorpusProblem(
      `the corpus has ${all} analysed articles with words, fewer than the ${size} that shall be drawn; name a smaller --size`,
    );
  if (size < strata.length)
    throw new CorpusProblem(
      `by ${by.join(' and ')} there are ${strata.length} strata, more than the ${size} articles that shall be drawn; name a larger --size, or other fields with --by`,
    );
};

const textOrNull = (cell: unknown): string | null => (typeof cell === 'string' ? cell : null);
