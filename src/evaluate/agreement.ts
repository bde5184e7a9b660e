import { titleOutside } from '../export/read-text.js';
import type { AnnotatedArticle } from '../model/annotated-article.js';
import type { CoderAgreement } from '../model/evaluation.js';
import { type FindingKind, findingKinds } from '../model/finding.js';
import { groupBy } from '../model/group-by.js';
import type { Mark, MarkedArticle } from '../model/mark.js';
import { neededFor } from '../statistics/needed.js';
import { nominalAlpha } from '../statistics/nominal-alpha.js';
import type { Resampling } from '../statistics/resampled-sums.js';
import { type MarkedText, unitisingAlpha } from '../statistics/unitising-alpha.js';
import type { ToolReading } from './documents.js';
import { figureOf } from './figures.js';
import { sentenceCount, sentenceOf } from './sentences.js';

/** One article with what each of several coders marked of one kind; null where a coder has not read it. */
interface CodedArticle {
  annotated: AnnotatedArticle;
  coders: (Mark[] | null)[];
}

/** Alpha of people among themselves, then of the program with each of them, kind by kind; a kind only between those who mark it. */
export const agreementOf = (
  readings: ReadonlyMap<string, ToolReading>,
  marked: readonly MarkedArticle[],
  by: Resampling,
): CoderAgreement[] => {
  const people = groupBy(marked, ({ coder }) => coder);
  const marking = (kind: FindingKind): string[] =>
    [...people].flatMap(([coder, own]) =>
      own.some(({ marks }) => marks.some((mark) => mark.kind === kind)) ? [coder] : [],
    );
  const marksOf = new Map(marked.map(({ coder, article, marks }) => [JSON.stringify([coder, article]), marks]));
  const articlesOf = (kind: FindingKind, coders: readonly string[], withTool: boolean): CodedArticle[] =>
    [...readings.values()].map(({ annotated, marks }) => {
      const ofPeople = coders.map((coder) => marksOf.get(JSON.stringify([coder, annotated.article.id])) ?? null);
      const all = withTool ? [marks, ...ofPeople] : ofPeople;
      return { annotated, coders: all.map((own) => own?.filter((mark) => mark.kind === kind) ?? null) };
    });
  const kinds = findingKinds.filter((kind) => marking(kind).length > 0);
  return [
    ...kinds.flatMap((kind) =>
      alphas({ among: 'people', coders: marking(kind), kind }, articlesOf(kind, marking(kind), false), by),
    ),
    ...[...people.keys()].flatMap((coder) =>
      kinds
        .filter((kind) => marking(kind).includes(coder))
        .flatMap((kind) =>
          alphas({ among: 'tool-and-person', coders: [coder], kind }, articlesOf(kind, [coder], true), by),
        ),
    ),
  ];
};

type Compared = Pick<CoderAgreement, 'among' | 'coders' | 'kind'>;

const alphas = (compared: Compared, articles: readonly CodedArticle[], by: Resampling): CoderAgreement[] => {
  const twice = articles.filter(({ coders }) => coders.filter((own) => own !== null).length > 1);
  return [bySentences(compared, twice, by), bySpans(compared, twice, by)];
};

const bySentences = (compared: Compared, articles: readonly CodedArticle[], by: Resampling): CoderAgreement => {
  const units = articles.flatMap(({ annotated, coders }, document) => {
    const begun = coders.map((own) => own && new Set(own.map((mark) => sentenceOf(annotated, mark))));
    return Array.from({ length: sentenceCount(annotated) }, (_, sentence) => ({
      document,
      values: begun.map((own) => own && (own.has(sentence) ? 'marked' : 'not marked')),
    }));
  });
  const { alpha, byUnits } = nominalAlpha(
    units.map(({ values }) => values),
    { ...by, clusterOf: units.map(({ document }) => document) },
  );
  return answer(compared, 'sentence', articles.length, units.length, figureOf(alpha, byUnits, articles.length));
};

const bySpans = (compared: Compared, articles: readonly CodedArticle[], by: Resampling): CoderAgreement => {
  const alpha = unitisingAlpha(articles.map(markedText), by);
  const figure = figureOf(alpha.estimate, alpha, articles.length);
  return answer(compared, 'span', articles.length, articles.length, figure);
};

/** A title that is not in the text stands behind it, a character apart, so that a document is one text. */
const markedText = ({ annotated, coders }: CodedArticle): MarkedText => {
  const title = titleOutside(annotated);
  const behind = annotated.article.text.length + (title === null ? 0 : 1);
  return {
    length: behind + (title ?? '').length,
    coders: coders.flatMap((own) =>
      own === null
        ? []
        : [
            own.flatMap(({ in: place, spans }) =>
              spans.map(({ start, end }) =>
                place === 'title' ? { start: behind + start, end: behind + end } : { start, end },
              ),
            ),
          ],
    ),
  };
};

const answer = (
  compared: Compared,
  unit: CoderAgreement['unit'],
  documents: number,
  units: number,
  alpha: CoderAgreement['alpha'],
): CoderAgreement => {
  const lack = lackOf(compared, unit, units) ?? (alpha.value === null ? 'all units have one value' : null);
  return {
    ...compared,
    unit,
    documents,
    units,
    alpha: lack === null ? alpha : { value: null, low: null, high: null },
    lack,
  };
};

const lackOf = ({ among, coders }: Compared, unit: CoderAgreement['unit'], units: number): string | null => {
  if (among === 'people' && coders.length < 2)
    return `needs two people who marked this kind, there is ${coders.length}`;
  const { enough, need } = neededFor('units coded twice for an alpha', units);
  const what = unit === 'sentence' ? 'sentences' : 'texts';
  return enough ? null : `needs ${need} ${what} that two have read, there are ${units}`;
};
