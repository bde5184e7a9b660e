import { unwrap, wordsAt, wrap } from './ranges.js';

let isWrapped = false;

/** Each place that the naming section lists leads to its words in the full texts. */
const places = (): HTMLAnchorElement[] => [...document.querySelectorAll<HTMLAnchorElement>('#naming .places a')];

/** The row that a place is counted in (`#named-12`), and whom or what it is about. */
const rowOf = (place: Element): { address: string; label: string } => {
  const row = place.closest('ul')!.querySelector('li')!.id.replace(/-\d+$/, '');
  return { address: `#${row}`, label: document.getElementById(row)?.querySelector('th bdi')?.textContent ?? '' };
};

/**
 * Makes each name in the full texts a way to its row, when they are first asked for: two thousand of them would lengthen every
 * page. A name within marked words is no link of its own: their card leads on (`rowsNamedIn`).
 */
export const showNaming = (shown: boolean): void => {
  if (shown === isWrapped || places().length === 0) return;
  isWrapped = shown;
  unwrap('named');
  // One after the other: names overlap, and each that is wrapped cuts the text anew.
  for (const place of shown ? places() : []) {
    const words = wordsAt(place.hash);
    if (words) wrap(words, 'named', elementFor(rowOf(place)));
  }
};

const elementFor =
  ({ address, label }: { address: string; label: string }) =>
  (piece: Range): HTMLElement => {
    const isLinked = piece.startContainer.parentElement!.closest('a') !== null;
    const named = document.createElement(isLinked ? 'span' : 'a');
    named.dataset.row = address;
    named.title = titleOf(label);
    if (named instanceof HTMLAnchorElement) named.href = address;
    return named;
  };

const titleOf = (label: string): string => `What each outlet calls ${label}`;

/** Ways to the rows of the names within marked words, where names are shown. */
export const rowsNamedIn = (link: Element): HTMLElement[] => {
  const rows = new Map(
    [...link.querySelectorAll<HTMLElement>('.named')].map(({ title, dataset }) => [dataset.row!, title]),
  );
  return [...rows].map(([address, title]) => {
    const line = document.createElement('p');
    const onward = document.createElement('a');
    onward.href = address;
    onward.dir = 'auto';
    onward.textContent = title;
    line.append(onward);
    return line;
  });
};

/** Where the articles share no names, or the browser cannot unpack them, the layer is not offered. */
export const offerNaming = (): void => {
  const box = document.querySelector<HTMLInputElement>('#layer-naming');
  if (!box) return;
  box.closest('label')!.hidden = places().length === 0;
  showNaming(box.checked);
};
