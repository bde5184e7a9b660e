import { areTabs, bring, type Column, factOf, nearestShared, placesOf, topOf } from './columns.js';

const SCROLL_KEYS = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' ']);

/** How long a column rests before the others come: while the reader scrolls nothing else moves. */
const REST = 120;

/** On request the other columns come to the fact nearest to what is read, when a column was scrolled by hand. */
export const connectFollowing = (columns: readonly Column[]): void => {
  const box = document.querySelector<HTMLInputElement>('.follow input');
  if (!box) return;
  let byHand: Column | null = null;
  let rest = 0;
  for (const column of columns) {
    const { element } = column;
    const take = () => {
      byHand = column;
    };
    element.addEventListener('wheel', take, { passive: true });
    element.addEventListener('touchmove', take, { passive: true });
    element.addEventListener('keydown', ({ key }) => SCROLL_KEYS.has(key) && take());
    // Only the scroll bar is the column itself.
    element.addEventListener('pointerdown', ({ target }) => target === element && take());
    element.addEventListener('scroll', () => {
      if (!box.checked || areTabs() || column !== byHand) return;
      clearTimeout(rest);
      rest = window.setTimeout(() => bringOthers(columns, column), REST);
    });
  }
};

const bringOthers = (columns: readonly Column[], column: Column): void => {
  for (const other of columns) {
    const place = other === column || other.element.hidden ? undefined : nearestShared(column, other);
    if (!place) continue;
    bring(other, placesOf(other, factOf(place))[0]!, place.getBoundingClientRect().top - topOf(column));
  }
};
