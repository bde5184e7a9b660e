/** Letters that must be added, taken away or changed to make one word of another (Levenshtein 1966). */
const editDistance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++)
      next.push(Math.min(next[j]! + 1, row[j + 1]! + 1, row[j]! + (letter === b[j] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
};

/** Longer words are no misspelling of anything; the bound keeps the cost of a comparison small. */
const longest = 60;

/** The names that a misspelt word may mean, the nearest first: one letter in three may differ. */
export const nearest = (word: string, names: readonly string[]): string[] => {
  const wanted = word.toLowerCase();
  if (wanted.length > longest) return [];
  const most = Math.max(1, Math.floor(wanted.length / 3));
  return names
    .filter((name) => Math.abs(name.length - wanted.length) <= most)
    .map((name) => ({ name, distance: editDistance(wanted, name.toLowerCase()) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance)
    .map(({ name }) => name);
};
