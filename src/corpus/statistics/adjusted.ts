import { benjaminiHochberg, bonferroni } from '../../statistics/adjusted-p.js';

interface Tested {
  p: number | null;
  benjaminiHochberg: number | null;
  bonferroni: number | null;
}

/** Each with its p adjusted over all of them; one that could not be tested counts as no test and stays as it is. */
export const withAdjustedP = <One extends Tested>(all: readonly One[]): One[] => {
  const ps = all.flatMap(({ p }) => (p === null ? [] : [p]));
  const [falseDiscovery, familywise] = [benjaminiHochberg(ps), bonferroni(ps)];
  let next = 0;
  return all.map((one) => {
    if (one.p === null) return one;
    const i = next++;
    return { ...one, benjaminiHochberg: falseDiscovery[i]!, bonferroni: familywise[i]! };
  });
};
