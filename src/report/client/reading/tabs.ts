import { arrange, showColumn, shownColumn } from './arrange.js';
import { areTabs, bring, type Column, factOf, nearestShared, onModeChange, placesOf, topOf } from './columns.js';
import { say } from './say.js';

/** Shows another outlet at the fact that stands nearest to the top of the window, as high as it stands now. */
const turnTo = (columns: readonly Column[], next: Column | undefined): void => {
  const from = shownColumn(columns);
  if (!next || next === from) return;
  const bar = document.querySelector('.reader .bar')!;
  const isBegun = bar.getBoundingClientRect().top <= 1 && from.element.getBoundingClientRect().top < topOf(from) - 1;
  const place = isBegun ? nearestShared(from, next) : undefined;
  const height = place ? place.getBoundingClientRect().top - topOf(from) : 0;
  showColumn(columns, next);
  bar.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  if (place) {
    const isInSight = height >= 0 && height < innerHeight * 0.6;
    bring(next, placesOf(next, factOf(place))[0]!, isInSight ? height : undefined, false);
  } else if (isBegun) bring(next, next.element, 0, false);
  say(place ? `${next.name}, at fact ${factOf(place)}` : next.name);
};

export const turnBy = (columns: readonly Column[], step: number): void =>
  turnTo(columns, columns[columns.indexOf(shownColumn(columns)) + step]);

export const connectTabs = (columns: readonly Column[]): void => {
  arrange(columns);
  onModeChange(() => arrange(columns));
  for (const column of columns) column.element.addEventListener('beforematch', () => showColumn(columns, column));
  const list = document.querySelector<HTMLElement>('.reader .jump')!;
  const tabs = [...list.querySelectorAll('a')];
  list.addEventListener('click', (event) => {
    const index = tabs.findIndex((tab) => tab.contains(event.target as Node));
    if (index < 0 || !areTabs()) return;
    event.preventDefault();
    turnTo(columns, columns[index]);
  });
  list.addEventListener('keydown', (event) => {
    const at = columns.indexOf(shownColumn(columns));
    const next = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: columns.length - 1 }[event.key];
    if (next === undefined || !areTabs()) return;
    event.preventDefault();
    turnTo(columns, columns[next]);
    tabs[columns.indexOf(shownColumn(columns))]!.focus({ preventScroll: true });
  });
  connectSwipes(columns, document.querySelector<HTMLElement>('.reader .columns')!);
};

/** From there a movement is meant sideways. */
const SWIPE = 60;
/** A swipe from the edge is the browser's. */
const EDGE = 24;

const connectSwipes = (columns: readonly Column[], area: HTMLElement): void => {
  let from: Touch | null = null;
  area.addEventListener(
    'touchstart',
    ({ touches }) => {
      const [touch] = touches;
      const isOurs = touches.length === 1 && touch!.clientX > EDGE && touch!.clientX < innerWidth - EDGE;
      from = isOurs && areTabs() ? touch! : null;
    },
    { passive: true },
  );
  area.addEventListener('touchend', ({ changedTouches }) => {
    const to = changedTouches[0];
    if (!from || !to || getSelection()?.isCollapsed === false) return;
    const [across, down] = [to.clientX - from.clientX, to.clientY - from.clientY];
    from = null;
    if (Math.abs(across) > SWIPE && Math.abs(across) > 2 * Math.abs(down)) turnBy(columns, across < 0 ? 1 : -1);
  });
};
