import { tell } from './address.js';
import { showColumn, shownColumn } from './arrange.js';
import { showPicked } from './chooser.js';
import { areTabs, bring, type Column, placesOf } from './columns.js';
import { clauseAt, unwrap, wrap } from './ranges.js';
import { say } from './say.js';

interface Picked {
  fact: number | null;
  /** Which of its places each column shows. */
  shown: Map<Column, number>;
}

const picked: Picked = { fact: null, shown: new Map() };

export const pickedFact = (): number | null => picked.fact;

/** Brings every column to its best place of a fact; a column that was asked at one of its places stays with that. */
export const pick = (columns: readonly Column[], fact: number, at?: HTMLElement, smooth = true): void => {
  picked.fact = fact;
  picked.shown = new Map(
    columns.map((column) => [column, Math.max(0, at ? placesOf(column, fact).indexOf(at) : 0)] as const),
  );
  show(columns, at, smooth);
  tell({ fact });
};

/** The next place of the fact in each column that has several, but not in the one where the reader points at a place. */
export const pickMore = (columns: readonly Column[], at?: HTMLElement): void => {
  if (picked.fact === null) return;
  for (const column of columns) {
    const count = placesOf(column, picked.fact).length;
    if (count > 1 && !(at && column.element.contains(at)))
      picked.shown.set(column, ((picked.shown.get(column) ?? 0) + 1) % count);
  }
  show(columns, at, true);
};

const show = (columns: readonly Column[], at: HTMLElement | undefined, smooth: boolean): void => {
  const fact = picked.fact!;
  const found = columns.map((column) => {
    const places = placesOf(column, fact);
    const which = picked.shown.get(column) ?? 0;
    return { column, places, which, place: places[which] };
  });
  for (const { column, places, which, place } of found) {
    for (const one of column.places) one.classList.toggle('at', one === place);
    tellAtHead(
      column,
      fact,
      !place ? ': no match found' : places.length > 1 ? `, place ${which + 1} of ${places.length}` : '',
    );
  }
  unwrap('clause');
  for (const { place, places } of found)
    for (const one of places) wrap(clauseAt(one), one === place ? 'clause at' : 'clause');
  if (areTabs() && !found.some(({ column, place }) => place && column === shownColumn(columns)))
    showColumn(columns, found.find(({ place }) => place)?.column);
  showPicked(
    fact,
    found.some(({ places }) => places.length > 1),
  );
  bringWindow();
  if (!areTabs() && !at) bringSideways(found.flatMap(({ column, place }) => (place ? column : [])));
  for (const { column, place } of found)
    if (place && place !== at && (!areTabs() || column === shownColumn(columns)))
      bring(column, place, undefined, smooth);
  say(
    `Fact ${fact}: ${found
      .map(({ column, places, which, place }) =>
        place ? `${column.name}, place ${which + 1} of ${places.length}` : `${column.name}, no match found`,
      )
      .join('; ')}`,
  );
};

/** The number leads back to what differs. */
const tellAtHead = ({ element }: Column, fact: number, found: string): void => {
  const link = document.createElement('a');
  link.href = `#fact-${fact}`;
  link.textContent = `Fact ${fact}`;
  element.querySelector('.picked')!.replaceChildren(link, found);
};

/** Brings the columns into the window, where it doesn't show them whole. */
const bringWindow = (): void => {
  const reader = document.querySelector('.reader')!;
  const { top, bottom } = reader.getBoundingClientRect();
  if (!areTabs() && (top < 0 || bottom > innerHeight)) reader.scrollIntoView();
};

/** Brings the first column that states the fact into the row, where none that does stands in it whole. */
const bringSideways = (stating: readonly Column[]): void => {
  const row = document.querySelector('.reader .columns')!;
  const { left, right } = row.getBoundingClientRect();
  const shown = stating.filter(({ element }) => !element.hidden).map(({ element }) => element.getBoundingClientRect());
  if (shown[0] && !shown.some((box) => box.left >= left - 1 && box.right <= right + 1))
    row.scrollBy({ left: shown[0].left - left });
};
