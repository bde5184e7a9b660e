type Lists = Record<string, string[]>;

/** Asked for each quotation. */
const known = new WeakMap<Lists, Map<string, string>>();

/** "F.B.I." is "FBI" and "we're" is "we are": a house style, not other words. `lists` are those of `lexicons/language.yaml`. */
export const spellingOf = (lists: Lists): ((normal: string) => string) => {
  const contractions =
    known.get(lists) ?? new Map((lists.contractions ?? []).map((pair) => pair.split(' ') as [string, string]));
  known.set(lists, contractions);
  return (normal) => contractions.get(normal) ?? normal.replaceAll('.', '');
};
