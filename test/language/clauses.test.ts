import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clausesOf } from '../../src/language/clauses.js';
import { passageOf } from './passage.js';

const lines = readFileSync(join(import.meta.dirname, '../cases/clauses.txt'), 'utf8')
  .split('\n')
  .filter((line) => line.trim() && !line.startsWith('#'));

test.each(lines)('clauses: %s', (line) => {
  const text = line.replaceAll(' | ', ' ');
  const passage = passageOf(text);
  const found = clausesOf(passage, 0).map(({ first, end }) =>
    text.slice(passage.tokens[first]!.start, passage.tokens[end - 1]!.end),
  );
  expect(found.join(' | ')).toBe(line);
});

test('a clause tells the word that joins it', () => {
  const joints = clausesOf(passageOf('The mayor, who left, resigned; nobody wept because the vote failed.'), 0);
  expect(joints.map(({ joinedBy }) => joinedBy)).toEqual([null, 'who', null, null, 'because']);
});
