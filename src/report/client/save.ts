import { comparisonData } from './data.js';
import { factTable, findingTable, measureTable } from './data-tables.js';
import { saveFile } from './save-file.js';
import { connectTables, saveCsv } from './save-table.js';

const TABLES = { findings: findingTable, facts: factTable, measures: measureTable };

/** Hands out what the page carries: the comparison as `compare --format json` prints it, and its parts as tables. */
export const connectSaving = (): void => {
  connectTables();
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-save]'))
    button.addEventListener('click', () => void saveData(button.dataset.save!));
};

const saveData = async (what: string): Promise<void> => {
  const data = await comparisonData();
  if (!data) return;
  if (what in TABLES) saveCsv(what, TABLES[what as keyof typeof TABLES](data));
  else saveFile('comparison.json', JSON.stringify(data, null, 2), 'application/json');
};
