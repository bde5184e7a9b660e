import { unpackedText } from './packed.js';

/**
 * Puts what only a click shows into its folds; until then, and where the browser cannot unpack it, they say what they hold. It
 * was escaped when the page was made, like the page itself, whose policy runs nothing that stands in it.
 */
export const build = async (): Promise<void> => {
  const parts = JSON.parse((await unpackedText('data-built')) ?? '[]') as string[];
  for (const place of document.querySelectorAll<HTMLElement>('[data-part]')) {
    const part = parts[Number(place.dataset.part)];
    if (part === undefined) continue;
    const held = document.createElement('template');
    held.innerHTML = part;
    for (const fold of held.content.querySelectorAll<HTMLDetailsElement>('details[data-fold]')) fold.open = false;
    place.replaceWith(held.content);
  }
};
