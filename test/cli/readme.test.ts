import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, framewise, program, root } from './framewise.js';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const scripts: Record<string, string> = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts;

const blocks = (language: string): string[] =>
  [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
    .filter(([, named]) => named === language)
    .map(([, , code]) => code!);

const commands = blocks('sh').flatMap((block) => block.trim().split('\n'));

/** As pasted in the project's root, but with a folder of its own for what is written; a lesson goes to packs/ by itself. */
const pasted = (command: string) => {
  const cwd = folderWith({});
  symlinkSync(join(root, 'examples'), join(cwd, 'examples'), 'junction');
  cpSync(join(root, 'packs'), join(cwd, 'packs'), { recursive: true });
  const line = command.replaceAll('npx framewise', `"${process.execPath}" "${program}"`);
  return spawnSync(line, { cwd, shell: true, encoding: 'utf8', maxBuffer: 2 ** 28 });
};

const added = commands.find((command) => command.includes(' corpus add '));

describe('the README', () => {
  it('begins with the two commands', () => {
    expect(commands.slice(0, 2)).toEqual(['npm start', 'npm test']);
  });

  it.each(commands)('%s', (command) => {
    const script = /^npm (?:run )?(\w+)$/.exec(command)?.[1];
    // These run every test, this one too.
    if (script) expect(Object.keys(scripts)).toContain(script);
    // A lesson tells what it leaves out, a corpus what it took in; to be asked, it has to be there.
    else if (/ corpus (?:stats|sample) /.test(command)) expect(pasted(`${added} && ${command}`).status).toBe(0);
    else if (/ (?:exercise|corpus) /.test(command)) expect(pasted(command).status).toBe(0);
    else expect(pasted(command)).toMatchObject({ status: 0, stderr: '' });
  });

  it('shows what the program prints', () => {
    const sample = commands.find((command) => command.startsWith('echo'))!;
    expect(pasted(sample).stdout.trim()).toBe(blocks('text')[0]!.trim());
  });
});

describe('the examples in the help', () => {
  const subcommands = ['list', 'show', 'check', 'new'].map((name) => ['lexicon', name]);
  const commands = [['compare'], ['annotate'], ['exercise'], ['evaluate'], ['lexicon'], ...subcommands];
  const shown = commands.flatMap((command) =>
    [...framewise([...command, '--help']).stdout.matchAll(/^ {2}(framewise .+)$/gm)].map(([, example]) => example!),
  );

  it.each(shown)('%s', (example) => {
    const ended = pasted(example.replace(/(^|&& )framewise/g, '$1npx framewise'));
    expect(ended.status).toBe(0);
    if (!example.includes(' exercise ')) expect(ended.stderr).toBe('');
  });

  it('are there for every command', () => {
    for (const command of commands)
      expect(shown.some((example) => `${example} `.includes(`framewise ${command.join(' ')} `))).toBe(true);
  });
});
