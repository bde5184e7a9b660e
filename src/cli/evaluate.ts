import { type Command, Option } from 'commander';
import type { Evaluation, LeftOut, SourceArticle } from '../index.js';
import { tell } from './messages.js';
import { fileOutput, refuseInputAsOutput, standardOutput } from './output.js';
import { projectOfFolder } from './project.js';
import { fromFormats, type InputOptions, readArticles } from './reading.js';
import { NothingDone, type Status, status } from './status.js';
import { textOptions } from './terminal.js';

interface EvaluateOptions extends InputOptions {
  gold: string[];
  format: 'text' | 'json' | 'csv';
  output?: string;
}

type Library = typeof import('../index.js');
type EvaluateTools = Awaited<ReturnType<Library['evaluateTools']>>;
type Gold = Awaited<ReturnType<EvaluateTools['readGold']>>;

export const addEvaluate = (program: Command, end: (status: Status) => void): void => {
  program
    .command('evaluate')
    .summary('hold the findings against what people annotated')
    .description(
      'Holds what is found against what people marked in the same texts: precision, recall and F1 with intervals, Krippendorff’s alpha, and a list of what to read where they differ.',
    )
    .argument(
      '[inputs...]',
      'the annotated articles, files or folders; may be left out where the annotation holds the texts (jsonl, brat)',
    )
    .requiredOption(
      '--gold <path>',
      'what a person annotated: a file or brat folder, named after the person (may be given again)',
      (path: string, before: string[] = []) => [...before, path],
    )
    .addOption(new Option('--from <format>', 'how to read the inputs').choices(fromFormats).default('auto'))
    .addOption(new Option('--format <format>', 'how to answer').choices(['text', 'json', 'csv']).default('text'))
    .option('-o, --output <file>', 'write to a file instead of standard output (-o - is standard output)')
    .addHelpText(
      'after',
      `
Examples:
  framewise annotate examples/harbor-strike --format brat -o anna && framewise evaluate examples/harbor-strike --gold anna
  framewise annotate examples/harbor-strike --format jsonl -o bert.jsonl && framewise evaluate --gold bert.jsonl`,
    )
    .action(async (inputs: string[], options: EvaluateOptions) => end(await evaluateInputs(inputs, options)));
};

const evaluateInputs = async (inputs: string[], options: EvaluateOptions): Promise<Status> => {
  refuseInputAsOutput([...inputs, ...options.gold], options.output);
  const library = await import('../index.js');
  const tools = await library.evaluateTools();
  const gold: Gold[] = [];
  for (const path of options.gold) gold.push(await goldOf(tools, path));
  const project = await projectOfFolder(library);
  const unread: LeftOut[] = [];
  const articles: SourceArticle[] = [];
  if (inputs.length > 0)
    for await (const article of readArticles(library, inputs, options, unread)) articles.push(article);
  if (inputs.length > 0 && articles.length === 0) throw new NothingDone('no readable article (see --help)');
  const { evaluation, leftOut } = explained(() => tools.evaluate(articles, gold, { project }));
  for (const { name, reason } of leftOut) tell(`left out ${name}: ${reason}`);
  await write(evaluation, options);
  return unread.length + leftOut.length > 0 ? status.someLeftOut : status.done;
};

const goldOf = async ({ readGold }: EvaluateTools, path: string): Promise<Gold> => {
  try {
    return await readGold(path);
  } catch (error) {
    throw new NothingDone(`--gold ${path}: ${error instanceof Error ? error.message : error}`);
  }
};

const explained = <T>(run: () => T): T => {
  try {
    return run();
  } catch (error) {
    throw error instanceof RangeError ? new NothingDone(error.message) : error;
  }
};

const write = async (evaluation: Evaluation, { format, output }: EvaluateOptions): Promise<void> => {
  const isFile = output !== undefined && output !== '-';
  const out = isFile ? await fileOutput(output) : standardOutput;
  await out.write(await written(evaluation, format, isFile));
  await out.close();
};

const written = async (evaluation: Evaluation, format: EvaluateOptions['format'], isFile: boolean): Promise<string> => {
  if (format === 'json') return `${JSON.stringify(evaluation, null, 2)}\n`;
  if (format === 'csv') return (await import('../export/evaluation-table.js')).evaluationTable(evaluation);
  const { evaluationText } = await import('../export/evaluation-text.js');
  return evaluationText(evaluation, textOptions(isFile ? {} : process.stdout, process.env));
};
