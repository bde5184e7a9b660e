import { type Command, Option } from 'commander';
import type { AnnotatedArticle, LeftOut } from '../index.js';
import { progress } from './messages.js';
import { fileOutput, type Output, refuseInputAsOutput, standardOutput } from './output.js';
import { projectOfFolder } from './project.js';
import { fromFormats, type InputOptions, readArticles } from './reading.js';
import { NothingDone, type Status, status } from './status.js';
import { textOptions } from './terminal.js';

const formats = ['text', 'json', 'jsonl'] as const;

interface AnnotateOptions extends InputOptions {
  format: (typeof formats)[number];
  output?: string;
}

export const addAnnotate = (program: Command, end: (status: Status) => void): void => {
  program
    .command('annotate')
    .summary('show the findings of each article')
    .description(
      'Shows, article by article, the loaded terms, attributions, hedges and boosters, each with whose words they are and the reason.',
    )
    .argument('[inputs...]', 'files or folders, or - for standard input')
    .addOption(new Option('--format <format>', 'how to answer').choices(formats).default('text'))
    .addOption(new Option('--from <format>', 'how to read the inputs').choices(fromFormats).default('auto'))
    .option('-o, --output <file>', 'write to a file instead of standard output (-o - is standard output)')
    .addHelpText(
      'after',
      `
Examples:
  framewise annotate examples/harbor-strike/daily-gong.md
  framewise annotate examples/harbor-strike --format jsonl -o findings.jsonl`,
    )
    .action(async (inputs: string[], options: AnnotateOptions) => end(await annotateInputs(inputs, options)));
};

/** One article at a time, read, annotated and written before the next, so that memory does not grow with their number. */
const annotateInputs = async (inputs: string[], options: AnnotateOptions): Promise<Status> => {
  refuseInputAsOutput(inputs, options.output);
  const library = await import('../index.js');
  const project = await projectOfFolder(library);
  const format = await formatter(options);
  const leftOut: LeftOut[] = [];
  const shown = progress();
  let output: Output | undefined;
  let done = 0;
  for await (const source of readArticles(library, inputs, options, leftOut)) {
    output ??= await open(options.output);
    await output.write(
      (done === 0 ? format.first : format.between) + format.article(library.annotate(source, { project })),
    );
    done++;
    if (options.output) shown.show(`${done} articles`);
  }
  shown.clear();
  if (!output) throw new NothingDone('no readable article; name text, Markdown or JSON Lines files (see --help)');
  await output.write(format.last);
  await output.close();
  return leftOut.length > 0 ? status.someLeftOut : status.done;
};

const open = async (path: string | undefined): Promise<Output> =>
  path === undefined || path === '-' ? standardOutput : fileOutput(path);

interface Format {
  first: string;
  between: string;
  last: string;
  article: (annotated: AnnotatedArticle) => string;
}

const formatter = async ({ format, output }: AnnotateOptions): Promise<Format> => {
  switch (format) {
    case 'json':
      return {
        first: '[\n',
        between: ',\n',
        last: '\n]\n',
        article: (annotated) => JSON.stringify(annotated, null, 2),
      };
    case 'jsonl':
      return { first: '', between: '', last: '', article: (annotated) => `${JSON.stringify(annotated)}\n` };
    case 'text': {
      const { annotationText } = await import('../export/text.js');
      const file = output !== undefined && output !== '-';
      const shown = textOptions(file ? {} : process.stdout, process.env);
      return {
        first: '',
        between: '',
        last: '',
        article: (annotated) => annotationText(annotated, shown),
      };
    }
  }
};
