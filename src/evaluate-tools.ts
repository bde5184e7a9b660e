import { annotateArticle } from './annotate.js';
import type { CodedFile } from './evaluate/gold/coded.js';
import { joinGold, readGoldFiles, scoreMarks } from './evaluate/index.js';
import { readAnnotationFiles } from './ingest/annotation-files.js';
import type { LeftOut } from './ingest/index.js';
import { manifestOf } from './manifest.js';
import type { SourceArticle } from './model/article.js';
import type { Evaluation, GoldFormat } from './model/evaluation.js';
import type { Project } from './model/project.js';

/** What people annotated, as one file or folder has it. */
export interface Gold extends CodedFile {
  name: string;
  sha256: string;
  format: GoldFormat;
}

/**
 * Reads a file or folder of annotations: JSON Lines, Web Annotations and tables as `annotate` writes them, or a brat folder. What
 * can't be used of it is in `faults`.
 *
 * @throws {Error} in one line, where it can't be read at all.
 */
export const readGold = async (path: string): Promise<Gold> => {
  const files = await readAnnotationFiles(path);
  if (files.isFolder && !files.files.some(({ name }) => name.endsWith('.ann')))
    throw new Error('the folder holds no .ann files, so it is no brat folder; name a file, or the folder with them');
  return { name: files.name, sha256: files.sha256, ...readGoldFiles(files) };
};

export interface EvaluateOptions {
  project?: Project | undefined;
}

/** Of the bootstraps, told in the manifest. */
const seed = '1';

/**
 * Holds what the program finds in the articles against what people marked in them. Without articles, those that came with the
 * annotations (JSON Lines, brat) are read.
 *
 * @throws {RangeError} where two annotations are of people of the same name, or where no annotation belongs to an article.
 */
export const evaluate = (
  articles: readonly SourceArticle[],
  gold: readonly Gold[],
  { project }: EvaluateOptions = {},
): { evaluation: Evaluation; leftOut: LeftOut[] } => {
  refuseSameNames(gold);
  const joined = joinGold(
    articles,
    gold.flatMap(({ documents }) => documents),
  );
  const faults = [...gold.flatMap((one) => one.faults), ...joined.faults];
  const leftOut = faults.map(({ file, reason }) => ({ name: file, reason }));
  if (joined.marked.length === 0) throw new RangeError(nothingLeft(leftOut, articles, gold));
  const annotated = joined.articles.map((source) => annotateArticle(source, project));
  return {
    evaluation: {
      schemaVersion: 1,
      ...scoreMarks(annotated, joined.marked, { seed }),
      notAnnotated: joined.notAnnotated,
      manifest: {
        ...manifestOf(joined.articles, { seed }, project),
        gold: gold.map(({ name, sha256, format }) => ({ name, sha256, format })),
      },
    },
    leftOut,
  };
};

/** Two people under one name would be taken for one who annotated everything twice. */
const refuseSameNames = (gold: readonly Gold[]): void => {
  const seen = new Set<string>();
  for (const { name, documents } of gold) {
    const coders = new Set(documents.map(({ coder }) => coder));
    for (const coder of coders) {
      if (seen.has(coder))
        throw new RangeError(
          `two annotations are of "${coder}" (the second is ${name}); name each file after its person`,
        );
      seen.add(coder);
    }
  }
};

const nothingLeft = (
  [first, ...others]: LeftOut[],
  articles: readonly SourceArticle[],
  gold: readonly Gold[],
): string => {
  if (!first) return 'the annotations hold no texts';
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  const hasTexts = articles.length > 0 || gold.some(({ documents }) => documents.some(({ carried }) => carried));
  const hint = !hasTexts ? '; Web Annotations and tables need the articles as inputs' : '';
  return `no annotation could be used: ${first.name}: ${first.reason}${more}${hint}`;
};
