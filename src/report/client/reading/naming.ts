import { wordsAt, wrap } from './ranges.js';

let isWrapped = false;

/** Each place that the naming section lists leads to its words in the full texts. */
const places = (): HTMLAnchorElement[] => [...document.querySelectorAll<HTMLAnchorElement>('#naming .places a')];

/** Wraps the names in the full texts when they are first asked for: two thousand of them would lengthen every page. */
export const showNaming = (shown: boolean): void => {
  if (!shown || isWrapped || places().length === 0) return;
  isWrapped = true;
  // One after the other: names overlap, and each that is wrapped cuts the text anew.
  for (const { hash } of places()) {
    const words = wordsAt(hash);
    if (words) wrap(words, 'named');
  }
};

/** Where the articles share no names, or the browser cannot unpack them, the layer is not offered. */
export const offerNaming = (): void => {
  const box = document.querySelector<HTMLInputElement>('#layer-naming');
  if (!box) return;
  box.closest('label')!.hidden = places().length === 0;
  showNaming(box.checked);
};
