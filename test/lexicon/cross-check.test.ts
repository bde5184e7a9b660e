import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLists, readMorphology } from '../../src/lexicon/compile.js';
import { crossCheck } from '../../src/lexicon/cross-check.js';
import { readList } from '../../src/lexicon/list-file.js';

const folder = join(import.meta.dirname, '../../lexicons');
const morphology = readMorphology(folder);

const list = (name: string, ...entries: string[]) =>
  readList(
    `list: loaded/${name}
kind: loaded
version: 0.1.0
title: Test
description: Words for a test.
sources: [{ id: guide, title: A style guide }]
defaults: { category: sensational-verb, sources: [guide], pos: VERB }
entries:
${entries.map((entry) => `  - { ${entry}, why: A reason., examples: [One.], counterExamples: [Two.] }`).join('\n')}
`,
    `loaded/${name}.yaml`,
  );

const faults = (...lists: ReturnType<typeof list>[]): string[] =>
  crossCheck(lists, morphology).map((error) => error.message);

describe('all lists together', () => {
  it('claim no form twice in a kind and offer nothing that is itself flagged', () => {
    expect(crossCheck(readLists(folder), morphology).map((error) => error.message)).toEqual([]);
  });
});

describe('the cross-check', () => {
  it('points at a form that another list already has, in any inflection', () => {
    const one = list('one', 'id: slam, forms: [slam], alternatives: [criticise]');
    const two = list('two', 'id: hit, forms: [slammed], alternatives: [criticise]');
    expect(faults(one, two)).toEqual([
      'loaded/two.yaml:9:16: "slammed" is also a form of loaded/one#slam; remove it from one, or tell them apart by "pos" or "only"',
    ]);
  });

  it('accepts one form as two parts of speech', () => {
    const one = list('one', 'id: blast, forms: [blast], alternatives: [criticise]');
    const two = list('two', 'id: blast-noun, pos: NOUN, forms: [blast], alternatives: [explosion]');
    expect(faults(one, two)).toEqual([]);
  });

  it('points at an alternative that a list flags', () => {
    const one = list('one', 'id: slam, forms: [slam], alternatives: [hit out at]');
    const two = list('two', 'id: hit-out, forms: [hit out at], alternatives: [criticise]');
    expect(faults(one, two)).toEqual([
      'loaded/one.yaml:9:47: the alternative "hit out at" is itself flagged by loaded/two#hit-out; offer a plainer one',
    ]);
  });
});
