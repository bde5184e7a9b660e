import { addressed } from '../folds.js';
import { asked } from './address.js';
import { arrange, outletBoxes, showColumn } from './arrange.js';
import { factBeside, fillChooser, offerReading } from './chooser.js';
import { bring, type Column, factOf, placesOf, readColumns } from './columns.js';
import { connectFollowing } from './follow.js';
import { connectKeys } from './keys.js';
import { connectLayers, layersOfAddress } from './layers.js';
import { offerNaming } from './naming.js';
import { pick, pickedFact, pickMore } from './pick.js';
import { unwrap, wordsAt, wrap } from './ranges.js';
import { connectTabs, turnBy } from './tabs.js';

let columns: Column[] = [];

/** The full texts: columns that come to a fact together, tabs on a phone, layers, keys, and addresses for all of these. */
export const connectReading = (): void => {
  columns = readColumns();
  connectLayers();
  connectKeys(columns.length > 0 ? actions : {}, (by) => turnBy(columns, by));
  if (columns.length > 0) {
    connectTabs(columns);
    connectFollowing(columns);
    connectChoosers();
    offerReading();
    document.querySelector('.reader')!.addEventListener('click', pickClicked as EventListener);
  }
  addEventListener('hashchange', () => followAddress(true));
};

/** What could be offered only when the whole page was built. */
export const completeReading = (): void => {
  offerReading();
  fillChooser(pickedFact());
  offerNaming();
};

/** Brings the columns to what the address asks for. */
export const followAddress = (smooth = false): void => {
  layersOfAddress();
  const { fact } = asked();
  const words = wordsAt(location.hash);
  const target = words?.startContainer ?? addressed();
  const column = columns.find(({ element }) => element.contains(target));
  showColumn(columns, column);
  unwrap('asked-for');
  if (words && column) {
    column.element.scrollIntoView();
    bring(column, words, undefined, smooth);
    wrap(words, 'asked-for');
  }
  if (fact && columns.some(({ places }) => places.some((place) => factOf(place) === fact))) {
    pick(columns, fact, undefined, smooth);
    const first = columns.flatMap((one) => (one.element.hidden ? [] : placesOf(one, fact).slice(0, 1)))[0];
    first?.focus({ preventScroll: true });
  }
};

const step = (by: number): void => {
  const fact = factBeside(pickedFact(), by);
  if (fact) pick(columns, fact);
};

const actions = { n: () => step(1), p: () => step(-1), m: () => pickMore(columns) };

/** A small number brings the other columns to its fact; pressed again, to the next place of the fact in them. */
const pickClicked = (event: MouseEvent): void => {
  const place = event.target instanceof Element ? event.target.closest<HTMLElement>('a.fact-ref') : null;
  if (!place || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  if (place.classList.contains('at') && factOf(place) === pickedFact()) pickMore(columns, place);
  else pick(columns, factOf(place), place);
};

const connectChoosers = (): void => {
  for (const button of document.querySelectorAll<HTMLElement>('.fact-chooser [data-step]'))
    button.addEventListener('click', () => step(Number(button.dataset.step)));
  document.querySelector('.fact-chooser [data-more]')?.addEventListener('click', () => pickMore(columns));
  document.querySelector('.fact-chooser select')?.addEventListener('change', ({ target }) => {
    const fact = Number((target as HTMLSelectElement).value);
    if (fact) pick(columns, fact);
  });
  for (const box of outletBoxes()) box.addEventListener('change', showChosen);
  for (const button of document.querySelectorAll<HTMLElement>('.outlets [data-all]'))
    button.addEventListener('click', () => {
      for (const box of outletBoxes()) box.checked = button.dataset.all !== '';
      showChosen();
    });
};

/** Columns that come back come to the chosen fact. */
const showChosen = (): void => {
  arrange(columns);
  for (const column of columns) {
    const place = column.element.querySelector('.fact-ref.at');
    if (place && !column.element.hidden) bring(column, place);
  }
};
