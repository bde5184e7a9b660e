/** Limits of an interval, in the units of what it is of. */
export interface Interval {
  low: number;
  high: number;
}
