import { join, resolve, sep } from 'node:path';
import type { AnnotatedArticle, ExportTools, Project } from '../index.js';
import { refuseFile } from './exercise-pack.js';
import { fileNamer } from './file-names.js';
import { fileOutput, isFolder, type Output, standardOutput, writeFile } from './output.js';
import { NothingDone } from './status.js';
import { textOptions } from './terminal.js';

export const annotateFormats = ['text', 'json', 'jsonl', 'csv', 'brat', 'webanno'] as const;
export const tableNames = ['findings', 'articles', 'sentences', 'attributions', 'entities', 'mentions'] as const;

export interface AnnotateOutputOptions {
  format: (typeof annotateFormats)[number];
  output?: string;
  table: (typeof tableNames)[number];
  /** False where no words of the articles shall be written. */
  text: boolean;
  pseudonymise?: boolean;
}

/** Takes the articles one after the other; nothing is there before the first one. */
export interface ArticleWriter {
  write: (annotated: AnnotatedArticle) => Promise<void>;
  close: () => Promise<void>;
}

export const articleWriter = async (
  options: AnnotateOutputOptions,
  tools: ExportTools,
  project: Project | undefined,
): Promise<ArticleWriter> => {
  const exporter = tools.exporter({ project, withoutText: !options.text, pseudonymise: options.pseudonymise });
  if (options.format === 'brat') return bratWriter(options.output!, exporter, tools, options.text);
  const writer = streamWriter(await streamOf(options, exporter), options.output);
  return options.format === 'csv' ? withCodebook(writer, options, tools) : writer;
};

/** What can't be done, said before any article is read. */
export const refuseOutput = (inputs: readonly string[], { format, output, text }: AnnotateOutputOptions): void => {
  if (!text && format !== 'csv' && format !== 'brat' && format !== 'webanno')
    throw new NothingDone(`--no-text is for csv, brat and webanno; ${format} shows the text with its findings`);
  if (format !== 'brat') return;
  if (output === undefined || output === '-')
    throw new NothingDone('brat is a folder of files, two an article; name it with -o');
  refuseFile(output);
  for (const input of inputs)
    if (input !== '-' && isFolder(input) && meets(input, output))
      throw new NothingDone(
        `-o ${output} and the input ${input} lie in one another; the .txt files of brat would be taken for articles`,
      );
};

const meets = (a: string, b: string): boolean => {
  const [one, other] = [resolve(a), resolve(b)].map((path) => path + sep) as [string, string];
  return one.startsWith(other) || other.startsWith(one);
};

interface Stream {
  first: string;
  between: string;
  last: string;
  article: (annotated: AnnotatedArticle) => string;
}

type Exporter = ReturnType<ExportTools['exporter']>;

const streamOf = async ({ format, output, table }: AnnotateOutputOptions, exporter: Exporter): Promise<Stream> => {
  const lines = (article: Stream['article'], first = ''): Stream => ({ first, between: '', last: '', article });
  switch (format) {
    case 'json':
      return {
        first: '[\n',
        between: ',\n',
        last: '\n]\n',
        article: (annotated) => JSON.stringify(exporter.article(annotated), null, 2),
      };
    case 'jsonl':
      return lines((annotated) => `${JSON.stringify(exporter.article(annotated))}\n`);
    case 'csv':
      return lines((annotated) => exporter.csvRows(table, annotated), exporter.csvHead(table));
    case 'webanno':
      return lines((annotated) => `${JSON.stringify(exporter.webAnnotation(annotated))}\n`);
    default: {
      const { annotationText } = await import('../export/text.js');
      const file = output !== undefined && output !== '-';
      const shown = textOptions(file ? {} : process.stdout, process.env);
      return lines((annotated) => annotationText(exporter.article(annotated), shown));
    }
  }
};

const streamWriter = ({ first, between, last, article }: Stream, path: string | undefined): ArticleWriter => {
  let output: Output | undefined;
  return {
    write: async (annotated) => {
      const before = output ? between : first;
      output ??= path === undefined || path === '-' ? standardOutput : await fileOutput(path);
      await output.write(before + article(annotated));
    },
    close: async () => {
      await output?.write(last);
      await output?.close();
    },
  };
};

/** What the columns mean goes with every table that is a file. */
const withCodebook = (
  writer: ArticleWriter,
  { output, table }: AnnotateOutputOptions,
  tools: ExportTools,
): ArticleWriter => ({
  ...writer,
  close: async () => {
    await writer.close();
    if (output !== undefined && output !== '-')
      await writeFile(`${output.replace(/\.csv$/i, '')}.codebook.csv`, tools.codebookCsv([table]));
  },
});

/** Two files an article, and beside them the configuration; without text, the hashes of the texts as `sha256sum -c` reads them. */
const bratWriter = (folder: string, exporter: Exporter, tools: ExportTools, withText: boolean): ArticleWriter => {
  const nameOf = fileNamer();
  const hashes: string[] = [];
  return {
    write: async (annotated) => {
      const name = nameOf(annotated.article.id);
      const { text, sha256, annotations } = exporter.brat(annotated);
      if (withText) await writeFile(join(folder, `${name}.txt`), text);
      else hashes.push(`${sha256}  ${name}.txt\n`);
      await writeFile(join(folder, `${name}.ann`), annotations);
    },
    close: async () => {
      await writeFile(join(folder, 'annotation.conf'), tools.annotationConf());
      if (!withText) await writeFile(join(folder, 'texts.sha256'), hashes.join(''));
    },
  };
};
