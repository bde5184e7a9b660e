import { type Command, Option } from 'commander';
import type { Status } from './status.js';

/** The subcommands are loaded when one is called, so that `--help` stays fast. */
export const addLexicon = (program: Command, end: (status: Status) => void): void => {
  const lexicon = program
    .command('lexicon')
    .summary('show, check and begin word lists')
    .description('Shows the word lists with their reasons, checks lists of your own, and begins a new one.')
    .addHelpText(
      'after',
      `
Examples:
  framewise lexicon list
  framewise lexicon show regime
  framewise lexicon new ferry-words --kind loaded && framewise lexicon check ferry-words.yaml`,
    );
  lexicon
    .command('list')
    .description('Lists the word lists by kind, with version and number of entries, and the totals by category.')
    .option('--kind <kind>', 'only lists of one kind, for example loaded')
    .addOption(new Option('--format <format>', 'how to answer').choices(['text', 'json']).default('text'))
    .addHelpText('after', '\nExample:\n  framewise lexicon list --kind loaded')
    .action(async (options) => end(await (await import('./lexicon/list.js')).list(options)));
  lexicon
    .command('show')
    .description('Shows an entry, a list, or what would mark a word: forms, reason, plainer words, sources, examples.')
    .argument('<what...>', 'the id of an entry or of a list, or a word in any inflection')
    .addHelpText(
      'after',
      `
Examples:
  framewise lexicon show loaded/labels#terrorist
  framewise lexicon show loaded/toponyms
  framewise lexicon show hit out at`,
    )
    .action(async (what: string[]) => end(await (await import('./lexicon/show.js')).show(what.join(' '))));
  lexicon
    .command('check')
    .description(
      'Checks lists of your own: their fields, their examples, and what they have in common with the built-in lists. Ends with 1 where there are faults, each named with file, line and column.',
    )
    .argument('[files...]', 'list files, or folders of them')
    .option('--links', 'also ask the address of every source, over the network')
    .addHelpText(
      'after',
      '\nExample:\n  framewise lexicon new tram-words --kind loaded && framewise lexicon check tram-words.yaml',
    )
    .action(async (files: string[], options) => end(await (await import('./lexicon/check.js')).check(files, options)));
  lexicon
    .command('new')
    .description('Begins a list of your own: writes NAME.yaml in the current folder, with an entry to replace.')
    .argument('<name>', 'name of the list, in lower-case letters, digits and hyphens')
    .requiredOption('--kind <kind>', 'what the list is for: loaded, hedges, boosters, … (framewise lexicon list)')
    .addHelpText('after', '\nExample:\n  framewise lexicon new ferry-words --kind loaded')
    .action(async (name: string, options) => end(await (await import('./lexicon/new.js')).begin(name, options)));
};
