import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { annotate } from '../../src/index.js';
import { type Difference, differences, type Found, findingsIn, type Party, partyOf } from './mirror.js';

interface Allowed {
  parties: [string, string];
  /** Every frame where it names none. */
  frame?: string;
  fields: string[];
  reason: string;
}

interface Mirror {
  pairs: [string, string][];
  frames: string[];
  innocent: string[];
  allowed: Allowed[];
  words: string[];
}

const mirror = parse(readFileSync(join(import.meta.dirname, '../cases/mirror.yaml'), 'utf8')) as Mirror;
const pairs = mirror.pairs.map(([a, b]): [string, Party, Party] => {
  const parties = [partyOf(a), partyOf(b)] as const;
  return [`${parties[0].name} and ${parties[1].name}`, ...parties];
});
const frames = [...mirror.frames, ...mirror.innocent];

const isAllowed = (frame: string, a: Party, b: Party, { fields }: Difference): boolean =>
  mirror.allowed.some(
    (one) =>
      one.parties[0] === a.name &&
      one.parties[1] === b.name &&
      (one.frame ?? frame) === frame &&
      (one.fields[0] === 'all' || fields.every((field) => one.fields.includes(field))),
  );

/** What each frame makes of one pair; filled by the tests below, so that nothing is annotated twice. */
const foundIn = new Map<string, Found[]>();

describe('swapping the parties of a sentence leaves its findings the same', () => {
  it.each(pairs)('%s', (_, a, b) => {
    const lopsided = frames.flatMap((frame) => {
      const found = findingsIn(frame, a, b);
      foundIn.set(frame, [...(foundIn.get(frame) ?? []), ...found]);
      return differences(found, findingsIn(frame, b, a))
        .filter((difference) => !isAllowed(frame, a, b, difference))
        .map(({ text }) => `${frame} ${text}`);
    });
    expect(lopsided).toEqual([]);
  });
});

describe('the frames', () => {
  it('are filled with parties of which something is found', () => {
    expect(mirror.frames.filter((frame) => foundIn.get(frame)!.length === 0)).toEqual([]);
  });

  it('hold innocent sentences in which nothing is found', () => {
    const loaded = mirror.innocent.flatMap((frame) => foundIn.get(frame)!.filter(({ kind }) => kind !== 'attribution'));
    expect(loaded).toEqual([]);
  });

  it('cover every category of loaded terms, hedges, boosters and agency, and every stance', () => {
    const found = new Set([...foundIn.values()].flat().flatMap(({ category, stance }) => [category, stance]));
    expect([...categories, ...stances].filter((category) => !found.has(category))).toEqual([]);
  });
});

const categories = [
  ...['contentious-label', 'political-toponym', 'legal-characterisation', 'sensational-verb', 'emotive-adjective'],
  ...['one-sided-term', 'unneeded-modifier', 'euphemism', 'dysphemism', 'minimiser', 'intensifier'],
  ...['vouching-modifier', 'metaphor-of-threat', 'scare-quotes', 'doubt-marker', 'mind-reading', 'presupposition'],
  ...['editorialising', 'modal', 'epistemic-verb', 'likelihood', 'approximator', 'adaptor', 'hearsay', 'legal-hedge'],
  ...['weasel', 'condition', 'certainty', 'universal'],
  ...['agentless-passive', 'agent-in-passive', 'intransitive-harm', 'nominalisation'],
];

const stances = [
  ...['neutral', 'distancing', 'endorsing', 'conceding', 'insisting', 'directing', 'denying', 'withholding'],
  ...['attacking', 'committing', 'predicting', 'believing'],
];

describe("one side's word is flagged where the other's is", () => {
  const choices = mirror.words.flatMap((line) => {
    const [whole, words] = /\{(.+)\}/.exec(line)!;
    return words!.split(' | ').map((word) => ({ word, text: line.replace(whole, word) }));
  });

  it.each(choices)('$word', ({ word, text }) => {
    const flagged = annotate({ text }).findings.filter(({ kind }) => kind === 'loaded-term');
    expect(flagged.some((finding) => word.includes(finding.text))).toBe(true);
  });
});
