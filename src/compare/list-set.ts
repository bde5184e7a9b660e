const none: readonly string[] = [];

/** The lists are few and the same for every text. */
const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The words of a list, for asking whether a word is one of them. */
export const setOf = (list: readonly string[] = none): ReadonlySet<string> => {
  const known = sets.get(list);
  if (known) return known;
  const found = new Set(list);
  sets.set(list, found);
  return found;
};
