/** Half-open range of item indices. */
export interface Range {
  first: number;
  end: number;
}
