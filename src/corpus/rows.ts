import {
  articleRow,
  attributionRows,
  entityRows,
  findingRows,
  mentionRows,
  type Row as NamedRow,
  type Run,
  rowOf,
  sentenceRows,
  spanColumns,
  subjectOf,
} from '../export/tables/index.js';
import type { AnalysedArticle } from '../model/analysed-article.js';
import type { AnnotatedArticle } from '../model/annotated-article.js';
import type { AlignedFact } from '../model/comparison.js';
import type { Copy } from '../model/copy.js';
import type { PlacedSpan } from '../model/span.js';
import type { EventAnalysis } from '../pipeline.js';
import type { Row } from './database.js';
import { stretchesOf } from './stretches.js';
import { ofArticles, ofEvents, type Table } from './tables.js';

/** The analysis of one event as rows of the corpus, by table. `numbers` are those of its articles, in its order. */
export const rowsOf = (
  eventKey: string,
  numbers: readonly number[],
  analysis: EventAnalysis,
  run: Run,
): Record<string, Row[]> => {
  const annotated = analysis.articles.map((one) => one.annotated);
  const numberOf = new Map(annotated.map(({ article }, i) => [article.id, numbers[i]!]));
  const placeOf = new Map(annotated.map((one) => [one.article.id, placed(one, run)]));
  const at: MentionAt = ({ article, ...span }) => ({ article: numberOf.get(article)!, ...placeOf.get(article)!(span) });
  const entityOf = eventEntities(analysis);
  const ofEach = analysis.articles.map(
    (one, i): Record<string, NamedRow[]> => ({
      counts: analysis.counts[i]!.map((count) => ({ ...count })),
      ...tablesOfArticle(one, run, placeOf, entityOf),
    }),
  );
  const ofAll: Record<string, NamedRow[]> = {
    facts: analysis.facts.map(factRow),
    fact_mentions: analysis.facts.flatMap((fact) => factMentionRows(fact, at)),
    copies: analysis.copies.flatMap((copy) => copyRows(copy, at)),
  };
  return Object.fromEntries([
    ...ofArticles.map((table) => [
      table.name,
      ofEach.flatMap((tables, i) => cellsOf(table, tables[table.name]!, { article: numbers[i]! })),
    ]),
    ...ofEvents.map((table) => [table.name, cellsOf(table, ofAll[table.name]!, { event_key: eventKey })]),
  ]);
};

/** Rows in the order of a table's columns; `owner` is the cell that is the same in all of them: whose they are. */
const cellsOf = ({ columns }: Table, rows: readonly NamedRow[], owner: NamedRow): Row[] =>
  rows.map((row) => columns.map(({ name }) => owner[name] ?? row[name] ?? null));

const tablesOfArticle = (
  analysed: AnalysedArticle,
  run: Run,
  placeOf: ReadonlyMap<string, Placed>,
  entityOf: ReturnType<typeof eventEntities>,
): Record<string, NamedRow[]> => {
  const { annotated } = analysed;
  const { id } = annotated.article;
  return {
    readings: [articleRow(annotated, run)],
    sentences: sentenceRows(annotated, run),
    stretches: stretchRows(analysed, placeOf.get(id)!),
    findings: findingRows(annotated, run),
    attributions: attributionRows(annotated, run),
    entities: entityRows(annotated, run).map((row, i) =>
      Object.assign(row, entityOf(id, annotated.entities[i]!.mentions[0])),
    ),
    mentions: mentionRows(annotated, run),
  };
};

const factRow = ({ id, label, relation, differences, mentions }: AlignedFact): NamedRow => ({
  fact: id,
  label,
  relation,
  differences: [...new Set(differences.map(({ kind }) => kind))].join('; ') || null,
  articles: new Set(mentions.map(({ article }) => article)).size,
});

/** The number of its article and where it stands in it. */
type MentionAt = (mention: { article: string } & Parameters<Placed>[0]) => NamedRow;

const factMentionRows = ({ id, mentions }: AlignedFact, at: MentionAt): NamedRow[] =>
  mentions.map((mention) => {
    const { text, status, certainty, polarity, challenged, score } = mention;
    return { fact: id, ...at(mention), text, status, certainty, polarity, challenged, score };
  });

const copyRows = ({ id, agency, passages }: Copy, at: MentionAt): NamedRow[] =>
  passages.map((passage) => ({ copy: id, ...at(passage), agency, share: passage.share }));

type Placed = (span: Pick<PlacedSpan, 'in' | 'start' | 'end'>) => NamedRow;

const placed = (annotated: AnnotatedArticle, run: Run): Placed => {
  const subject = { run, ...subjectOf(annotated) };
  return ({ in: place, start, end }) => rowOf({ columns: spanColumns }, { place, start, end, ...subject });
};

const stretchRows = (analysed: AnalysedArticle, place: Placed): NamedRow[] =>
  stretchesOf(analysed).map(({ words, voice, ...span }) => ({
    voice,
    words: words.length,
    tokens: words.join(' '),
    ...place(span),
  }));

/** For a mention the entity of the event that it refers to. */
const eventEntities = ({
  entities,
}: EventAnalysis): ((article: string, mention: PlacedSpan | undefined) => NamedRow) => {
  const keyOf = (article: string, { in: place, start }: Pick<PlacedSpan, 'in' | 'start'>): string =>
    `${place} ${start} ${article}`;
  const known = new Map(
    entities.flatMap(({ id, label, mentions }) =>
      mentions.map((mention) => [keyOf(mention.article, mention), { event_entity: id, event_label: label }] as const),
    ),
  );
  return (article, mention) => (mention && known.get(keyOf(article, mention))) ?? {};
};
