import { type Command, Option } from 'commander';
import type { EventGroup, LeftOut, SourceArticle } from '../index.js';
import { type CompareFormat, compareFormats, DEFAULT_FOLDER, writeComparisons } from './compare-output.js';
import { readDecisions } from './decisions.js';
import { tell } from './messages.js';
import { refuseInputAsOutput } from './output.js';
import { CONFIGURATION, projectOfFolder } from './project.js';
import { fromFormats, type InputOptions, readArticles } from './reading.js';
import { readReference } from './reference.js';
import { NothingDone, type Status, status } from './status.js';
import { runOnChange } from './watch.js';

type Library = typeof import('../index.js');

interface CompareOptions extends InputOptions {
  format: CompareFormat;
  output?: string;
  by?: string;
  reference?: string;
  decisions?: string;
  watch?: boolean;
  excerpts?: boolean;
}

export const addCompare = (program: Command, end: (status: Status) => void): void => {
  program
    .command('compare')
    .summary('set the articles of one event side by side')
    .description(
      'Sets two or more articles about one event side by side: the words, the sources and the certainty of each outlet.',
    )
    .argument('[inputs...]', 'files or folders, or - for standard input')
    .addOption(new Option('--format <format>', 'how to answer').choices(compareFormats).default('html'))
    .addOption(new Option('--from <format>', 'how to read the inputs').choices(fromFormats).default('auto'))
    .option('--by <field>', 'split the inputs into events by a field of their metadata, for example event')
    .option(
      '-o, --output <path>',
      'write to a file, or with --by to a folder (-o - is standard output); HTML goes to reports/<event>.html by default',
    )
    .option(
      '--reference <file>',
      'hold the articles against a text that was there before them (a transcript, a statement, the first report): what each outlet kept, cut, put more strongly; one article is enough then',
    )
    .option(
      '--decisions <file>',
      'what a person accepted, rejected or commented in an earlier report and saved there (decisions.yaml)',
    )
    .option(
      '--excerpts',
      'leave whole texts out of the report, where the rights do not allow passing them on: at most 40% of the words of each article, chosen as evidence (HTML only)',
    )
    .option('--watch', 'compare again whenever an input changes, until Ctrl-C')
    .addHelpText(
      'after',
      `
Examples:
  framewise compare examples/harbor-strike
  framewise compare examples/harbor-strike/coastal-wire.md examples/harbor-strike/daily-gong.md --format json
  framewise compare examples/harbor-strike --format markdown
  framewise compare examples/harbor-strike --excerpts -o to-pass-on.html
  framewise compare examples/harbor-strike examples/stadium-vote --by event --format jsonl
  framewise compare examples/harbor-strike --reference examples/harbor-strike/coastal-wire.md`,
    )
    .action(async (inputs: string[], options: CompareOptions) => {
      const run = () => compareInputs(inputs, options);
      end(options.watch ? await watchInputs(inputs, options, run) : await run());
    });
};

const compareInputs = async (inputs: string[], options: CompareOptions): Promise<Status> => {
  if (options.excerpts && options.format !== 'html')
    throw new NothingDone(
      `--excerpts is for reports (--format html), and the format is ${options.format}; leave out one of the two`,
    );
  refuseInputAsOutput([...inputs, ...besideInputs(options)], options.output);
  const library = await import('../index.js');
  const by = fieldOf(library, options.by);
  const project = await projectOfFolder(library);
  const leftOut: LeftOut[] = [];
  const sources: SourceArticle[] = [];
  const reference = options.reference === undefined ? null : await readReference(library, options.reference);
  const decided = options.decisions === undefined ? null : await readDecisions(library, options.decisions);
  for await (const source of readArticles(library, inputs, options, leftOut))
    if (!reference || !library.isSameInput(source, reference)) sources.push(source);
  const grouped = library.groupByEvent(sources, by, reference ? 1 : 2);
  if (by !== null) for (const { name, reason } of grouped.leftOut) tell(`left out ${name}: ${reason}`);
  if (grouped.groups.length === 0) throw new NothingDone(tooFew(sources.length, by, reference !== null));
  if (grouped.groups.length > 1)
    for (const option of ['reference', 'decisions'] as const)
      if (options[option] !== undefined) throw new NothingDone(severalEvents(option, grouped.groups));
  if (by === null) tellOfSeveralEvents(sources, reference !== null);
  await writeComparisons(library, grouped.groups, options, { project, reference, decided });
  return leftOut.length + grouped.leftOut.length > 0 ? status.someLeftOut : status.done;
};

const watchInputs = (inputs: string[], options: CompareOptions, run: () => Promise<Status>): Promise<Status> => {
  if (inputs.includes('-')) throw new NothingDone('--watch needs files or folders; standard input does not change');
  return runOnChange([...inputs, ...besideInputs(options), CONFIGURATION], options.output ?? DEFAULT_FOLDER, run);
};

/** Files that are read beside the inputs. */
const besideInputs = ({ reference, decisions }: CompareOptions): string[] =>
  [reference, decisions].filter((path) => path !== undefined);

const fieldOf = ({ metadataFields }: Library, by: string | undefined): (typeof metadataFields)[number] | null => {
  if (by === undefined) return null;
  const field = metadataFields.find((name) => name === by);
  if (!field) throw new NothingDone(`--by ${by}: no such field; choose one of ${metadataFields.join(', ')}`);
  return field;
};

const tooFew = (count: number, by: string | null, hasReference: boolean): string => {
  if (hasReference)
    return by === null || count === 0
      ? 'there is no readable article beside the reference; name one or more articles to hold against it'
      : `no article has a field "${by}"; leave out --by to hold all ${count} against the reference`;
  return by === null
    ? `a comparison needs two readable articles or more, there ${count === 1 ? 'is 1' : `are ${count}`}; name more files, or use annotate for one`
    : `no two articles share the same ${by}; check the field, or leave out --by to compare all ${count} as one event`;
};

/** What was said at one event, or decided on its words, says nothing of another. */
const severalEvents = (option: string, groups: EventGroup[]): string =>
  `--${option} stands for one event, and the inputs hold ${groups.length} (${groups.map(({ event }) => event).join(', ')}); name the articles of one event`;

const tellOfSeveralEvents = (sources: SourceArticle[], hasReference: boolean): void => {
  const events = new Set(sources.map(({ article }) => article.event).filter((event) => event !== null));
  if (events.size < 2) return;
  const next = hasReference ? 'name the articles of one event' : 'add --by event to compare each on its own';
  tell(`the articles name ${events.size} events and are compared as one; ${next}`);
};
