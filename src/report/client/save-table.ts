import { csvOf } from './csv.js';
import { rowsOfTable } from './page-table.js';
import { fileName, saveFile } from './save-file.js';

/** Hands out the tables of the page, each by its button. */
export const connectTables = (): void => {
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button.as-csv') : null;
    if (button) saveTable(button);
  });
};

const saveTable = (button: Element): void => {
  const table = button.parentElement?.querySelector('table');
  if (table) saveCsv(fileName(button.parentElement?.ariaLabel ?? ''), rowsOfTable(table));
};

export const saveCsv = (name: string, rows: Parameters<typeof csvOf>[0]): void =>
  saveFile(`${name}.csv`, csvOf(rows), 'text/csv;charset=utf-8');
