import type { Comparison } from '../../model/comparison.js';
import type { Finding } from '../../model/finding.js';
import type { Judgement } from '../../model/judgement.js';
import type { Cell } from './csv.js';

type Column<T> = [name: string, cell: (row: T) => Cell];

/** All findings of all articles, a row each; what a kind does not have stays empty. */
export const findingTable = (comparison: Comparison): Cell[][] =>
  tableOf(
    FINDING,
    comparison.articles.flatMap(({ article, findings }) => findings.map((finding) => ({ article, finding }))),
  );

/** A row a clause, so that a fact has as many as there are clauses that state it. */
export const factTable = (comparison: Comparison): Cell[][] => {
  const articles = new Map(comparison.articles.map(({ article }) => [article.id, article]));
  return tableOf(
    MENTION,
    comparison.facts.flatMap((fact, i) =>
      fact.mentions.map((mention) => ({ number: i + 1, fact, mention, outlet: articles.get(mention.article)?.outlet })),
    ),
  );
};

/** A row an article and measure. */
export const measureTable = (comparison: Comparison): Cell[][] => {
  const articles = new Map(comparison.articles.map(({ article }) => [article.id, article]));
  return tableOf(
    MEASURED,
    comparison.measures.flatMap((measure) =>
      measure.values.map((value) => ({ measure, value, outlet: articles.get(value.article)?.outlet })),
    ),
  );
};

const tableOf = <T>(columns: readonly Column<T>[], rows: readonly T[]): Cell[][] => [
  columns.map(([name]) => name),
  ...rows.map((row) => columns.map(([, cell]) => cell(row))),
];

type FindingRow = { article: Comparison['articles'][number]['article']; finding: Finding };

const attributed =
  (cell: (one: Extract<Finding, { kind: 'attribution' }>) => Cell): Column<FindingRow>[1] =>
  ({ finding }) =>
    finding.kind === 'attribution' ? cell(finding) : null;

const term =
  (cell: (one: Extract<Finding, { kind: 'loaded-term' }>) => Cell): Column<FindingRow>[1] =>
  ({ finding }) =>
    finding.kind === 'loaded-term' ? cell(finding) : null;

const decision = <T>(of: (row: T) => Judgement | undefined): Column<T>[] => [
  ['decision', (row) => of(row)?.verdict ?? null],
  ['comment', (row) => of(row)?.comment ?? null],
];

const FINDING: Column<FindingRow>[] = [
  ['article', ({ article }) => article.id],
  ['outlet', ({ article }) => article.outlet],
  ['finding', ({ finding }) => finding.id],
  ['in', ({ finding }) => finding.in],
  ['start', ({ finding }) => finding.start],
  ['end', ({ finding }) => finding.end],
  ['text', ({ finding }) => finding.text],
  ['kind', ({ finding }) => finding.kind],
  ['category', ({ finding }) => ('category' in finding ? finding.category : null)],
  ['voice', ({ finding }) => finding.voice],
  ['entry', ({ finding }) => ('entry' in finding ? finding.entry : null)],
  ['use', term(({ use }) => use)],
  ['alternatives', term(({ alternatives }) => alternatives.join('; '))],
  ['source', attributed(({ source }) => source?.text ?? null)],
  ['cue', attributed(({ cue }) => cue?.text ?? null)],
  ['content', attributed(({ content }) => content?.text ?? null)],
  ['type', attributed(({ type }) => type)],
  ['form', attributed(({ form }) => form)],
  ['stance', attributed(({ stance }) => stance)],
  ['sourceType', attributed(({ sourceType }) => sourceType)],
  ['sourceRole', attributed(({ sourceRole }) => sourceRole)],
  ['anonymous', attributed(({ anonymous }) => anonymous)],
  ['suppressed', ({ finding }) => ('suppressed' in finding ? finding.suppressed : null)],
  ...decision<FindingRow>(({ finding }) => finding.decision),
];

type Fact = Comparison['facts'][number];
type MentionRow = { number: number; fact: Fact; mention: Fact['mentions'][number]; outlet: string | undefined };

const MENTION: Column<MentionRow>[] = [
  ['fact', ({ number }) => number],
  ['label', ({ fact }) => fact.label],
  ['relation', ({ fact }) => fact.relation],
  ['differences', ({ fact }) => [...new Set(fact.differences.map(({ kind }) => kind))].join('; ')],
  ['notFoundIn', ({ fact }) => fact.notFoundIn.join('; ')],
  ['article', ({ mention }) => mention.article],
  ['outlet', ({ outlet }) => outlet ?? null],
  ['in', ({ mention }) => mention.in],
  ['start', ({ mention }) => mention.start],
  ['end', ({ mention }) => mention.end],
  ['text', ({ mention }) => mention.text],
  ['status', ({ mention }) => mention.status],
  ['certainty', ({ mention }) => mention.certainty],
  ['polarity', ({ mention }) => mention.polarity],
  ['challenged', ({ mention }) => mention.challenged],
  ['position', ({ mention }) => mention.position],
  ['score', ({ mention }) => mention.score],
  ...decision<MentionRow>(({ fact }) => fact.decision),
];

type Measure = Comparison['measures'][number];
type MeasuredRow = { measure: Measure; value: Measure['values'][number]; outlet: string | undefined };

const MEASURED: Column<MeasuredRow>[] = [
  ['measure', ({ measure }) => measure.id],
  ['title', ({ measure }) => measure.title],
  ['voices', ({ measure }) => measure.voices.join('; ')],
  ['article', ({ value }) => value.article],
  ['outlet', ({ outlet }) => outlet ?? null],
  ['count', ({ value }) => value.count],
  ['words', ({ value }) => value.denominator],
  ['per1000', ({ value }) => value.rate],
  ['low', ({ value }) => value.low],
  ['high', ({ value }) => value.high],
];
