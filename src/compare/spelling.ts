/** "F.B.I." is "FBI" and "we're" is "we are": a house style, not other words. `lists` are those of `lexicons/language.yaml`. */
export const spellingOf = (lists: Record<string, string[]>): ((normal: string) => string) => {
  const contractions = new Map((lists.contractions ?? []).map((pair) => pair.split(' ') as [string, string]));
  return (normal) => contractions.get(normal) ?? normal.replaceAll('.', '');
};
