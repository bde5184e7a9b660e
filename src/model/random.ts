/** Numbers from 0 up to 1 that are the same for the same seed. */
export type Random = () => number;

/** Mulberry32, from the letters of a text: each place where chance is asked for has a sequence of its own. */
export const randomOf = (seed: string): Random => {
  let state = 2166136261;
  for (const letter of seed) state = Math.imul(state ^ letter.codePointAt(0)!, 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

/** Fisher and Yates; the given list stays as it is. */
export const shuffled = <T>(list: readonly T[], random: Random): T[] => {
  const all = [...list];
  for (let i = all.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [all[i], all[j]] = [all[j]!, all[i]!];
  }
  return all;
};
