import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { listFilesBelow } from '../../src/lexicon/list-files-below.js';

const folder = mkdtempSync(join(tmpdir(), 'framewise-lists-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (path: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), '');
};

describe('the list files below a folder', () => {
  it('are its .yaml and .yml files by name; what is hidden, installed or known to be no list is passed over', () => {
    const lists = ['b.yml', 'towns/a.yaml'];
    for (const path of [...lists, 'notes.txt', '.draft.yaml', 'node_modules/x/y.yaml', 'framewise.config.yaml'])
      write(path);
    expect(listFilesBelow(folder).map((path) => relative(folder, path).replaceAll('\\', '/'))).toEqual(lists);
  });
});
