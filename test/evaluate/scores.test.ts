import { describe, expect, it } from 'vitest';
import { scoreMarks } from '../../src/evaluate/index.js';
import type { MarkedArticle } from '../../src/model/mark.js';
import { found, mark } from './sample.js';

const text = 'It may rain. It might snow. It could hail. Nobody knows. The end is near.';
const [may, might, could, nobody] = ['may', 'might', 'could', 'Nobody'].map((word) => {
  const start = text.indexOf(word);
  return { start, end: start + word.length };
}) as [{ start: number; end: number }, ...{ start: number; end: number }[]] as { start: number; end: number }[];

const marks = (article: string, coder: string, ...own: ReturnType<typeof mark>[]): MarkedArticle => ({
  article,
  coder,
  marks: own,
});
const at = (span: { start: number; end: number }, more = {}) => mark(span.start, span.end, more);

describe('the program against one person', () => {
  // Found: may, might (as a weasel word), nobody. Marked: may, "It might" as modal, could.
  const articles = [found('a', text, [{ ...may! }, { ...might!, category: 'weasel' }, { ...nobody! }])];
  const scored = scoreMarks(articles, [marks('a', 'anna', at(may!), mark(might!.start - 3, might!.end), at(could!))]);
  const [anna] = scored.people as [(typeof scored.people)[0]];
  const figures = (category: string | null) => {
    const { exact, overlapping, found, marked } = anna.scores.find((score) => score.category === category)!;
    const of = ({ precision, recall, f1 }: typeof exact) => [precision.value, recall.value, f1.value];
    return { found, marked, exact: of(exact), overlapping: of(overlapping) };
  };

  it('has precision, recall and F1 by exact and by overlapping limits', () => {
    expect(figures(null)).toEqual({
      found: 3,
      marked: 3,
      exact: [1 / 3, 1 / 3, 1 / 3],
      overlapping: [2 / 3, 2 / 3, 2 / 3],
    });
  });

  it('has them by category, in which a finding of another category is no match', () => {
    expect(figures('modal')).toEqual({
      found: 2,
      marked: 3,
      exact: [1 / 2, 1 / 3, 0.4],
      overlapping: [1 / 2, 1 / 3, 0.4],
    });
    expect(figures('weasel')).toEqual({ found: 1, marked: 0, exact: [0, null, 0], overlapping: [0, null, 0] });
  });

  it('scores only kinds that the person marked, and says which it does not', () => {
    expect(anna.kinds).toEqual(['hedge']);
    expect(anna.notScored).toEqual(['loaded-term', 'booster', 'attribution', 'agency']);
  });

  it('tells each difference once, in the order of the text, with its sentence', () => {
    expect(
      scored.disagreements.map(({ what, person, tool, sentence }) => [what, person?.text, tool?.text, sentence.text]),
    ).toEqual([
      ['other-category', 'It might', 'might', 'It might snow.'],
      ['missed', 'could', undefined, 'It could hail.'],
      ['extra', undefined, 'Nobody', 'Nobody knows.'],
    ]);
  });

  it('tells other limits where the category is the same', () => {
    const { disagreements } = scoreMarks([found('a', text, [{ ...may! }])], [marks('a', 'anna', mark(0, 6))]);
    expect(disagreements.map(({ what }) => what)).toEqual(['other-span']);
  });

  it('counts offsets also in code points', () => {
    const [only] = scoreMarks([found('a', `🗺🗺 ${text}`)], [marks('a', 'anna', mark(8, 11))]).disagreements;
    expect(only!.person).toMatchObject({ start: 8, codePoints: { start: 6, end: 9 }, text: 'may' });
  });

  it('compares whose words and unnamed sources in matched pairs only', () => {
    const { people } = scoreMarks(
      [found('a', text, [{ ...may!, voice: 'quoted' }, { ...could! }, { ...nobody! }])],
      [
        marks(
          'a',
          'anna',
          at(may!, { voice: 'outlet' }),
          at(could!, { voice: 'outlet' }),
          at(might!, { voice: 'quoted' }),
        ),
      ],
    );
    expect(people[0]!.voice).toEqual([
      {
        kind: 'hedge',
        same: { value: 0.5, low: null, high: null },
        pairs: [
          { person: 'outlet', tool: 'outlet', count: 1 },
          { person: 'outlet', tool: 'quoted', count: 1 },
        ],
      },
    ]);
    expect(people[0]!.anonymous).toBeNull();
  });
});

describe('intervals', () => {
  /** Texts of which every other has a finding that nobody marked. */
  const many = (texts: number, extra: (i: number) => boolean) => {
    const ids = Array.from({ length: texts }, (_, i) => `a${i}`);
    return scoreMarks(
      ids.map((id, i) => found(id, text, extra(i) ? [{ ...may! }, { ...nobody! }] : [{ ...may! }])),
      ids.map((id) => marks(id, 'anna', at(may!))),
    ).people[0]!.scores[0]!.overlapping;
  };

  it('need ten texts', () => {
    const half = (i: number) => i % 2 === 0;
    expect(many(9, half).precision).toMatchObject({ low: null, high: null });
    const { precision, f1 } = many(10, half);
    expect(precision.low).toBeLessThan(2 / 3);
    expect(precision.high).toBeGreaterThan(2 / 3);
    expect(f1.low).toBeLessThan(0.8);
    expect(f1.high).toBeGreaterThan(0.8);
  });

  it('do not take ten findings that are all right for certainty', () => {
    const { precision, f1 } = many(10, () => false);
    // Wilson 1927: n / (n + z²) for n of n.
    expect(precision).toEqual({ value: 1, low: expect.closeTo(10 / (10 + 1.959964 ** 2), 5), high: 1 });
    expect(f1).toEqual({ value: 1, low: null, high: null });
  });

  it('are the same each time', () => {
    const third = (i: number) => i % 3 === 0;
    expect(many(12, third)).toEqual(many(12, third));
  });
});

describe('agreement between people', () => {
  /** Ten texts; Bert marks as Anna does but in the last, where he marks another word. */
  const ids = Array.from({ length: 10 }, (_, i) => `a${i}`);
  const articles = ids.map((id) => found(id, text, [{ ...may! }]));
  const anna = ids.map((id) => marks(id, 'anna', at(may!)));
  const bert = ids.map((id, i) => marks(id, 'bert', at(i === 9 ? could! : may!)));
  const alphaOf = (all: MarkedArticle[], among: string, unit: string, coder = '') =>
    scoreMarks(articles, all).agreement.find(
      (one) => one.among === among && one.unit === unit && one.coders.includes(coder || one.coders[0]!),
    )!;

  it('is alpha by sentence: 50 sentences, 2 of them with two values', () => {
    // o_cc of 20 marked and 80 not marked values of 100: 18 and 78; alpha = 1 - 99 * (100 - 96) / (100² - 20² - 80²).
    const { alpha, units, documents } = alphaOf([...anna, ...bert], 'people', 'sentence');
    expect({ units, documents }).toEqual({ units: 50, documents: 10 });
    expect(alpha.value).toBeCloseTo(1 - (99 * 4) / (10000 - 400 - 6400), 10);
    expect(alpha.low).toBeLessThan(alpha.value!);
  });

  it('is u-alpha over characters, lower where people mark other stretches', () => {
    const alpha = (other: MarkedArticle[]) => alphaOf([...anna, ...other], 'people', 'span').alpha.value;
    expect(alpha(anna.map((one) => ({ ...one, coder: 'bert' })))).toBe(1);
    expect(alpha(bert)).toBeLessThan(1);
    expect(alpha(bert)).toBeGreaterThan(0.8);
  });

  it('is told for the program and each person apart', () => {
    expect(alphaOf([...anna, ...bert], 'tool-and-person', 'sentence', 'anna').alpha.value).toBe(1);
    expect(alphaOf([...anna, ...bert], 'tool-and-person', 'sentence', 'bert').alpha.value).toBeLessThan(1);
  });

  it('is between those who read a text: what only one read counts for nothing', () => {
    const { units, documents } = alphaOf([...anna, ...bert.slice(0, 4)], 'people', 'sentence');
    expect({ units, documents }).toEqual({ units: 20, documents: 4 });
  });

  it.each([
    ['one person', anna, 'sentence', 'needs two people who marked this kind, there is 1'],
    ['few sentences', [...anna, bert[9]!], 'sentence', 'needs 10 sentences that two have read, there are 5'],
    ['few texts', [...anna, ...bert.slice(4)], 'span', 'needs 10 texts that two have read, there are 6'],
  ])('is refused for %s, with what is needed', (_, all, unit, lack) => {
    expect(alphaOf(all, 'people', unit)).toMatchObject({ lack, alpha: { value: null, low: null, high: null } });
  });

  it('counts a title that is not in the text as a sentence more', () => {
    const titled = { ...found('t', text), article: { ...found('t', text).article, title: 'It may rain' } };
    const { agreement } = scoreMarks(
      [titled],
      [marks('t', 'anna', mark(3, 6, { in: 'title' })), marks('t', 'bert', at(may!))],
    );
    expect(agreement[0]).toMatchObject({ among: 'people', unit: 'sentence', units: 6 });
  });
});
