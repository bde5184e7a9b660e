/** An item, or a part of it, that a platform cannot hold, and why. */
export interface Omitted {
  item: string;
  reason: string;
}

/** What was written for a platform, and what could not be: nothing is left out in silence. */
export interface Written<T> {
  content: T;
  omitted: Omitted[];
}

/** Texts by their path in a package. */
export type Files = Record<string, string>;

/** The outcomes of trying each item, as the things written and the things left out. */
export const sorted = <T>(tried: (T | Omitted)[]): { kept: T[]; omitted: Omitted[] } => {
  const isOmitted = (one: T | Omitted): one is Omitted => typeof one === 'object' && one !== null && 'reason' in one;
  return {
    kept: tried.filter((one): one is T => !isOmitted(one)),
    omitted: tried.filter(isOmitted),
  };
};
