import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOutput, removeUnfinished } from '../../src/cli/output.js';

const place = (): string => mkdtempSync(join(tmpdir(), 'framewise-output-'));

describe('a folder that is written', () => {
  it('appears when all in it is there, also where an empty one stood', () => {
    const at = place();
    const whole = join(at, 'talks');
    mkdirSync(whole);
    const folder = folderOutput(whole);
    writeFileSync(join(folder.path, 'findings.csv'), 'kind\n');
    expect(readdirSync(whole)).toEqual([]);
    folder.close();
    expect(readdirSync(whole)).toEqual(['findings.csv']);
    expect(readdirSync(at)).toEqual(['talks']);
  });

  it('leaves nothing where the program is ended early', () => {
    const at = place();
    writeFileSync(join(folderOutput(join(at, 'talks')).path, 'findings.csv'), 'ki');
    removeUnfinished();
    expect(readdirSync(at)).toEqual([]);
  });

  it('takes the place of no file and of no folder that holds something', () => {
    const at = place();
    writeFileSync(join(at, 'notes.txt'), 'mine');
    expect(() => folderOutput(at)).toThrow(/is not empty; name another folder/);
    expect(() => folderOutput(join(at, 'notes.txt'))).toThrow(/is a file/);
    expect(existsSync(join(at, 'notes.txt'))).toBe(true);
  });
});
