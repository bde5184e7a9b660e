import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readStructure } from '../../src/ingest/structure/index.js';

interface Case {
  name: string;
  text: string;
  title?: string;
  outlet?: string;
  date?: string;
  author?: string;
  blocks: Record<string, string>[];
}

const cases = (file: string): Case[] =>
  parse(readFileSync(join(import.meta.dirname, '../cases/structure', `${file}.yaml`), 'utf8')) as Case[];

/** The text of a block, shortened with "…" as the expectation shortens it. */
const shortened = (actual: string, expected: string | undefined): string => {
  const [head, tail, ...more] = (expected ?? '').split('…');
  if (tail === undefined || more.length > 0) return actual;
  return actual.startsWith(head!) && actual.endsWith(tail) ? `${head}…${tail}` : actual;
};

describe.each(['openings', 'datelines', 'bodies'])('structure: %s', (file) => {
  it.each(cases(file))('$name', ({ text, title = null, outlet = 'The Courier', date, author, blocks }) => {
    const structure = readStructure(text, { title, outlet });
    const found = structure.blocks.map(({ start, end, zone }, i) => ({
      [zone]: shortened(text.slice(start, end), Object.values(blocks[i] ?? {})[0]),
    }));
    expect(found).toEqual(blocks);
    expect(structure.date).toBe(date ?? null);
    expect(structure.author).toBe(author ?? null);
  });
});
