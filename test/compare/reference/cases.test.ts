import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compare } from '../../../src/index.js';

interface Case {
  name: string;
  original: string;
  article: string;
  statement?: string;
  treatment?: string;
  quotations?: string[];
  changes?: string[];
  not?: string[];
}

const cases = parse(readFileSync(join(import.meta.dirname, '../../cases/reference.yaml'), 'utf8')) as Case[];

describe('what became of a sentence of the original', () => {
  it.each(cases)('$name', ({ original, article, statement, treatment, quotations, changes, not }) => {
    const { reference } = compare([{ id: 'article', text: article }], { reference: { text: original } });
    const found = reference!.statements.find(({ text }) => statement === undefined || text === statement);
    const told = found!.outlets[0]!;
    const said = told.changes.map(({ kind, direction, detail }) => ({ short: `${direction} ${kind}`, detail }));
    if (treatment) expect(told.treatment).toBe(treatment);
    if (quotations) expect(reference!.quotations.map(({ result }) => result)).toEqual(quotations);
    for (const expected of changes ?? [])
      expect(said.flatMap(({ short, detail }) => [short, `${short}: ${detail}`])).toContain(expected);
    if (changes?.length === 0) expect(said).toEqual([]);
    for (const one of not ?? []) expect(said.map(({ short }) => short)).not.toContain(one);
  });
});
