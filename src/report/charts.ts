import type { Measure } from '../model/comparison.js';
import { withoutDirectionMarks } from '../model/direction-marks.js';
import type { SourceRole, SourceType } from '../model/finding.js';
import type { ArticleSourcing } from '../model/sourcing.js';
import { SOURCE_ROLE, SOURCE_TYPE } from './labels.js';
import { counted, number, rate, shortened } from './prose.js';
import type { ArticleView, View } from './view.js';

/** What is added to a chart's label for whoever listens; a picture of the chart has no table beside it. */
export const WITH_TABLE = '; the table has the same figures';

/** One bar with the words beside it. A null value draws no bar. */
export interface Bar {
  label: string;
  /** What stands at the end of the bar. */
  note: string;
  value: number | null;
  low: number | null;
  high: number | null;
  /** Drawn as an outline: counts too thin for a rate, or people who are not named. */
  hollow: boolean;
}

/** A horizontal bar chart as plain data; the browser draws it from the page's JSON. */
export interface Chart {
  id: string;
  /** The right end of the axis, the same for charts that stand side by side. */
  max: number;
  bars: Bar[];
}

export const TOO_LITTLE = 'too little text for a rate';

/** Rates with their intervals where there is one; where no outlet has a rate, the counts as thin outlines. */
export const measureChart = (view: View, measure: Measure, index: number): Chart => {
  const hasRate = measure.values.some((value) => value.rate !== null);
  const bars = measure.values.map(({ article, count, denominator, rate: value, low, high }): Bar => {
    const label = axisLabel(view.article(article)?.name ?? article);
    if (!hasRate)
      return {
        label,
        note: `${number(count)} in ${counted(denominator, 'word')}`,
        value: count,
        low: null,
        high: null,
        hollow: true,
      };
    if (value === null) return { label, note: TOO_LITTLE, value: null, low: null, high: null, hollow: true };
    const interval = low === null || high === null ? '' : ` (${rate(low)} to ${rate(high)})`;
    return { label, note: `${rate(value)}${interval}`, value, low, high, hollow: false };
  });
  return { id: `chart-measure-${index + 1}`, max: highest(bars), bars };
};

const UNNAMED: ReadonlySet<SourceType> = new Set(['unnamed-person', 'unnamed-group', 'impersonal']);

/** One chart an outlet, on one axis: how often each type of source speaks. */
export const sourceCharts = (view: View): Chart[] => {
  const charts = view.articles.map((article): Chart => {
    const counts = sourceCounts(article);
    const bars = (Object.keys(SOURCE_TYPE) as SourceType[]).map((type): Bar => {
      const count = counts.get(type) ?? 0;
      return {
        label: SOURCE_TYPE[type],
        note: number(count),
        value: count,
        low: null,
        high: null,
        hollow: UNNAMED.has(type),
      };
    });
    return { id: `chart-sources-${article.index + 1}`, max: highest(bars), bars };
  });
  const max = Math.max(...charts.map((chart) => chart.max), 1);
  return charts.map((chart) => ({ ...chart, max }));
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
        label: SOURCE_ROLE[role].many,
        note: total === 0 ? 'no quoted words' : `${number(words)} of ${number(total)}`,
        value: total === 0 ? null : words / total,
        low: null,
        high: null,
        hollow: false,
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

const highest = (bars: readonly Bar[]): number => Math.max(1, ...bars.map(({ value, high }) => high ?? value ?? 0));
