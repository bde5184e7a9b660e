import { join } from 'node:path';
import { type Command, Option } from 'commander';
import type { Comparison, EventGroup, LeftOut, Project, SourceArticle } from '../index.js';
import { fileNamer } from './file-names.js';
import { progress, tell } from './messages.js';
import { isFolder, refuseInputAsOutput, standardOutput, writeFile } from './output.js';
import { projectOfFolder } from './project.js';
import { fromFormats, type InputOptions, readArticles } from './reading.js';
import { readReference } from './reference.js';
import { NothingDone, type Status, status } from './status.js';

type Library = typeof import('../index.js');

const formats = ['html', 'json', 'jsonl', 'markdown'] as const;

interface CompareOptions extends InputOptions {
  format: (typeof formats)[number];
  output?: string;
  by?: string;
  reference?: string;
}

export const addCompare = (program: Command, end: (status: Status) => void): void => {
  program
    .command('compare')
    .summary('set the articles of one event side by side')
    .description(
      'Sets two or more articles about one event side by side: the words, the sources and the certainty of each outlet.',
    )
    .argument('[inputs...]', 'files or folders, or - for standard input')
    .addOption(new Option('--format <format>', 'how to answer').choices(formats).default('html'))
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
    .addHelpText(
      'after',
      `
Examples:
  framewise compare examples/harbor-strike
  framewise compare examples/harbor-strike/coastal-wire.md examples/harbor-strike/daily-gong.md --format json
  framewise compare examples/harbor-strike --format markdown
  framewise compare examples/harbor-strike examples/stadium-vote --by event --format jsonl
  framewise compare examples/harbor-strike --reference examples/harbor-strike/coastal-wire.md`,
    )
    .action(async (inputs: string[], options: CompareOptions) => end(await compareInputs(inputs, options)));
};

const compareInputs = async (inputs: string[], options: CompareOptions): Promise<Status> => {
  refuseInputAsOutput(options.reference === undefined ? inputs : [...inputs, options.reference], options.output);
  const library = await import('../index.js');
  const by = fieldOf(library, options.by);
  const project = await projectOfFolder(library);
  const leftOut: LeftOut[] = [];
  const sources: SourceArticle[] = [];
  const reference = options.reference === undefined ? null : await readReference(library, options.reference);
  for await (const source of readArticles(library, inputs, options, leftOut))
    if (!reference || !library.isSameInput(source, reference)) sources.push(source);
  const grouped = library.groupByEvent(sources, by, reference ? 1 : 2);
  if (by !== null) for (const { name, reason } of grouped.leftOut) tell(`left out ${name}: ${reason}`);
  if (grouped.groups.length === 0) throw new NothingDone(tooFew(sources.length, by, reference !== null));
  if (reference && grouped.groups.length > 1) throw new NothingDone(severalEvents(grouped.groups));
  if (by === null) tellOfSeveralEvents(sources, reference !== null);
  await writeAll(library, grouped.groups, options, project, reference);
  return leftOut.length + grouped.leftOut.length > 0 ? status.someLeftOut : status.done;
};

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

/** What was said at one event says nothing of another. */
const severalEvents = (groups: EventGroup[]): string =>
  `--reference stands for one event, and the inputs hold ${groups.length} (${groups.map(({ event }) => event).join(', ')}); name the articles of one event`;

const tellOfSeveralEvents = (sources: SourceArticle[], hasReference: boolean): void => {
  const events = new Set(sources.map(({ article }) => article.event).filter((event) => event !== null));
  if (events.size < 2) return;
  const next = hasReference ? 'name the articles of one event' : 'add --by event to compare each on its own';
  tell(`the articles name ${events.size} events and are compared as one; ${next}`);
};

/** One comparison at a time, written before the next is made. */
const writeAll = async (
  library: Library,
  groups: EventGroup[],
  options: CompareOptions,
  project: Project | undefined,
  reference: SourceArticle | null,
): Promise<void> => {
  const place = placeOf(groups.length, options);
  const nameOf = fileNamer();
  const shown = progress();
  for (const [i, { event, sources }] of groups.entries()) {
    shown.show(`${i + 1} of ${groups.length}: ${event} (${sources.length} articles)`);
    const comparison = library.compare(sources, {
      event,
      options: { by: options.by ?? null },
      project,
      reference: reference ?? undefined,
    });
    const answer = await render(library, comparison, options.format);
    shown.clear();
    for (const { message } of comparison.notices) tell(options.by === undefined ? message : `${event}: ${message}`);
    if (place.to === 'standard output') await standardOutput.write(answer);
    else {
      const path =
        place.to === 'file' ? place.path : join(place.path, `${nameOf(event)}.${extensionOf[options.format]}`);
      await writeFile(path, answer);
      if (options.output === undefined) await standardOutput.write(`${path}\n`);
    }
  }
};

type OutputPlace = { to: 'standard output' } | { to: 'file' | 'folder'; path: string };

const placeOf = (events: number, { format, output, by }: CompareOptions): OutputPlace => {
  const toStandardOutput = output === '-' || (output === undefined && format !== 'html');
  if (toStandardOutput) {
    if (events > 1 && (format === 'html' || format === 'json'))
      throw new NothingDone(
        `${events} events don't fit in one ${format} answer; name a folder with -o, or use --format jsonl`,
      );
    return { to: 'standard output' };
  }
  if (output === undefined) return { to: 'folder', path: 'reports' };
  if (by === undefined && isFolder(output)) throw new NothingDone(`${output} is a folder; name a file with -o`);
  return by === undefined ? { to: 'file', path: output } : { to: 'folder', path: output };
};

const extensionOf: Record<CompareOptions['format'], string> = {
  html: 'html',
  json: 'json',
  jsonl: 'jsonl',
  markdown: 'md',
};

const render = async (library: Library, comparison: Comparison, format: CompareOptions['format']): Promise<string> => {
  switch (format) {
    case 'html':
      return library.renderReport(comparison);
    case 'markdown':
      return library.renderMarkdown(comparison);
    case 'json':
      return `${JSON.stringify(comparison, null, 2)}\n`;
    case 'jsonl':
      return `${JSON.stringify(comparison)}\n`;
  }
};
