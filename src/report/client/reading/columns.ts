/** An article in its column, with the places where it states a fact. */
export interface Column {
  /** What scrolls on a desk, and is a tab's panel on a phone. */
  element: HTMLElement;
  name: string;
  /** In text order. */
  places: HTMLElement[];
}

export const readColumns = (): Column[] =>
  [...document.querySelectorAll<HTMLElement>('.reader .column')].map((element) => ({
    element,
    name: element.querySelector('.outlet')!.textContent,
    places: [...element.querySelectorAll<HTMLElement>('a.fact-ref')],
  }));

export const factOf = (place: HTMLElement): number => Number(place.dataset.n);

/** Where a column states a fact: the place that matches best, then the others in text order. */
export const placesOf = ({ places }: Column, fact: number): HTMLElement[] => {
  const stated = places.filter((place) => factOf(place) === fact);
  return [...stated.filter(isBest), ...stated.filter((place) => !isBest(place))];
};

const isBest = (place: HTMLElement): boolean => place.classList.contains('best');

const PHONE = matchMedia('(max-width: 40rem)');

/** On a phone the columns are tabs, and the window scrolls. */
export const areTabs = (): boolean => PHONE.matches;

export const onModeChange = (listener: () => void): void => PHONE.addEventListener('change', listener);

/** The foot of what stays at the head of a column or, on a phone, of the window: what is read begins there. */
export const topOf = ({ element }: Column): number =>
  areTabs()
    ? heightOf(document.querySelector('.reader .bar')!) + heightOf(element.querySelector('.picked')!)
    : element.querySelector('.head')!.getBoundingClientRect().bottom;

const heightOf = (element: Element): number => element.getBoundingClientRect().height;

const LINES_ABOVE = 72;

/** Brings a place under the head of its column, with a few lines before it. */
export const bring = (column: Column, place: Element | Range, below = LINES_ABOVE, smooth = true): void => {
  const by = place.getBoundingClientRect().top - topOf(column) - below;
  (areTabs() ? window : column.element).scrollBy({ top: by, behavior: smooth && !isCalm() ? 'smooth' : 'instant' });
};

const isCalm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The fact nearest to the head of a column that another column states too, with its place. */
export const nearestShared = (column: Column, other: Column): HTMLElement | undefined => {
  const shared = new Set(other.places.map(factOf));
  const line = topOf(column) + LINES_ABOVE;
  const distance = (place: HTMLElement) => Math.abs(place.getBoundingClientRect().top - line);
  let nearest: { place: HTMLElement; away: number } | undefined;
  for (const place of column.places) {
    if (!shared.has(factOf(place))) continue;
    const away = distance(place);
    if (!nearest || away < nearest.away) nearest = { place, away };
  }
  return nearest?.place;
};
