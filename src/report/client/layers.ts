import { kindsOf } from './names.js';

/** The stylesheet hides a layer's lines; here its words also leave the order of the Tab key. */
export const connectLayers = (): void => {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('.layers input')];
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a.m')];
  const facts = [...document.querySelectorAll<HTMLAnchorElement>('a.fact-ref')];
  const update = () => {
    const shown = new Set(boxes.filter(({ checked }) => checked).map(({ id }) => id.replace('layer-', '')));
    for (const link of links) {
      link.classList.toggle('off', !kindsOf(link).some((kind) => shown.has(kind)));
      link.tabIndex = link.classList.contains('off') ? -1 : 0;
    }
    for (const fact of facts) fact.tabIndex = shown.has('facts') ? 0 : -1;
  };
  for (const box of boxes) box.addEventListener('change', update);
  // A browser restores the boxes of a page that is opened again.
  if (boxes.some(({ checked }) => !checked)) update();
};
