/** Those of the found that are as wanted; where none is, all of them are better than nothing. */
export const thoseOrAll = <T>(found: readonly T[], isWanted: (one: T) => boolean): readonly T[] => {
  const wanted = found.filter(isWanted);
  return wanted.length > 0 ? wanted : found;
};
