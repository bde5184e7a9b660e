import { codebookRows, codebookText } from '../../export/tables/index.js';
import { coding } from '../../generated/coding.js';
import { csvLine } from '../../model/csv.js';
import { sentenceSheetTable } from './sentence-sheet.js';
import { sheetTable } from './sheet.js';
import type { SampleFormat } from './texts.js';

const tablesOf = (format: SampleFormat) => (format === 'csv' ? [sheetTable, sentenceSheetTable] : [sheetTable]);

/** What each column asks, as a table. */
export const codebookOf = (format: SampleFormat): string => codebookRows(tablesOf(format)).map(csvLine).join('');

/** The same for a person to read, after what to do. */
export const instructionsOf = (format: SampleFormat): string =>
  [
    '# Coding',
    '',
    ...coding.instructions.flatMap((paragraph) => [paragraph, '']),
    '## Columns',
    '',
    codebookText(tablesOf(format)),
  ].join('\n');
