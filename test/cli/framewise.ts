import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, vi } from 'vitest';

// Each run starts a process; a busy machine takes its time for some of them in one test.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

export const root = join(import.meta.dirname, '../..');
export const program = join(root, 'dist/cli/main.js');

export interface Ran {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the built program to its end. */
export const framewise = (args: string[], { cwd = root, input = '' } = {}): Ran =>
  spawnSync(process.execPath, [program, ...args], { cwd, input, encoding: 'utf8', maxBuffer: 2 ** 28 });

export const start = (args: string[], cwd = root) => spawn(process.execPath, [program, ...args], { cwd });

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder of its own with these files in it, taken away after the tests. */
export const folderWith = (files: Record<string, string>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'framewise-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
};

/** Articles as a line of JSON each. */
export const rows = (...articles: Record<string, unknown>[]): string =>
  articles.map((article) => `${JSON.stringify(article)}\n`).join('');

export const courier =
  'The mayor slammed the ferry plan on Monday and said that it would cost the town 12 million crowns.\n';
export const ledger =
  'The mayor criticised the ferry plan on Monday and said that it may cost the town 9 million crowns.\n';
