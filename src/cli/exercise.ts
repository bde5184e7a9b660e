import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Exercise, LeftOut, Level, SensitiveTopic, SourceArticle } from '../index.js';
import { readExercise, refuseFile, writePack } from './exercise-pack.js';
import { fileNameOf } from './file-names.js';
import { tell } from './messages.js';
import { refuseInputAsOutput } from './output.js';
import { projectOfFolder } from './project.js';
import { fromFormats, type InputOptions, readArticles } from './reading.js';
import { NothingDone, type Status, status } from './status.js';

interface MakeOptions extends InputOptions {
  output?: string;
  title?: string;
  level: '1' | '2' | '3';
  minutes: number;
  items: number;
  seed: number;
  unmarked: number;
  outlets: 'hidden' | 'shown';
  plainLanguage?: boolean;
  include: SensitiveTopic[];
}

/** Where packs land that no `-o` names. */
const DEFAULT_FOLDER = 'packs';

const topics: SensitiveTopic[] = ['war-dead', 'sexual-violence', 'suicide', 'slurs'];

export const addExercise = (program: Command, end: (status: Status) => void): void => {
  const exercise = program
    .command('exercise')
    .summary('make a lesson out of one event')
    .description(
      'Makes a classroom pack of two or more articles about one event, in two versions of the same difficulty: worksheet, answer key, marking guide, a page that checks answers, and files for Moodle, H5P and QTI.',
    )
    .argument('[inputs...]', 'files or folders, or - for standard input')
    .addOption(new Option('--from <format>', 'how to read the inputs').choices(fromFormats).default('auto'))
    .option('-o, --output <folder>', 'where the pack is written (packs/<event> by default)')
    .option('--title <title>', 'what the lesson is called')
    .addOption(new Option('--level <level>', '1 is the easiest').choices(['1', '2', '3']).default('2'))
    .option('--minutes <minutes>', 'length of the lesson', numberFrom(5, 600), 45)
    .option('--items <number>', 'items of one task, at most', numberFrom(1, 50), 4)
    .option('--seed <number>', 'another seed chooses other items', numberFrom(0, Number.MAX_SAFE_INTEGER), 1)
    .option(
      '--unmarked <percent>',
      'of the sentences to be marked, those in which there is nothing to mark',
      numberFrom(0, 90),
      34,
    )
    .addOption(
      new Option('--outlets <how>', 'whether pupils see the outlets’ names')
        .choices(['hidden', 'shown'])
        .default('hidden'),
    )
    .option('--plain-language', 'instructions in short sentences, for learners of English')
    .option('--include <topics>', `topics that are left out unless asked for: ${topics.join(', ')}`, topicList, [])
    .addHelpText(
      'after',
      `
Examples:
  framewise exercise examples/harbor-strike -o my-packs/harbor-strike
  framewise exercise examples/stadium-vote --level 1 --minutes 30 --title "A stadium for Corvane"
  framewise exercise render packs/harbor-strike/version-a/exercise.json -o my-packs/edited`,
    )
    .action(async (inputs: string[], options: MakeOptions) => end(await makePack(inputs, options)));
  exercise
    .command('render')
    .summary('make the files of a pack anew from an exercise.json that was edited')
    .description(
      'Makes the pages and the files for learning platforms anew from an exercise.json, which a teacher may have edited.',
    )
    .argument('<file>', 'exercise.json of a pack')
    .option('-o, --output <folder>', 'where the files are written (the folder of the file by default)')
    .action(async (file: string, _: unknown, command: Command) =>
      end(await renderPack(file, command.optsWithGlobals<{ output?: string }>().output)),
    );
};

const numberFrom =
  (least: number, most: number) =>
  (given: string): number => {
    const number = given.trim() === '' ? Number.NaN : Number(given);
    if (!Number.isInteger(number) || number < least || number > most)
      throw new InvalidArgumentError(`Give a whole number from ${least} to ${most}.`);
    return number;
  };

const topicList = (given: string): SensitiveTopic[] =>
  given.split(',').map((name) => {
    const topic = topics.find((one) => one === name.trim());
    if (!topic) throw new InvalidArgumentError(`There is no topic "${name.trim()}"; choose of ${topics.join(', ')}.`);
    return topic;
  });

const makePack = async (inputs: string[], options: MakeOptions): Promise<Status> => {
  refuseInputAsOutput(inputs, options.output);
  if (options.output !== undefined) refuseFile(options.output);
  const library = await import('../index.js');
  const project = await projectOfFolder(library);
  const leftOut: LeftOut[] = [];
  const sources: SourceArticle[] = [];
  for await (const source of readArticles(library, inputs, options, leftOut)) sources.push(source);
  const [group] = library.groupByEvent(sources, null, 2).groups;
  if (!group)
    throw new NothingDone(
      `an exercise needs two readable articles or more, there ${sources.length === 1 ? 'is 1' : `are ${sources.length}`}; name more files`,
    );
  tellOfSeveralEvents(sources);
  const comparison = library.compare(group.sources, { event: group.event, project });
  const tools = await library.exerciseTools();
  const versions = (['A', 'B'] as const).map((version) =>
    orNothing(() => tools.makeExercise(comparison, { ...settingsOf(options), version })),
  );
  for (const { kind, reason } of versions[0]!.leftOut) tell(`no task ${kind}: ${reason}`);
  for (const { version, harder } of versions) if (harder) tell(`version ${version}: ${harder}`);
  const folder = options.output ?? `${DEFAULT_FOLDER}/${fileNameOf(group.event)}`;
  for (const exercise of versions)
    await writePack(tools, exercise, `${folder}/version-${exercise.version.toLowerCase()}`);
  return leftOut.length > 0 ? status.someLeftOut : status.done;
};

const settingsOf = ({
  title,
  level,
  minutes,
  items,
  seed,
  unmarked,
  outlets,
  plainLanguage,
  include,
}: MakeOptions) => ({
  title,
  level: Number(level) as Level,
  seed,
  minutes,
  items,
  unmarked: unmarked / 100,
  showsOutlets: outlets === 'shown',
  plainLanguage: plainLanguage === true,
  include,
});

/** That texts hold too little is for the teacher to know, not an error of the program. */
const orNothing = (make: () => Exercise): Exercise => {
  try {
    return make();
  } catch (error) {
    throw error instanceof RangeError ? new NothingDone(error.message) : error;
  }
};

const tellOfSeveralEvents = (sources: readonly SourceArticle[]): void => {
  const events = new Set(sources.map(({ article }) => article.event).filter((event) => event !== null));
  if (events.size > 1)
    tell(
      `the articles name ${events.size} events and are made into one lesson; name the articles of one event for a good one`,
    );
};

const renderPack = async (file: string, output: string | undefined): Promise<Status> => {
  if (output !== undefined) refuseFile(output);
  const tools = await (await import('../index.js')).exerciseTools();
  const exercise = readExercise(tools, file);
  await writePack(tools, exercise, output ?? folderOf(file));
  return status.done;
};

const folderOf = (file: string): string => file.replace(/[^/\\]*$/, '') || '.';
