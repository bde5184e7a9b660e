import { type Cell, csvLine } from '../model/csv.js';
import type { EvaluatedFigure, Evaluation, PersonEvaluation } from '../model/evaluation.js';

const columns = [
  'table',
  'coder',
  'kind',
  'category',
  'part',
  'match',
  'figure',
  'value',
  'low',
  'high',
  'found',
  'marked',
  'matched',
  'unit',
  'units',
  'documents',
  'lack',
  'doc_id',
  'in',
  'what',
  'start_cp',
  'end_cp',
  'text',
  'person_category',
  'tool_category',
  'person_text',
  'tool_text',
  'sentence',
] as const;

type Line = Partial<Record<(typeof columns)[number], Cell>>;

/** All figures and all disagreements in one long table; what a row does not have stays empty. */
export const evaluationTable = (evaluation: Evaluation): string =>
  [csvLine(columns), ...linesOf(evaluation).map((line) => csvLine(columns.map((column) => line[column] ?? null)))].join(
    '',
  );

const linesOf = ({ people, agreement, disagreements }: Evaluation): Line[] => [
  ...people.flatMap(scoreLines),
  ...people.flatMap(propertyLines),
  ...agreement.map(
    ({ among, coders, kind, unit, units, documents, alpha, lack }): Line => ({
      table: `alpha-${among}`,
      coder: coders.join('; '),
      kind,
      figure: unit === 'sentence' ? 'alpha' : 'u-alpha',
      ...alpha,
      unit,
      units,
      documents,
      lack,
    }),
  ),
  ...disagreements.map(
    ({ coder, article, in: place, kind, what, person, tool, sentence }): Line => ({
      table: 'disagreement',
      coder,
      kind,
      doc_id: article,
      in: place,
      what,
      start_cp: (person ?? tool)!.codePoints.start,
      end_cp: (person ?? tool)!.codePoints.end,
      text: (person ?? tool)!.text,
      person_category: person?.category ?? null,
      tool_category: tool?.category ?? null,
      person_text: person?.text ?? null,
      tool_text: tool?.text ?? null,
      sentence: sentence.text,
    }),
  ),
];

const scoreLines = ({ coder, documents, scores }: PersonEvaluation): Line[] =>
  scores.flatMap((score) =>
    (['exact', 'overlapping'] as const).flatMap((match) => {
      const { matched, ...figures } = score[match];
      return Object.entries(figures).map(([figure, value]: [string, EvaluatedFigure]): Line => {
        const { kind, category, part, found, marked } = score;
        return {
          table: 'score',
          coder,
          kind,
          category,
          part,
          match,
          figure,
          ...value,
          found,
          marked,
          matched,
          documents,
        };
      });
    }),
  );

const propertyLines = ({ coder, documents, anonymous, voice }: PersonEvaluation): Line[] =>
  [
    ...(anonymous ? [{ property: 'anonymous', ...anonymous }] : []),
    ...voice.map((one) => ({ property: 'voice', ...one })),
  ].map(
    ({ property, kind, same, pairs }): Line => ({
      table: 'property',
      coder,
      kind,
      figure: property,
      ...same,
      units: pairs.reduce((sum, { count }) => sum + count, 0),
      unit: 'matched pair',
      documents,
    }),
  );
