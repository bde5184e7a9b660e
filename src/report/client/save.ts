import { csvOf } from './csv.js';
import { comparisonData } from './data.js';
import { factTable, findingTable, measureTable } from './data-tables.js';
import { rowsOfTable } from './page-table.js';
import { fileName, saveFile } from './save-file.js';

const TABLES = { findings: findingTable, facts: factTable, measures: measureTable };

/** Hands out what the page carries: the comparison as `compare --format json` prints it, and its parts as tables. */
export const connectSaving = (): void => {
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button.as-csv') : null;
    if (button) saveTable(button);
  });
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-save]'))
    button.addEventListener('click', () => void saveData(button.dataset.save!));
};

const saveData = async (what: string): Promise<void> => {
  const data = await comparisonData();
  if (!data) return;
  if (what in TABLES) saveCsv(what, TABLES[what as keyof typeof TABLES](data));
  else saveFile('comparison.json', JSON.stringify(data, null, 2), 'application/json');
};

const saveTable = (button: Element): void => {
  const table = button.parentElement?.querySelector('table');
  if (table) saveCsv(fileName(button.parentElement?.ariaLabel ?? ''), rowsOfTable(table));
};

const saveCsv = (name: string, rows: Parameters<typeof csvOf>[0]): void =>
  saveFile(`${name}.csv`, csvOf(rows), 'text/csv;charset=utf-8');
