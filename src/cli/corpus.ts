import { type Command, InvalidArgumentError, Option } from 'commander';
import { fromFormats } from './reading.js';
import type { Status } from './status.js';

/** The subcommands are loaded when one is called, so that `--help` stays fast. */
export const addCorpus = (program: Command, end: (status: Status) => void): void => {
  const corpus = program
    .command('corpus')
    .summary('keep many articles in one file and ask it')
    .description(
      'Keeps thousands of articles with their findings in one file, a DuckDB database, and answers questions about them.',
    )
    .addHelpText(
      'after',
      `
Examples:
  framewise corpus add articles.jsonl --db talks.duckdb
  framewise corpus info --db talks.duckdb
  framewise corpus query "SELECT outlet, count(*) FROM articles GROUP BY outlet" --db talks.duckdb
  framewise corpus export --db talks.duckdb -o talks`,
    );
  withFile(corpus.command('add'))
    .description(
      'Adds articles to a corpus and analyses them on all cores. What is there already is passed over; stopped at any moment, it goes on when it is run again.',
    )
    .argument('[inputs...]', 'files or folders, or - for standard input; none goes on with what waits')
    .addOption(new Option('--from <format>', 'how to read the inputs').choices(fromFormats).default('auto'))
    .option('--workers <number>', 'threads that analyse (all cores by default)', wholeNumber)
    .addHelpText('after', '\nExample:\n  framewise corpus add articles/*.jsonl --db talks.duckdb')
    .action(async (inputs: string[], options) => end(await (await import('./corpus/add.js')).add(inputs, options)));
  withFile(corpus.command('info'))
    .description('Tells what a corpus holds, by which program and lists it was analysed, and what waits.')
    .addOption(new Option('--format <format>', 'how to answer').choices(['text', 'json']).default('text'))
    .addHelpText('after', '\nExample:\n  framewise corpus info --db talks.duckdb')
    .action(async (options) => end(await (await import('./corpus/info.js')).info(options)));
  withFile(corpus.command('query'))
    .description('Answers a question in SQL. The corpus is only read, and SQL reaches no files and no network.')
    .argument('<sql>', 'for example "SELECT outlet, count(*) FROM articles GROUP BY outlet"')
    .addOption(new Option('--format <format>', 'how to answer').choices(['csv', 'jsonl']).default('csv'))
    .option('-o, --output <file>', 'write to a file instead of standard output (-o - is standard output)')
    .addHelpText(
      'after',
      `
Example:
  framewise corpus query "SELECT outlet, voice, count(*) FROM findings JOIN articles USING (article) GROUP BY ALL" --db talks.duckdb`,
    )
    .action(async (sql: string, options) => end(await (await import('./corpus/query.js')).query(sql, options)));
  withFile(corpus.command('stats'))
    .description(
      'Compares groups of articles: rates with intervals, differences with tests, and the words that set a group apart. Groups stand in the order of their names; none is ranked.',
    )
    .requiredOption(
      '--by <fields>',
      'what makes the groups: outlet, kind, any field the articles came with, or two with a comma',
      list,
    )
    .option('--groups <names>', 'only these groups, with commas', list)
    .option('--entity <name>', 'also how it is named and which verbs report it (may be given again)', gathered, [])
    .option(
      '--coded <sheet>',
      'also the rates corrected by what people counted: a filled sheet.csv of sample (may be given again, one a coder)',
      gathered,
      [],
    )
    .addOption(new Option('--over <period>', 'also the rates over time').choices(['week', 'month']))
    .option('--seed <seed>', 'another seed draws other resamples', '1')
    .addOption(
      new Option('--format <format>', 'how to answer').choices(['text', 'json', 'csv', 'html']).default('text'),
    )
    .option(
      '-o, --output <file>',
      'write to a file instead of standard output, html instead of the folder reports (-o - is standard output)',
    )
    .addHelpText(
      'after',
      `
Examples:
  framewise corpus stats --by outlet --over month --db talks.duckdb
  framewise corpus stats --by outlet --over month --db talks.duckdb --format html -o report.html`,
    )
    .action(async (options) => end(await (await import('./corpus/stats.js')).stats(options)));
  withFile(corpus.command('export'))
    .description(
      'Writes the corpus into a folder for R, Python, a spreadsheet or brat: its tables with a codebook, a paragraph on methods, and a manifest with the hash of each file.',
    )
    .requiredOption('-o, --output <folder>', 'a folder that is not there yet, or empty')
    .addOption(
      new Option('--format <format>', 'how to write')
        .choices(['csv', 'jsonl', 'parquet', 'brat', 'webanno'])
        .default('csv'),
    )
    .option('--table <names>', 'only these tables, with commas (csv, jsonl, parquet)', list)
    .option('--no-text', 'leave out all words of the articles: offsets and hashes only')
    .option('--pseudonymise', 'put "Person 1", "Person 2" … in the place of the names of people')
    .addHelpText('after', '\nExample:\n  framewise corpus export --db talks.duckdb --format parquet -o talks')
    .action(async (options) => end(await (await import('./corpus/export.js')).exportCorpus(options)));
  withFile(corpus.command('sample'))
    .description(
      'Draws articles for people to code, by chance and as many from each stratum, and writes for each coder the texts without any findings, a coding sheet and what its columns ask. The probability of each article is written beside it, so that rates can be corrected by what was coded (stats --coded).',
    )
    .requiredOption('--size <number>', 'articles to draw', count)
    .requiredOption('-o, --output <folder>', 'a folder that is not there yet, or empty')
    .option('--by <fields>', 'what makes the strata: any field of the articles, or several with commas', list, [
      'outlet',
    ])
    .option('--seed <seed>', 'another seed draws other articles', '1')
    .addOption(
      new Option('--format <format>', 'how the texts are written; csv is a sheet of sentences')
        .choices(['csv', 'jsonl', 'brat', 'webanno'])
        .default('csv'),
    )
    .option('--coders <number>', 'people who code; each gets all articles', wholeNumber, 2)
    .addHelpText('after', '\nExample:\n  framewise corpus sample --size 200 --db talks.duckdb --format brat -o to-code')
    .action(async (options) => end(await (await import('./corpus/sample.js')).sample(options)));
};

const list = (given: string): string[] => {
  const names = given
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  if (names.length === 0) throw new InvalidArgumentError('Name at least one.');
  return names;
};

const gathered = (name: string, before: string[]): string[] => [...before, name];

const withFile = (command: Command): Command =>
  command.requiredOption('--db <file>', 'the corpus, for example talks.duckdb');

const upTo =
  (most: number) =>
  (given: string): number => {
    const number = Number(given);
    if (!/^\d+$/.test(given.trim()) || number < 1 || number > most)
      throw new InvalidArgumentError(`Give a whole number from 1 to ${most.toLocaleString('en')}.`);
    return number;
  };

const wholeNumber = upTo(256);
const count = upTo(1_000_000);
