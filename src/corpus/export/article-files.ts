import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotationConf, type Exporter } from '../../export-tools.js';
import type { Project } from '../../model/project.js';
import type { Database } from '../database.js';
import { annotatedArticles } from './annotated-articles.js';
import { lineWriter } from './table-writer.js';

/** Answers the number of articles and the files that stand at the top of the folder. */
export interface WrittenArticles {
  articles: number;
  files: string[];
}

/** A page of Web Annotations a line, an article a page. */
export const writeWebAnnotations = async (
  database: Database,
  folder: string,
  exporter: Exporter,
  project: Project | undefined,
): Promise<WrittenArticles> => {
  const lines = await lineWriter(join(folder, 'annotations.jsonl'));
  let articles = 0;
  for await (const page of annotatedArticles(database, project)) {
    articles += page.length;
    await lines.write(page.map(({ annotated }) => `${JSON.stringify(exporter.webAnnotation(annotated))}\n`).join(''));
  }
  await lines.close();
  return { articles, files: ['annotations.jsonl'] };
};

/**
 * Two files an article, by its number, in `brat/`; beside them which is which, and hashes of all as `sha256sum -c` reads them. Without
 * text the hashes of the texts stay, by which whoever has these can lay them there.
 */
export const writeBrat = async (
  database: Database,
  folder: string,
  exporter: Exporter,
  project: Project | undefined,
  withText: boolean,
): Promise<WrittenArticles> => {
  mkdirSync(join(folder, 'brat'));
  const hashes = await lineWriter(join(folder, 'files.sha256'));
  const names = await lineWriter(join(folder, 'documents.jsonl'));
  let articles = 0;
  for await (const page of annotatedArticles(database, project))
    for (const { article, annotated } of page) {
      articles++;
      const { text, annotations } = exporter.brat(annotated);
      const name = `brat/${String(article).padStart(9, '0')}`;
      if (withText) writeFileSync(join(folder, `${name}.txt`), text);
      writeFileSync(join(folder, `${name}.ann`), annotations);
      await hashes.write(`${hashOf(text)}  ${name}.txt\n${hashOf(annotations)}  ${name}.ann\n`);
      await names.write(`${JSON.stringify({ file: name, doc_id: annotated.article.id })}\n`);
    }
  await hashes.close();
  await names.close();
  writeFileSync(join(folder, 'brat', 'annotation.conf'), annotationConf());
  return { articles, files: ['brat/annotation.conf', 'documents.jsonl', 'files.sha256'] };
};

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
