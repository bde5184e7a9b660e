import type { AnnotatedArticle } from '../../model/annotated-article.js';
import { type Attribution, voices } from '../../model/finding.js';
import type { Span, TextSpan } from '../../model/span.js';
import { keyColumns, type SpanSubject, spanColumns, textHash } from './common-columns.js';
import type { Run } from './run.js';
import { type CreditedSubject, sourceColumns } from './source-columns.js';
import { subjectOf } from './subject.js';
import { type Row, rowOf, type Table, type TableColumn } from './table.js';

export interface AttributionSubject extends SpanSubject, CreditedSubject {
  credited: Attribution;
}

type AttributionColumn = TableColumn<AttributionSubject>;

/** Text, beginning and end of a part that need not be there. */
const partColumns = (
  name: string,
  meaning: string,
  part: (of: Attribution) => TextSpan | null,
): AttributionColumn[] => [
  { name, type: 'text', meaning, holdsText: true, cell: ({ credited }) => part(credited)?.text ?? null },
  ...(['start', 'end'] as const).map(
    (side): AttributionColumn => ({
      name: `${name}_${side}_cp`,
      type: 'integer',
      meaning: side === 'start' ? 'Where it begins, in code points.' : 'Where it ends.',
      cell: ({ credited, codePoints, place }) => {
        const span = part(credited);
        return span && codePoints[place](span[side]);
      },
    }),
  ),
];

/** The spans of a content may have the words of the report between them. */
const spanList = (spans: readonly Span[], codePoints: (offset: number) => number): string =>
  spans.map(({ start, end }) => `${codePoints(start)} ${codePoints(end)}`).join(';');

export const attributionTable: Table<AttributionSubject> = {
  name: 'attributions',
  unit: 'One attribution: who is credited, by which words, with what.',
  columns: [
    ...keyColumns,
    {
      name: 'attribution',
      type: 'text',
      meaning: 'Its id, as finding_id and attribution have it in the table of findings.',
      cell: ({ credited }) => credited.id,
    },
    ...spanColumns,
    {
      name: 'voice',
      type: 'text',
      meaning: 'Whose words the report itself is; of a report within a report not the outlet’s.',
      values: voices,
      cell: ({ credited }) => credited.voice,
    },
    ...partColumns('source', 'The words for who is credited; empty where there are none.', ({ source }) => source),
    ...partColumns(
      'cue',
      'The words that credit (“said”, “according to”); empty where there are none.',
      ({ cue }) => cue,
    ),
    {
      name: 'content',
      type: 'text',
      meaning: 'What is credited; empty where nothing is.',
      holdsText: true,
      cell: ({ credited }) => credited.content?.text ?? null,
    },
    {
      name: 'content_spans_cp',
      type: 'text',
      meaning: 'Its spans as “start end” in code points, with semicolons between them.',
      cell: ({ credited, codePoints, place }) =>
        credited.content && spanList(credited.content.spans, codePoints[place]),
    },
    ...partColumns('addressee', 'The words for who is spoken to; mostly empty.', ({ addressee }) => addressee),
    ...sourceColumns,
    textHash,
  ],
};

/** A row an attribution, in the order of the findings. */
export const attributionRows = (annotated: AnnotatedArticle, run: Run): Row[] => {
  const subject = { run, ...subjectOf(annotated) };
  return annotated.findings
    .filter((finding): finding is Attribution => finding.kind === 'attribution')
    .map((credited) =>
      rowOf(attributionTable, { credited, place: credited.in, start: credited.start, end: credited.end, ...subject }),
    );
};
