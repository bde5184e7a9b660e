import { Command, CommanderError } from 'commander';
import { version } from '../generated/version.js';
import { addAnnotate } from './annotate.js';
import { addCompare } from './compare.js';
import { addCorpus } from './corpus.js';
import { addEvaluate } from './evaluate.js';
import { addExercise } from './exercise.js';
import { addLexicon } from './lexicon.js';
import { tell } from './messages.js';
import { removeUnfinished } from './output.js';
import { NothingDone, type Status, status } from './status.js';

/** Runs the program on the arguments as the operating system gives them; answers how it ended. */
export const run = async (argv: string[]): Promise<Status> => {
  leaveQuietly();
  let ended: Status = status.done;
  try {
    await programOf((how) => {
      ended = how;
    }).parseAsync(argv);
    return ended;
  } catch (error) {
    removeUnfinished();
    return statusOf(error);
  }
};

const programOf = (end: (status: Status) => void): Command => {
  const program = new Command('framewise')
    .description(
      'Compares how different outlets word the same facts: loaded terms, whose words they are, who is quoted and who stays unnamed, how certain each statement is made.',
    )
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .showHelpAfterError('(framewise --help lists the commands and options)')
    .exitOverride()
    .addHelpText(
      'after',
      `
Example:
  framewise compare examples/harbor-strike

Exit status: 0 all done; 1 some inputs were left out, or a checked list has faults; 2 nothing done; 130 interrupted.`,
    );
  addCompare(program, end);
  addAnnotate(program, end);
  addExercise(program, end);
  addCorpus(program, end);
  addEvaluate(program, end);
  addLexicon(program, end);
  return program;
};

const statusOf = (error: unknown): Status => {
  // Commander has printed its message already; help and version count as done.
  if (error instanceof CommanderError) return error.exitCode === 0 ? status.done : status.nothingDone;
  if (error instanceof NothingDone || isSystemError(error)) tell(error.message);
  else tell(`this should not happen, please report it: ${error instanceof Error ? error.stack : error}`);
  return status.nothingDone;
};

/** A disk that is full or a folder that may not be written to: the system's message says it. */
const isSystemError = (error: unknown): error is Error => error instanceof Error && 'syscall' in error;

/** A reader who has seen enough closes the pipe (`| head`); Ctrl-C leaves no half file behind. */
const leaveQuietly = (): void => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    removeUnfinished();
    if (error.code !== 'EPIPE') tell(error.message);
    process.exit(error.code === 'EPIPE' ? status.done : status.nothingDone);
  });
  process.on('SIGINT', () => {
    removeUnfinished();
    process.exit(status.interrupted);
  });
};
