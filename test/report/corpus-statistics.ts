import type {
  CorpusStatistics,
  FrameAnswers,
  GroupRate,
  KeyItem,
  MeasureRates,
} from '../../src/model/corpus-statistics.js';

interface Extent {
  groups: string[];
  measures?: number;
  /** Key words of each group in each list. */
  words?: number;
  lists?: number;
  weeks?: number;
  /** People counted a sample: half of the articles of all groups but the last two, of which one lacks counts, the other words. */
  coded?: boolean;
}

/** Statistics of an invented corpus, of any extent; the first group uses most, and the last has too few words for a rate. */
export const inventedStatistics = ({
  groups: names,
  measures = 2,
  words = 3,
  lists = 2,
  weeks = 3,
  coded = false,
}: Extent): CorpusStatistics => {
  const last = names.length - 1;
  return {
    schemaVersion: 1,
    by: ['outlet'],
    groups: names.map((name, i) => ({
      name,
      articles: 40 + i,
      units: 40,
      words: { outlet: i === last ? 778 : 12_000, paraphrased: 4000, quoted: 3000 },
    })),
    leftOut: { withoutField: 2, notAnalysed: 1 },
    ...(coded && { coded: { by: 'outlet', seed: '1', coders: 2, articles: 70, frames: frames() } }),
    measures: Array.from({ length: measures }, (_, i) => {
      const measure = measureOf(names, i);
      return coded ? codedMeasure(measure) : measure;
    }),
    keyness: Array.from({ length: lists }, (_, list) => ({
      within: listName(list),
      priorAll: 500,
      groups: names.map((group, i) => ({
        group,
        size: 12_000,
        otherSize: 40_000,
        tested: i === last ? 0 : 500,
        items: i === last ? [] : Array.from({ length: words }, (_, word) => keyItem(wordName(list, i, word), word)),
        lack: i === last ? { what: 'documents in each group for a test of a word', have: 6, need: 30 } : null,
      })),
    })),
    trends: {
      over: 'week',
      undated: 5,
      trends: Array.from({ length: measures }, (_, i) => ({
        measure: `measure-${i}`,
        title: `Measure ${i}`,
        voice: 'outlet',
        periods: names.flatMap((group, g) =>
          Array.from({ length: weeks }, (_, week) => ({
            period: new Date(Date.UTC(2016, 0, 4 + 7 * week)).toISOString().slice(0, 10),
            group,
            count: 10 + ((week * 7 + g) % 9),
            denominator: g === last ? 300 : 3000,
            rate: g === last ? null : 3 + ((week * 7 + g) % 9) / 3,
            interval: g === last ? null : { low: 2.1, high: 7.2 },
          })),
        ),
      })),
    },
    contexts: {
      most: words,
      within: Array.from({ length: lists }, (_, list) => ({
        within: listName(list),
        items: names.slice(0, last).flatMap((group, i) =>
          Array.from({ length: words }, (_, word) => ({
            item: wordName(list, i, word),
            groups: [
              {
                group,
                places: Array.from({ length: 5 }, (_, place) => ({
                  outlet: group,
                  date: `2026-01-1${place}`,
                  voice: 'outlet' as const,
                  before: `On day ${place} a `,
                  text: wordName(list, i, word),
                  after: ' plan was read.',
                })),
              },
            ],
          })),
        ),
      })),
    },
    methods: { paragraph: 'Compared were some groups.', citation: 'The Framewise authors.' },
    manifest: {
      tool: 'framewise',
      version: '1.2.3',
      lexicons: [{ id: 'hedges/modal', version: '0.1.0', sha256: 'a'.repeat(64) }],
      off: [],
      articles: { count: 3, sha256: 'b'.repeat(64) },
      ...(coded && { coded: [{ name: 'sheet.csv', sha256: 'c'.repeat(64) }] }),
      options: { by: 'outlet', groups: null, seed: '1' },
    },
  };
};

/** One question that people agree on, one that they seldom do, and one that too few answered twice. */
const frames = (): FrameAnswers[] => [
  frameOf(1, { yes: 60, alpha: 0.81, interval: { low: 0.7, high: 0.9 } }),
  frameOf(2, { yes: 9, alpha: 0.12, interval: { low: -0.15, high: 0.38 } }),
  frameOf(3, { yes: 3, twice: 4, lack: { what: 'units coded twice for an alpha', have: 4, need: 10 } }),
];

const frameOf = (nth: number, more: Partial<FrameAnswers> & Pick<FrameAnswers, 'yes'>): FrameAnswers => ({
  column: `blame_${nth}`,
  title: 'Blame',
  question: `Is somebody, or what somebody did, blamed for how matters stand (${nth})?`,
  articles: 70,
  answers: 140,
  twice: 70,
  alpha: null,
  interval: null,
  lack: null,
  ...more,
});

const listName = (list: number): string => (list === 0 ? 'words of the outlets’ own voice' : `words of list ${list}`);
const wordName = (list: number, group: number, word: number): string => `word-${list}-${group}-${word}`;

const measureOf = (names: readonly string[], measure: number): MeasureRates => {
  const last = names.length - 1;
  const rateOf = (i: number): number => 12 - (i % 10);
  return {
    measure: `measure-${measure}`,
    title: `Measure ${measure}`,
    definition: 'Uses of something.',
    limits: 'They may be right.',
    voice: 'outlet',
    rates: names.map((group, i) => ({
      group,
      count: 100 + i,
      denominator: i === last ? 778 : 12_000,
      rate: i === last ? null : rateOf(i),
      interval: i === last ? null : { low: rateOf(i) - 2, high: rateOf(i) + 2 },
      lack: i === last ? { what: 'words for a rate', have: 778, need: 1000 } : null,
    })),
    differences: (names.length > 6 ? [] : names.slice(2, last)).map((other, i) => ({
      group: names[1]!,
      other,
      difference: -1 - i,
      interval: { low: -2 - i, high: -0.25 },
      ratio: 0.5,
      ratioInterval: { low: 0.25, high: 0.9 },
      p: 0.001,
      benjaminiHochberg: measure === 0 ? 0.0124 : 0.4,
      bonferroni: 0.06,
      lack: null,
      without: [
        { part: 'loaded/adjectives', kind: 'list', share: 0.29, difference: 0.1, turns: true },
        { part: 'loaded/adjectives#brutal', kind: 'entry', share: 0.09, difference: -0.8, turns: false },
      ],
    })),
  };
};

/** The program finds four fifths of what people count. */
const codedMeasure = (measure: MeasureRates): MeasureRates => ({
  ...measure,
  coded: { articles: 70, twice: 70, same: 63 },
  rates: measure.rates.map((one, i): GroupRate => {
    if (one.rate === null) return { ...one, corrected: { coded: 3, rate: null, interval: null, lack: one.lack } };
    if (i === measure.rates.length - 2) {
      const lack = { what: 'coded documents in each group for a corrected rate', have: 12, need: 30 };
      return { ...one, corrected: { coded: 12, rate: null, interval: null, lack } };
    }
    const rate = one.rate * 1.25;
    return { ...one, corrected: { coded: 35, rate, interval: { low: rate - 3, high: rate + 3 }, lack: null } };
  }),
  differences: measure.differences.map((one) => ({
    ...one,
    corrected: { difference: one.difference / 4, interval: { low: -2, high: 1.5 } },
  })),
});

const keyItem = (item: string, word: number): KeyItem => ({
  item,
  count: 20 + word,
  otherCount: 4,
  documents: 12,
  otherDocuments: 3,
  dispersion: 0.41,
  logLikelihood: 30.2,
  logRatio: 2.1,
  logOdds: 1.23,
  z: 9 - word / 10,
  p: 0.0001,
  benjaminiHochberg: word === 0 ? 0.002 : 0.2,
  bonferroni: 0.06,
});
