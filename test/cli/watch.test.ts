import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { courier, folderWith, framewise, ledger, start } from './framewise.js';

/** The program, watching; what it says so far, and its end. */
const watching = (args: string[], cwd: string) => {
  const child = start(['compare', ...args, '--watch'], cwd);
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const sees = (check: () => void) => vi.waitFor(check, { timeout: 30_000, interval: 50 });
  return { child, sees, said: () => said, isReady: () => sees(() => expect(said).toContain('watching for changes')) };
};

describe('compare --watch', () => {
  it('compares again when an input changes, waits out a text that is half written, and ends with 130 on Ctrl-C', async () => {
    const cwd = folderWith({ 'ferry/courier.txt': courier, 'ferry/ledger.txt': ledger });
    const report = () => readFileSync(join(cwd, 'reports/ferry.html'), 'utf8');
    const { child, sees, said, isReady } = watching(['ferry'], cwd);
    await isReady();
    expect(report()).not.toContain('Brandvold');

    writeFileSync(join(cwd, 'ferry/ledger.txt'), ledger.replace('The mayor', 'Mayor Brandvold'));
    await sees(() => expect(report()).toContain('Brandvold'));

    writeFileSync(join(cwd, 'ferry/ledger.txt'), '');
    await sees(() => expect(said()).toMatch(/ledger|empty|two readable articles/));

    writeFileSync(join(cwd, 'ferry/ledger.txt'), ledger.replace('The mayor', 'Mayor Osterlund'));
    await sees(() => expect(report()).toContain('Osterlund'));

    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([130, null]);
  });

  it('does not wake up from what it writes itself, also where that lies among the inputs', async () => {
    const cwd = folderWith({ 'ferry/courier.txt': courier, 'ferry/ledger.txt': ledger });
    const { child, isReady } = watching(['ferry', '-o', 'ferry/out.html'], cwd);
    let written = 0;
    child.stdout.on('data', () => written++);
    await isReady();
    const before = readFileSync(join(cwd, 'ferry/out.html'), 'utf8');
    writeFileSync(join(cwd, 'ferry/courier.txt'), courier.replace('12', '13'));
    await vi.waitFor(() => expect(readFileSync(join(cwd, 'ferry/out.html'), 'utf8')).not.toBe(before), {
      timeout: 30_000,
    });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(written).toBe(0);
  });

  it('refuses standard input, which does not change, and inputs of which nothing can be compared', () => {
    expect(framewise(['compare', '-', '--watch'])).toMatchObject({
      status: 2,
      stderr: 'framewise: --watch needs files or folders; standard input does not change\n',
    });
    expect(framewise(['compare', 'gone.txt', '--watch'], { cwd: folderWith({}) })).toMatchObject({ status: 2 });
  });
});
