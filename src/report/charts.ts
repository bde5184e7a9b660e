import type { Measure } from '../model/comparison.js';
import { withoutDirectionMarks } from '../model/direction-marks.js';
import type { SourceRole, SourceType, Voice } from '../model/finding.js';
import type { ArticleSourcing } from '../model/sourcing.js';
import { SOURCE_ROLE, SOURCE_TYPE } from './labels.js';
import { counted, number, rate, shortened } from './prose.js';
import type { ArticleView, View } from './view.js';

/** What a chart shows, for whoever can't see it: every bar with its figure. */
export const inWordsOf = ({ bars }: Chart): string => bars.map(({ label, note }) => `${label} ${note}`).join(', ');

/** One bar with the words beside it. A null value draws no bar. */
export interface Bar {
  label: string;
  /** What stands at the end of the bar. */
  note: string;
  value: number | null;
  /** Behind it as an outline: what is credited to a source, or has no match. */
  outlined: number;
  low: number | null;
  high: number | null;
  /** Drawn as an outline: people who are not named. */
  hollow: boolean;
  /** Drawn as a line: too little text for a rate or a share to mean much. */
  thin: boolean;
}

/** A horizontal bar chart as plain data; the browser draws it from the page's JSON. */
export interface Chart {
  id: string;
  /** The right end of the axis, the same for charts that stand side by side. */
  max: number;
  bars: Bar[];
}

export const TOO_LITTLE = 'too little text for a rate';

/** What most bars are. */
const SOLID = { outlined: 0, low: null, high: null, hollow: false, thin: false };

/** Counts up to this share one scale, so that a single word is no long bar. */
const LEAST_SCALE = 10;

/** Quoted words of an article under which one more quotation would change every share. */
export const FEW_QUOTED = 100;

/** Rates with their intervals where there is one; where no outlet has a rate, the counts as thin lines. */
export const measureChart = (view: View, measure: Measure, index: number): Chart => {
  const hasRate = measure.values.some((value) => value.rate !== null);
  const bars = measure.values.map(({ article, count, denominator, rate: value, low, high }): Bar => {
    const label = axisLabel(view.article(article)?.name ?? article);
    if (!hasRate)
      return { ...SOLID, label, note: `${number(count)} in ${counted(denominator, 'word')}`, value: count, thin: true };
    if (value === null) return { ...SOLID, label, note: TOO_LITTLE, value: null };
    const interval = low === null || high === null ? '' : ` (${rate(low)} to ${rate(high)})`;
    return { ...SOLID, label, note: `${rate(value)}${interval}`, value, low, high };
  });
  return { id: `chart-measure-${index + 1}`, max: Math.max(hasRate ? 1 : LEAST_SCALE, highest(bars)), bars };
};

const UNNAMED: ReadonlySet<SourceType> = new Set(['unnamed-person', 'unnamed-group', 'impersonal']);

/** One chart an outlet, on one axis: how often each type of source speaks. */
export const sourceCharts = (view: View): Chart[] => {
  const charts = view.articles.map((article): Chart => {
    const counts = sourceCounts(article);
    const bars = (Object.keys(SOURCE_TYPE) as SourceType[]).map((type): Bar => {
      const count = counts.get(type) ?? 0;
      return { ...SOLID, label: SOURCE_TYPE[type], note: number(count), value: count, hollow: UNNAMED.has(type) };
    });
    return { id: `chart-sources-${article.index + 1}`, max: highest(bars), bars };
  });
  return onOneScale(charts);
};

const onOneScale = (charts: Chart[]): Chart[] => {
  const max = Math.max(...charts.map((chart) => chart.max), LEAST_SCALE);
  return charts.map((chart) => ({ ...chart, max }));
};

/** What is counted in each outlet by the voice that it stands in: a row a kind, its label and whose words each place is. */
export interface ByVoice {
  label: string;
  voices: (article: ArticleView) => readonly Voice[];
}

/** One chart an outlet: the outlet's own words filled, words credited to a source behind them as an outline. */
export const voiceCharts = (view: View, id: string, rows: readonly ByVoice[]): Chart[] =>
  onOneScale(
    view.articles.map((article): Chart => {
      const bars = rows.map(({ label, voices }): Bar => {
        const found = voices(article);
        const own = found.filter((voice) => voice === 'outlet').length;
        const credited = found.length - own;
        return {
          ...SOLID,
          label,
          note: found.length === 0 ? '0' : ownAndCredited(found),
          value: own,
          outlined: credited,
        };
      });
      return { id: `chart-${id}-${article.index + 1}`, max: highest(bars), bars };
    }),
  );

/** One chart, a bar an outlet: two parts of its text, filled and outlined, on the scale of the longest. */
export const sharesOfText = (
  id: string,
  texts: readonly { name: string; first: number; second: number; of: number }[],
): Chart => ({
  id,
  max: Math.max(1, ...texts.map(({ of }) => of)),
  bars: texts.map(({ name, first, second, of }) => ({
    ...SOLID,
    label: axisLabel(name),
    note: `${number(first)} + ${number(second)} of ${number(of)}`,
    value: first,
    outlined: second,
  })),
});

/** “2 + 1”: in the outlet's own words, and in words credited to a source. */
export const ownAndCredited = (voices: readonly Voice[]): string => {
  const own = voices.filter((voice) => voice === 'outlet').length;
  return `${own} + ${voices.length - own}`;
};

/** Statements of each type of source; thoughts and acts are not statements. */
export const sourceCounts = ({ attributions }: ArticleView): Map<SourceType, number> => {
  const counts = new Map<SourceType, number>();
  for (const { type, sourceType } of attributions)
    if (type === 'speech') counts.set(sourceType, (counts.get(sourceType) ?? 0) + 1);
  return counts;
};

/** One chart an outlet: whose words stand between its quotation marks, by role, as shares of all its quoted words. */
export const quotedCharts = (view: View): Chart[] =>
  view.articles.map(({ index, sourcing }): Chart => {
    const total = quotedWords(sourcing);
    const bars = quotedRoles(view).map((role): Bar => {
      const words = sourcing.roles.find((share) => share.role === role)?.quotedWords ?? 0;
      return {
        ...SOLID,
        label: SOURCE_ROLE[role].many,
        note: total === 0 ? 'no quoted words' : `${number(words)} of ${number(total)}`,
        value: total === 0 ? null : words / total,
        thin: total < FEW_QUOTED,
      };
    });
    return { id: `chart-quoted-${index + 1}`, max: 1, bars };
  });

export const quotedWords = ({ roles }: ArticleSourcing): number =>
  roles.reduce((sum, share) => sum + share.quotedWords, 0);

/** Roles that any outlet quotes, the most quoted of all outlets together first. */
export const quotedRoles = (view: View): SourceRole[] => {
  const totals = new Map<SourceRole, number>();
  for (const { sourcing } of view.articles)
    for (const share of sourcing.roles) totals.set(share.role, (totals.get(share.role) ?? 0) + share.quotedWords);
  return [...totals]
    .filter(([, words]) => words > 0)
    .sort((a, b) => b[1] - a[1])
    .map(([role]) => role);
};

const axisLabel = (name: string): string => shortened(withoutDirectionMarks(name), 40);

const highest = (bars: readonly Bar[]): number =>
  Math.max(1, ...bars.map(({ value, outlined, high }) => high ?? (value ?? 0) + outlined));
