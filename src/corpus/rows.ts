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
import { ofArticles, ofEvents } from './tables.js';

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
  const named: Record<string, NamedRow[]> = {
    ...ofEachArticle(analysis.articles, numbers, (one, i) => ({
      ...tablesOfArticle(one, run, placeOf, entityOf),
      counts: analysis.counts[i]!.map((count) => ({ ...count })),
    })),
    facts: analysis.facts.map((fact) => ({ event_key: eventKey, ...factRow(fact) })),
    fact_mentions: analysis.facts.flatMap((fact) =>
      factMentionRows(fact, at).map((row) => ({ event_key: eventKey, ...row })),
    ),
    copies: analysis.copies.flatMap((copy) => copyRows(copy, at).map((row) => ({ event_key: eventKey, ...row }))),
  };
  return Object.fromEntries(
    [...ofArticles, ...ofEvents].map(({ name, columns }) => [
      name,
      named[name]!.map((row) => columns.map((column) => row[column.name] ?? null)),
    ]),
  );
};

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
    entities: entityRows(annotated, run).map((row, i) => ({
      ...row,
      ...entityOf(id, annotated.entities[i]!.mentions[0]),
    })),
    mentions: mentionRows(annotated, run),
  };
};

/** The rows of all articles by table, each with the number of its article. */
const ofEachArticle = (
  articles: readonly AnalysedArticle[],
  numbers: readonly number[],
  tablesOf: (analysed: AnalysedArticle, position: number) => Record<string, NamedRow[]>,
): Record<string, NamedRow[]> => {
  const each = articles.map(tablesOf);
  return Object.fromEntries(
    ofArticles.map(({ name }) => [
      name,
      each.flatMap((tables, i) => tables[name]!.map((row) => ({ ...row, article: numbers[i]! }))),
    ]),
  );
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
  const subject = { ...subjectOf(annotated), run };
  return ({ in: place, start, end }) => rowOf({ columns: spanColumns }, { ...subject, place, start, end });
};

const stretchRows = (analysed: AnalysedArticle, place: Placed): NamedRow[] =>
  stretchesOf(analysed).map(({ words, voice, ...span }) => ({
    ...place(span),
    voice,
    words: words.length,
    tokens: words.join(' '),
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
