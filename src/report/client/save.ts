import { unpack } from './unpack.js';

/** Hands out the comparison that the page carries, as the JSON that `compare --format json` prints. */
export const connectSaving = (): void => {
  const button = document.querySelector<HTMLButtonElement>('button[data-save]');
  const data = document.getElementById('data-comparison')?.textContent;
  if (!button || !data) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(
      new Blob([JSON.stringify(unpack(JSON.parse(data)), null, 2)], { type: 'application/json' }),
    );
    link.download = 'comparison.json';
    link.click();
    URL.revokeObjectURL(link.href);
  });
};
