import { kindsOf } from '../names.js';
import { asked, tell } from './address.js';
import { showNaming } from './naming.js';

const boxes = (): HTMLInputElement[] => [...document.querySelectorAll<HTMLInputElement>('.layers input')];

/** The stylesheet hides a layer's lines; here its words also leave the order of the Tab key. */
const update = (): void => {
  const shown = new Set(boxes().flatMap(({ checked, id }) => (checked ? id.replace('layer-', '') : [])));
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.m')) {
    link.classList.toggle('off', !kindsOf(link).some((kind) => shown.has(kind)));
    link.tabIndex = link.classList.contains('off') ? -1 : 0;
  }
  for (const fact of document.querySelectorAll<HTMLAnchorElement>('a.fact-ref'))
    fact.tabIndex = shown.has('facts') ? 0 : -1;
  showNaming(shown.has('naming'));
};

export const connectLayers = (): void => {
  for (const box of boxes())
    box.addEventListener('change', () => {
      update();
      tell({
        layers: boxes().every(isAsAtFirst) ? null : boxes().flatMap(({ checked, value }) => (checked ? value : [])),
      });
    });
  // A browser restores the boxes of a page that is opened again.
  if (!boxes().every(isAsAtFirst)) update();
};

const isAsAtFirst = ({ checked, defaultChecked }: HTMLInputElement): boolean => checked === defaultChecked;

/** Sets the layers that the address names, where it names any. */
export const layersOfAddress = (): void => {
  const { layers } = asked();
  if (!layers) return;
  for (const box of boxes()) box.checked = layers.includes(box.value);
  update();
};

/** Whether a layer has this key. */
export const switchLayer = (key: string): boolean => {
  const box = boxes().find((one) => one.getAttribute('aria-keyshortcuts') === key);
  box?.click();
  return box !== undefined;
};
