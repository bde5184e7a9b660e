import { comparisonData } from './data.js';
import { canUnpack } from './packed.js';
import { saveFile } from './save-file.js';

/** Hands out the comparison that the page carries, as the JSON that `compare --format json` prints. */
export const connectSaving = (): void => {
  const button = document.querySelector<HTMLButtonElement>('button[data-save]');
  if (!button || !canUnpack()) return;
  button.hidden = false;
  button.addEventListener('click', async () => {
    const data = await comparisonData();
    if (data) saveFile('comparison.json', JSON.stringify(data, null, 2), 'application/json');
  });
};
