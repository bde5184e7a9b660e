import { describe, expect, it } from 'vitest';
import { annotated, articles, evaluated, goldOf, written } from './sample.js';

const names: Record<string, string> = { jsonl: 'anna.jsonl', csv: 'anna.csv', webanno: 'anna.jsonl', brat: 'anna' };

/** Those figures that are not 1, and what is read in the end. */
const imperfect = (format: string, given = articles, options = {}) => {
  const { evaluation, leftOut } = evaluated(given, goldOf(names[format]!, written[format]!(options)));
  const [person] = evaluation.people;
  return {
    leftOut,
    coder: person!.coder,
    documents: person!.documents,
    marked: person!.scores.filter(({ category, part }) => !category && !part).map(({ marked }) => marked),
    below: person!.scores.filter(({ exact, overlapping }) => exact.f1.value !== 1 || overlapping.f1.value !== 1),
    voice: person!.voice.map(({ same }) => same.value),
    disagreements: evaluation.disagreements,
  };
};

const kinds = ['loaded-term', 'hedge', 'booster', 'attribution', 'agency'].map(
  (kind) => annotated.flatMap(({ findings }) => findings).filter((finding) => finding.kind === kind).length,
);
const perfect = {
  leftOut: [],
  coder: 'anna',
  documents: 3,
  marked: kinds,
  below: [],
  voice: kinds.map(() => 1),
  disagreements: [],
};

describe('what the program exports, given back as a person’s annotation', () => {
  it('has something of every kind to lose, and a statement that goes over a line break', () => {
    expect(Math.min(...kinds)).toBeGreaterThan(0);
    const contents = annotated.flatMap(({ findings }) => findings.map((one) => 'content' in one && one.content?.text));
    expect(contents).toContainEqual(expect.stringContaining('\n'));
  });

  it.each(['jsonl', 'csv', 'webanno', 'brat'])('%s: scores 1 against itself, also where lines break', (format) => {
    expect(imperfect(format)).toEqual(perfect);
  });

  it.each(['csv', 'webanno', 'brat'])('%s without text: is joined by its hashes and scores 1', (format) => {
    expect(imperfect(format, articles, { withoutText: true })).toEqual(perfect);
  });

  it('jsonl: needs no articles beside it', () => {
    expect(imperfect('jsonl', [])).toEqual(perfect);
  });

  it('brat: needs no articles beside it, though a title is then a line of the text', () => {
    expect(imperfect('brat', [])).toMatchObject({ leftOut: [], documents: 3 });
  });

  it('tells the parts of attributions and unnamed sources, but for a table of findings, which has no parts', () => {
    const partsOf = (format: string) => {
      const { evaluation } = evaluated(articles, goldOf(names[format]!, written[format]!()));
      const [{ scores, anonymous }] = evaluation.people as [(typeof evaluation.people)[0]];
      return [scores.flatMap(({ part }) => part ?? []), anonymous?.same.value];
    };
    expect(['jsonl', 'webanno', 'brat'].map(partsOf)).toEqual([1, 2, 3].map(() => [['source', 'cue', 'content'], 1]));
    expect(partsOf('csv')).toEqual([[], 1]);
  });
});
