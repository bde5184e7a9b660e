import { type Column, rowOf } from '../../export/tables/index.js';
import type { TableColumn } from '../../export/tables/table.js';
import { coding } from '../../generated/coding.js';
import { compiledLexicons } from '../../generated/lexicons.js';
import { type Cell, csvLine } from '../../model/csv.js';
import { everyCounted } from '../statistics/counted.js';
import { countColumn, frameColumns } from './columns.js';
import type { DrawnArticle, DrawOptions } from './draw.js';

/** What a row of the coding sheet is read off. */
export interface SheetSubject extends Pick<DrawOptions, 'by' | 'seed'> {
  coder: string;
  drawn: DrawnArticle;
  /** Under which its text is in the coder's folder. */
  file: string;
}

const text = (name: string, meaning: string, cell: (subject: SheetSubject) => Cell): TableColumn<SheetSubject> => ({
  name,
  type: 'text',
  meaning,
  cell,
});

const given: TableColumn<SheetSubject>[] = [
  text('coder', 'Whoever fills in this sheet.', ({ coder }) => coder),
  text('file', 'Number of the text in this folder.', ({ file }) => file),
  text('hash', 'By which the article is known again in the corpus; leave it as it is.', ({ drawn }) => drawn.hash),
  text('doc_id', 'Id of the article, unique in the corpus.', ({ drawn }) => drawn.docId),
  text('outlet', 'Who published it.', ({ drawn }) => drawn.outlet),
  text('date', 'When it was published, as given.', ({ drawn }) => drawn.date),
  text('title', 'Its headline.', ({ drawn }) => drawn.title),
  text('sample_by', 'Fields whose values make the strata.', ({ by }) => by.join()),
  text('sample_seed', 'Seed of the draw.', ({ seed }) => seed),
  text('stratum', 'What it was drawn from: the values of these fields.', ({ drawn }) => drawn.stratum.name),
  {
    name: 'stratum_articles',
    type: 'integer',
    meaning: 'Articles of the corpus in that stratum.',
    cell: ({ drawn }) => drawn.stratum.articles,
  },
  {
    name: 'draw',
    type: 'integer',
    meaning: 'Its place in the draw of its stratum, from 1.',
    cell: ({ drawn }) => drawn.draw,
  },
  {
    name: 'inclusion',
    type: 'number',
    meaning:
      'Probability with which it was drawn: drawn articles of its stratum / all of it. Its weight is 1 / inclusion.',
    cell: ({ drawn }) => drawn.stratum.inclusion,
  },
];

const asked = (column: Column): TableColumn<SheetSubject> => ({ ...column, cell: () => null });

/** Definition and limits of the program's own measure stand beside what people are to count, since the two are compared. */
const counts = everyCounted().map((counted): TableColumn<SheetSubject> => {
  const { title, definition, limits } = compiledLexicons.definitions[`corpus-${counted.measure}`]!;
  return asked({
    name: countColumn(counted),
    type: 'integer',
    meaning: `${title}. ${coding.measures[counted.measure]} ${coding.voices[counted.voice]} The program counts: ${definition} ${limits}`,
  });
});

const frames = coding.frames.flatMap((frame) =>
  frameColumns(frame).map(({ name, asks, free }): TableColumn<SheetSubject> => {
    const meaning = `${frame.title} (${frame.source}), a coder's judgement. ${frame.about} ${asks}`;
    return asked(free ? { name, type: 'text', meaning } : { name, type: 'text', meaning, values: ['yes', 'no'] });
  }),
);

export const sheetTable = {
  name: 'sheet',
  unit: 'One drawn article, to be coded by one person.',
  columns: [...given, ...counts, ...frames],
};

/** The sheet with its empty columns, as CSV in which nothing runs as a formula. */
export const sheetText = (subjects: readonly SheetSubject[]): string =>
  [
    csvLine(sheetTable.columns.map(({ name }) => name)),
    ...subjects.map((subject) => csvLine(Object.values(rowOf(sheetTable, subject)))),
  ].join('');
