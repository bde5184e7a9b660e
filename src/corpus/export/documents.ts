import type { Database } from '../database.js';

/**
 * Makes the table `documents`: for each article its id made unique in the corpus (the second `a` becomes `a-2`), and what
 * analysed it. In the database, so that memory does not grow with the articles.
 */
export const nameDocuments = async (database: Database): Promise<void> => {
  await database.run(`
    CREATE OR REPLACE TEMP TABLE documents AS
    SELECT article, id AS doc_id, analyst AS run_id FROM articles LEFT JOIN analyses USING (event_key)`);
  // What is made unique may be the id of another article, which then gives way.
  while (await anyTwice(database))
    await database.run(`
      CREATE OR REPLACE TEMP TABLE documents AS
      SELECT article, CASE WHEN turn = 1 THEN doc_id ELSE doc_id || '-' || turn END AS doc_id, run_id
      FROM (SELECT *, row_number() OVER (PARTITION BY doc_id ORDER BY article) AS turn FROM documents)`);
};

const anyTwice = async (database: Database): Promise<boolean> => {
  const [held] = await database.rows('SELECT count(*) > count(DISTINCT doc_id) AS twice FROM documents');
  return held!.twice === true;
};
