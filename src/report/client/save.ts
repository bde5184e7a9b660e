import { canUnpack, unpackedText } from './packed.js';
import { unpack } from './unpack.js';

/** Hands out the comparison that the page carries, as the JSON that `compare --format json` prints. */
export const connectSaving = (): void => {
  const button = document.querySelector<HTMLButtonElement>('button[data-save]');
  if (!button || !canUnpack()) return;
  button.hidden = false;
  button.addEventListener('click', async () => {
    const data = await unpackedText('data-comparison');
    if (data === null) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(
      new Blob([JSON.stringify(unpack(JSON.parse(data)), null, 2)], { type: 'application/json' }),
    );
    link.download = 'comparison.json';
    link.click();
    URL.revokeObjectURL(link.href);
  });
};
