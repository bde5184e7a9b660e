import { describe, expect, it } from 'vitest';
import { inspectList } from '../../src/lexicon/list-file.js';
import { mostCharacters } from '../../src/lexicon/yaml-file.js';
import { soundList } from './sound-list.js';

const faultsOf = (text: string): string[] => inspectList(text, 'words.yaml').faults.map((fault) => fault.message);

const letters = 'abcdefghi';
const bomb = [...letters]
  .map((letter, i) => `${letter}: &${letter} [${Array(9).fill(i === 0 ? 'x' : `*${letters[i - 1]}`)}]\n`)
  .join('');

describe('a list file from a careless or hostile hand', () => {
  it.each([
    ['aliases of aliases', bomb, 2, /^the aliases \(\*\) from here on stand for nothing or for too much/],
    ['an alias of nothing', 'list: *none\n', 1, /^the aliases/],
    ['ten thousand brackets', `list:\n${'['.repeat(10_000)}`, 2, /^nested too deeply/],
    ['balanced brackets', `${'['.repeat(1_200)}${']'.repeat(1_200)}`, 1, /^nested too deeply/],
    ['ten thousand dashes', '- '.repeat(10_000), 1, /^nested too deeply/],
    ['a thousand levels', Array.from({ length: 900 }, (_, i) => `${' '.repeat(i)}a:\n`).join(''), 202, /^nested too/],
    ['a file without end', 'a'.repeat(mostCharacters + 1), 1, /^longer than 1,000,000 characters; split the list/],
    [
      'bytes that are no text',
      'list: a\nkind: \u0000\u0001\n',
      2,
      /^a character that is no text; save the file as UTF-8/,
    ],
    ['letters of another encoding', 'list: a\nkind: caf\ufffd\n', 2, /^a character that is no text/],
    ['a tab before a field', 'list: words\n\tkind: loaded\n', 2, /^not valid YAML: a tab stands before the text/],
    ['two lists in one file', 'list: a\n---\nlist: b\n', 2, /^not valid YAML: a second document begins here/],
    ['a field twice', 'list: a\nlist: b\n', 2, /^"list" stands twice here; remove one/],
    ['a quotation mark that stays open', 'list: "a\nkind: b\n', 3, /^not valid YAML: something that was opened/],
    ['a colon within a text', 'list: a\ntitle: Words: a list\n', 2, /^not valid YAML: a colon and a blank/],
  ])('with %s is refused in one line that says where', (_, text, line, fault) => {
    const { read, faults } = inspectList(text, 'words.yaml');
    expect(read).toBeNull();
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ line, fault: expect.stringMatching(fault) });
    expect(faults[0]!.message).not.toMatch(/[\r\n]/);
  });

  it.each([
    ['an alias of its own parent', 'entries: &a [*a]\nlist: *a\n'],
    ['a field named as the parts of every object', '__proto__: { list: a }\nconstructor: 1\n'],
    ['a number', '7'],
  ])('with %s ends in faults', (_, text) => {
    expect(faultsOf(text).length).toBeGreaterThan(0);
  });

  it('is read with a byte-order mark and the line ends of Windows, and its faults stand where they are seen', () => {
    expect(inspectList(`\ufeff${soundList.replaceAll('\n', '\r\n')}`, 'words.yaml')).toMatchObject({
      faults: [],
      read: { list: { list: 'words' } },
    });
    const faulty = `\ufeff${soundList.replace('list: words', 'lisd: words').replace('why:', 'wy:')}`;
    expect(faultsOf(faulty.replaceAll('\n', '\r\n'))).toEqual(faultsOf(faulty));
    expect(faultsOf(faulty)).toEqual([
      'words.yaml:1:1: there is no field "lisd"; did you mean "list"?',
      'words.yaml:14:5: there is no field "wy"; did you mean "why"?',
    ]);
  });

  it('with very many faults is read in time that grows with its length', () => {
    const keys = (count: number): string => Array.from({ length: count }, (_, i) => `a${i}: 1\n`).join('');
    expect(faultsOf(keys(20_000)).length).toBeGreaterThan(20_000);
    const entries = `${soundList}${'  - {}\n'.repeat(5_000)}`;
    expect(faultsOf(entries).length).toBeGreaterThan(5_000);
  });
});
