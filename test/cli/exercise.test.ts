import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { courier, folderWith, framewise, root } from './framewise.js';

const strike = join(root, 'examples/harbor-strike');
const files = [
  'answer-key.html',
  'exercise.json',
  'interactive.html',
  'mark-the-words.h5p',
  'marking-guide.html',
  'moodle.gift.txt',
  'qti.zip',
  'worksheet-dyslexia.html',
  'worksheet.html',
];

describe('framewise exercise', () => {
  const folder = folderWith({});
  const pack = join(folder, 'pack');
  const made = framewise(['exercise', strike, '-o', pack]);

  it('writes two versions of a pack and prints where', () => {
    expect(made.status).toBe(0);
    expect(made.stdout.trim().split('\n')).toEqual([join(pack, 'version-a'), join(pack, 'version-b')]);
    for (const version of ['version-a', 'version-b']) expect(readdirSync(join(pack, version)).sort()).toEqual(files);
  });

  it('says which task is left out, and what a platform cannot hold', () => {
    const short = framewise(['exercise', strike, '--minutes', '20', '-o', join(folder, 'short')]);
    expect(short.stderr).toMatch(/^framewise: no task plain-words: the lesson of 20 minutes has no room for it$/m);
    expect(made.stderr).toMatch(/mark-the-words\.h5p is without \d+ of its items: /);
  });

  it('gives the same bytes the second time', () => {
    const again = join(folder, 'again');
    framewise(['exercise', strike, '-o', again]);
    for (const file of files)
      expect(readFileSync(join(again, 'version-b', file)).equals(readFileSync(join(pack, 'version-b', file)))).toBe(
        true,
      );
  });

  it('writes to packs/<event> where no folder is named', () => {
    expect(framewise(['exercise', strike, '--minutes', '20'], { cwd: folder }).stdout).toContain(
      join('packs', 'harbor-strike', 'version-a'),
    );
  });

  it('makes the files anew from an exercise.json that was edited', () => {
    const path = join(pack, 'version-a/exercise.json');
    const exercise = JSON.parse(readFileSync(path, 'utf8'));
    writeFileSync(path, JSON.stringify({ ...exercise, title: 'A strike in our town' }));
    const rendered = framewise(['exercise', 'render', path]);
    expect(rendered.status).toBe(0);
    expect(readFileSync(join(pack, 'version-a/worksheet.html'), 'utf8')).toContain('A strike in our town');
  });

  it('tells where an edited file is wrong, and writes nothing', () => {
    const own = folderWith({ 'exercise.json': '{"schemaVersion": 1,' });
    const rendered = framewise(['exercise', 'render', join(own, 'exercise.json')]);
    expect(rendered).toMatchObject({ status: 2, stdout: '' });
    expect(rendered.stderr).toMatch(/^framewise: exercise\.json: it is no JSON/);
    expect(readdirSync(own)).toEqual(['exercise.json']);
  });

  it('names in its help the topics of lexicons/classroom.yaml, though it loads no lists', () => {
    const [, named] = framewise(['exercise', '--help'])
      .stdout.replace(/\s+/g, ' ')
      .match(/topics that are left out unless asked for: ([\w-]+(?:, [\w-]+)*)/)!;
    const { sensitive } = parse(readFileSync(join(root, 'lexicons/classroom.yaml'), 'utf8'));
    expect(named!.split(', ')).toEqual(Object.keys(sensitive));
    expect(framewise(['exercise', '--include', named!.replaceAll(', ', ',')]).stderr).not.toContain(
      'There is no topic',
    );
  });

  it.each<[string, string[], RegExp]>([
    ['a file that is not there', ['render', 'nowhere.json'], /nowhere\.json: there is no such file/],
    ['a folder in place of a file', ['render', strike], /is a folder; name the exercise\.json in it/],
    ['no input', [], /no input given/],
    ['a level that is none', [strike, '--level', '4'], /Allowed choices are 1, 2, 3/],
    ['minutes that are no number', [strike, '--minutes', 'long'], /Give a whole number from 5 to 600/],
    ['a topic that is none', [strike, '--include', 'war'], /There is no topic "war"; choose of war-dead/],
    ['standard output', [strike, '-o', '-'], /a pack is a folder of files; name one/],
    ['a file to write to', [strike, '-o', join(root, 'package.json')], /is a file; name a folder with -o/],
  ])('refuses %s with one clear line', (_, args, message) => {
    const refused = framewise(['exercise', ...args]);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toMatch(message);
  });

  it('refuses one article, and texts that hold too little', () => {
    const own = folderWith({ 'a/courier.txt': courier, 'b/one.txt': 'Rain fell.', 'b/two.txt': 'Rain fell in May.' });
    expect(framewise(['exercise', join(own, 'a')]).stderr).toMatch(/needs two readable articles or more, there is 1/);
    const thin = framewise(['exercise', join(own, 'b'), '-o', join(own, 'out')]);
    expect(thin.status).toBe(2);
    expect(thin.stderr).toMatch(/hold too little for an exercise/);
    expect(existsSync(join(own, 'out'))).toBe(false);
  });
});
