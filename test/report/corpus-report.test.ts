import { describe, expect, it } from 'vitest';
import type { CorpusStatistics } from '../../src/model/corpus-statistics.js';
import { randomOf } from '../../src/model/random.js';
import { unpack } from '../../src/report/client/unpack.js';
import { renderCorpusReport } from '../../src/report/corpus/index.js';
import { carriedIn } from './carried.js';
import { inventedStatistics } from './corpus-statistics.js';
import { ATTACKS } from './hostile.js';
import { wholePage } from './whole-page.js';

const groups = ['Courier', 'Gong', 'Ledger', 'Post', 'Zephyr'];
const statistics = inventedStatistics({ groups });
const page = wholePage(renderCorpusReport(statistics));

const wordsOf = (html: string): string =>
  html
    .replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:])(?!\d)/g, '$1');
const words = wordsOf(page);

const partOf = (id: string, next = '<section id='): string => page.slice(page.indexOf(` id="${id}"`)).split(next)[0]!;

describe('the report of a corpus', () => {
  it('is the same, byte for byte, for the same statistics', () => {
    expect(renderCorpusReport(inventedStatistics({ groups }))).toBe(renderCorpusReport(statistics));
  });

  it('puts groups in the order that they came in, whatever their rates', () => {
    const rows = [...partOf('rates').matchAll(/<tr data-group="([^"]+)"><th[^>]*><bdi>\1/g)].map(([, name]) => name);
    expect(rows.slice(0, groups.length)).toEqual(groups);
  });

  it('gives each rate with its interval, its count and its words, and says in words what is lacking', () => {
    expect(words).toContain('Courier 12.00 10.00 to 14.00 100 12,000');
    expect(words).toContain('Zephyr needs 1,000 words for a rate, there are 778 104 778');
    expect(words).toContain('Zephyr: nothing is frequent enough to be compared (12,000 occurrences in all).');
  });

  it('names first the differences that chance seldom gives, and without which list they are gone', () => {
    const first = wordsOf(`<p${partOf('differences')}`);
    expect(first).toContain('Measure 0, in the outlets’ own voice: Gong 11.00, Ledger 10.00 per 1,000 words');
    expect(first).toContain('0.50 times (0.25 to 0.90), adjusted p .012; gone without loaded/adjectives');
    expect(first).not.toContain('Measure 1');
    expect(first).toContain('2 differences of 4 tests');
  });

  it('gives of each difference its interval, ratio, both adjusted p, and what it rests on', () => {
    expect(words).toContain('−1.00 −2.00 to −0.25 0.50 0.25 to 0.90 .012 .060');
    expect(words).toContain('list loaded/adjectives, 29% of the counts: +0.10 without it, so gone or turned round');
  });

  it('says why nothing was tested', () => {
    const untested = (lack: CorpusStatistics['measures'][number]['differences'][number]['lack']): string =>
      wordsOf(
        renderCorpusReport({
          ...statistics,
          measures: statistics.measures.map((measure) => ({
            ...measure,
            differences: lack
              ? measure.differences.map((one) => ({ ...one, lack, p: null, benjaminiHochberg: null, bonferroni: null }))
              : [],
          })),
        }),
      );
    expect(untested({ what: 'events with both groups for a test', have: 4, need: 6 })).toContain(
      'None was tested. A test needs 6 events with both groups for a test, there are 4.',
    );
    expect(untested(null)).toContain('choose up to six with --groups');
  });

  it('tells how people answered on frames and how far they agree, beside the figures of the program', () => {
    const told = wordsOf(wholePage(renderCorpusReport(inventedStatistics({ groups, coded: true }))));
    expect(told).toContain('answered by 2 people in a sample of 70 articles, and nothing of it by the program');
    expect(told).toContain(
      'Is somebody, or what somebody did, blamed for how matters stand (1)? Blame 0.81 0.70 to 0.90 60 140 70',
    );
    expect(told).toContain(
      'Is somebody, or what somebody did, blamed for how matters stand (2)? Blame 0.12 −0.15 to 0.38 9 140 70',
    );
    expect(told).toContain('Blame needs 10 units coded twice for an alpha, there are 4 3 140 4');
  });

  it('has no part on frames where nobody was asked', () => {
    expect(page).not.toContain('id="frames"');
    expect(page).not.toContain('href="#frames"');
  });

  it('puts below a rate what people would have counted, how far they agree, and what is lacking', () => {
    const report = wholePage(renderCorpusReport(inventedStatistics({ groups, coded: true })));
    const told = wordsOf(report);
    expect(told).toMatch(
      /Courier 12\.00 10\.00 to 14\.00 100 12,000 Courier, corrected 15\.00 12\.00 to 18\.00 35 articles coded/,
    );
    expect(told).toContain(
      'corrected needs 30 coded documents in each group for a corrected rate, there are 12 12 articles coded',
    );
    expect(told).toContain('70 articles were counted by two people or more, 63 alike; their mean is taken.');
    expect(told).toContain('Gong − Ledger, corrected −0.25 −2.00 to +1.50');
    expect(told).toContain('corrected by what people counted −0.25 (−2.00 to +1.50), so not told from none');
    expect(told).toContain('sheet.csv input c');
    expect(told).not.toContain('was not measured here');
    expect(words).not.toContain('orrected');
  });

  it('has a table to each picture', () => {
    const tables = (html: string): number => html.match(/<table/g)?.length ?? 0;
    const pictures = (html: string, name: string): number =>
      html.match(new RegExp(`<svg class="${name}"`, 'g'))!.length;
    expect(pictures(page, 'scatter')).toBe(8);
    expect(tables(partOf('words-1', '<div class="part'))).toBe(4);
    expect(pictures(page, 'series')).toBe(10);
    expect(tables(partOf('trends'))).toBe(2);
    expect(page.match(/<svg class="interval"/g)!.length).toBe(page.match(/<td class="drawn"/g)!.length);
  });

  it('prints definition, limits, methods and everything that made it', () => {
    for (const told of ['Uses of something. They may be right.', 'Compared were some groups.', 'hedges/modal'])
      expect(words).toContain(told);
    expect(words).toContain('2 articles without a value for the groups are left out.');
    expect(words).toContain('5 articles without a date are in all figures but those over time.');
    expect(page).toContain('b'.repeat(64));
  });

  it('does without what was not asked for', () => {
    const { contexts: _, ...rest } = statistics;
    const bare = renderCorpusReport({ ...rest, trends: null, keyness: [] });
    expect(bare).not.toContain('id="trends"');
    expect(wholePage(bare)).not.toContain('data-word');
  });

  it('has no style attribute and no script but those that its policy names', () => {
    expect(page).not.toMatch(/<[^>]+\sstyle=/);
    expect(page.match(/<script>/g)).toHaveLength(1);
    expect(page).toMatch(/default-src 'none'; script-src 'sha256-[^']+' 'sha256-[^']+'; style-src/);
  });

  it('shows hostile names, words and contexts as text', () => {
    const hostile = attackedStatistics();
    const shown = renderCorpusReport(hostile);
    for (const html of [shown, ...(JSON.parse(carriedIn(shown, 'data-built')) as string[])]) {
      expect(html).not.toMatch(/<(?:img|svg) (?:src|onload)/);
      expect(html).not.toContain('<script>window');
      expect(html).not.toMatch(/<style>body/);
    }
    const carried = unpack(JSON.parse(carriedIn(shown, 'data-contexts'))) as NonNullable<
      CorpusStatistics['contexts']
    >['within'];
    expect(carried).toEqual(hostile.contexts!.within);
  });
});

/** Every string from outside made hostile. */
const attackedStatistics = (): CorpusStatistics => {
  const literal = new Set(['voice', 'kind', 'over', 'tool', 'sha256', 'period']);
  let next = 0;
  const attacks = new Map<string, string>();
  const visit = (value: unknown, key: string): unknown => {
    if (typeof value === 'string' && !literal.has(key)) {
      const attack = attacks.get(value) ?? `${ATTACKS[next++ % ATTACKS.length]!}${value}`;
      attacks.set(value, attack);
      return attack;
    }
    if (Array.isArray(value)) return value.map((one) => visit(one, key));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, visit(held, name)]));
  };
  return visit(statistics, '') as CorpusStatistics;
};

describe('a report of a corpus of any size', () => {
  const large = renderCorpusReport(
    unlikeEachOther(
      inventedStatistics({
        groups: Array.from({ length: 100 }, (_, i) => `The Evening Chronicle of Ostermoor and Surroundings ${i}`),
        measures: 18,
        words: 60,
        lists: 8,
        weeks: 104,
        coded: true,
      }),
    ),
  );

  it('stays under 3 MB', () => {
    expect(Buffer.byteLength(large)).toBeLessThan(3_000_000);
  });

  it('says what it left out', () => {
    const told = wordsOf(large);
    expect(told).toContain('The page shows 40 of 100 groups, those with the most articles.');
    expect(told).toMatch(/it shows \d+ words a list at most/);
    expect(told).toMatch(/earlier weeks are not drawn: it begins with \d{4}-\d\d-\d\d/);
    expect(told).toContain('The other formats of “framewise corpus stats” have all figures.');
  });

  it('folds what has a picture a group, and offers to look for a group', () => {
    expect(large).toContain('id="filter"');
    expect(large).not.toContain('<svg class="scatter"');
  });
});

/** Every figure and every sentence its own, since what repeats itself takes little room in the page. */
function unlikeEachOther(like: CorpusStatistics): CorpusStatistics {
  const random = randomOf('unlike');
  const upTo = (most: number): number => Math.floor(most * random());
  const sentence = (): string => {
    const letters = Array.from({ length: 80 }, () => ' etaoinshrdlucmf'[upTo(16)]);
    return letters.join('');
  };
  return {
    ...like,
    keyness: like.keyness.map((list) => ({
      ...list,
      groups: list.groups.map((group) => ({
        ...group,
        items: group.items.map((item) => ({
          ...item,
          count: 10 + upTo(900),
          otherCount: upTo(9000),
          documents: upTo(400),
          otherDocuments: upTo(4000),
          dispersion: random(),
          logLikelihood: 100 * random(),
          logOdds: 3 * random(),
          z: item.z + random(),
          benjaminiHochberg: random(),
        })),
      })),
    })),
    trends: {
      ...like.trends!,
      trends: like.trends!.trends.map((trend) => ({
        ...trend,
        periods: trend.periods.map((period) => {
          if (period.rate === null) return period;
          const rate = 10 * random();
          return { ...period, rate, interval: { low: 0.7 * rate, high: 1.4 * rate }, count: upTo(400) };
        }),
      })),
    },
    contexts: {
      ...like.contexts!,
      within: like.contexts!.within.map((list) => ({
        ...list,
        items: list.items.slice(0, 1000).map((item) => ({
          ...item,
          groups: item.groups.map((group) => ({
            ...group,
            places: group.places.map((place) => ({ ...place, before: sentence(), after: sentence() })),
          })),
        })),
      })),
    },
  };
}
