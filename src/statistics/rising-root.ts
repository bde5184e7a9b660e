/** Where a function that rises reaches a value, between 0 and `most`, by halving: 60 times, so to 1 in 10^18 of `most`. */
export const reachedAt = (rising: (x: number) => number, value: number, most: number): number => {
  let [low, high] = [0, most];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (rising(middle) < value) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
};
