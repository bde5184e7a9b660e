/** A value to its place, from 0 at the beginning of the axis to 1 at its end. */
export interface Scale {
  at: (value: number) => number;
  ticks: number[];
  low: number;
  high: number;
}

/** Decimals that tell one tick from the next. */
export const placesOf = ({ ticks: [first = 0, second = first + 1] }: Scale): number =>
  Math.max(0, -Math.floor(Math.log10(second - first) + 1e-9));

const TICKS = 5;

/** From a round number to a round number around the values, with some ticks between. */
export const linearScale = (low: number, high: number): Scale => {
  const step = stepOf(high > low ? high - low : Math.abs(high) || 1);
  const [first, last] = [Math.floor(low / step), Math.max(Math.floor(low / step) + 1, Math.ceil(high / step))];
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
  const [from, to] = [ticks[0]!, ticks.at(-1)!];
  return { at: (value) => (value - from) / (to - from), ticks, low: from, high: to };
};

/** 1, 2 or 5 times a power of ten. */
const stepOf = (range: number): number => {
  const rough = range / TICKS;
  const power = 10 ** Math.floor(Math.log10(rough));
  return power * ([1, 2, 5].find((times) => times * power >= rough) ?? 10);
};

/** Of counts: each step is as many times the one before. */
export const logScale = (low: number, high: number): Scale => {
  const [from, to] = [Math.log(Math.max(0.5, low * 0.85)), Math.log(Math.max(2, high * 1.2))];
  const steps = to - from > Math.log(100) ? [1] : [1, 2, 5];
  const ticks = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
    .flatMap((power) => steps.map((times) => times * 10 ** power))
    .filter((tick) => Math.log(tick) >= from && Math.log(tick) <= to);
  return { at: (value) => (Math.log(value) - from) / (to - from), ticks, low: Math.exp(from), high: Math.exp(to) };
};

/** Where an axis may end so that one very wide interval does not press all others together. */
const WIDEST = 2.5;

/** The end of an axis of rates: the widest interval, but no more than some times the largest rate. */
export const endOf = (rates: readonly number[], ends: readonly number[]): number => {
  const largest = Math.max(0, ...rates);
  const widest = Math.max(largest, ...ends);
  return widest === 0 ? 1 : Math.min(widest, largest > 0 ? WIDEST * largest : widest);
};
