import { type Command, Option } from 'commander';
import type { LeftOut } from '../index.js';
import {
  type AnnotateOutputOptions,
  type ArticleWriter,
  annotateFormats,
  articleWriter,
  refuseOutput,
  tableNames,
} from './annotate-output.js';
import { progress } from './messages.js';
import { refuseInputAsOutput } from './output.js';
import { projectOfFolder } from './project.js';
import { fromFormats, type InputOptions, readArticles } from './reading.js';
import { NothingDone, type Status, status } from './status.js';

interface AnnotateOptions extends InputOptions, AnnotateOutputOptions {}

export const addAnnotate = (program: Command, end: (status: Status) => void): void => {
  program
    .command('annotate')
    .summary('show the findings of each article')
    .description(
      'Shows, article by article, the loaded terms, attributions, hedges and boosters, each with whose words they are and the reason.',
    )
    .argument('[inputs...]', 'files or folders, or - for standard input')
    .addOption(new Option('--format <format>', 'how to answer').choices(annotateFormats).default('text'))
    .addOption(new Option('--from <format>', 'how to read the inputs').choices(fromFormats).default('auto'))
    .option(
      '-o, --output <path>',
      'write to a file instead of standard output (-o - is standard output); brat is written to a folder',
    )
    .addOption(new Option('--table <table>', 'which table, with --format csv').choices(tableNames).default('findings'))
    .option('--no-text', 'leave out all words of the articles: offsets and hashes only (csv, brat, webanno)')
    .option('--pseudonymise', 'put "Person 1", "Person 2" … in the place of the names of people')
    .addHelpText(
      'after',
      `
Examples:
  framewise annotate examples/harbor-strike/daily-gong.md
  framewise annotate examples/harbor-strike --format jsonl -o findings.jsonl
  framewise annotate examples/harbor-strike --format csv --table attributions -o attributions.csv
  framewise annotate examples/harbor-strike --format brat -o to-annotate`,
    )
    .action(async (inputs: string[], options: AnnotateOptions) => end(await annotateInputs(inputs, options)));
};

/** One article at a time, read, annotated and written before the next, so that memory does not grow with their number. */
const annotateInputs = async (inputs: string[], options: AnnotateOptions): Promise<Status> => {
  refuseInputAsOutput(inputs, options.output);
  refuseOutput(inputs, options);
  const library = await import('../index.js');
  const project = await projectOfFolder(library);
  const leftOut: LeftOut[] = [];
  const shown = progress();
  let writer: ArticleWriter | undefined;
  let done = 0;
  for await (const source of readArticles(library, inputs, options, leftOut)) {
    writer ??= await articleWriter(options, await library.exportTools(), project);
    await writer.write(library.annotate(source, { project }));
    done++;
    if (options.output) shown.show(`${done} articles`);
  }
  shown.clear();
  if (!writer) throw new NothingDone('no readable article; name text, Markdown or JSON Lines files (see --help)');
  await writer.close();
  return leftOut.length > 0 ? status.someLeftOut : status.done;
};
