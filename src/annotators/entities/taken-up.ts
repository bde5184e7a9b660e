import type { Cluster, Mention } from './cluster.js';
import { sameThing, sameTitle } from './vocabulary.js';

/** Two are taken up as two ("both leaders"), or by the noun alone ("the leaders"). */
export const nounsOf = ({ head, dual }: Mention['phrase']): string[] => {
  const noun = sameTitle(head);
  return dual ? [`two ${sameThing(noun)}`, noun] : [noun];
};

/** "Both leaders" are "the leaders" again, and no "union leaders" nor "leaders". */
export const mayTakeUp = ({ mentions }: Cluster, { dual, determiner, narrowing }: Mention['phrase']): boolean =>
  dual || !mentions[0]!.phrase.dual || (determiner === 'definite' && narrowing.size === 0);

export const modifiersOf = (cluster: Cluster): ReadonlySet<string> =>
  cluster.names.length ? new Set([...cluster.names.flat(), ...cluster.modifiers]) : cluster.modifiers;

export const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const word of a) if (b.has(word)) return true;
  return false;
};

export const fits = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => !a.size || !b.size || shares(a, b);

/**
 * Who "the president" is: somebody whose title agrees in all that both say. A title given without its country ("President
 * Doe") is the home one's, so that an unmarked "the president" prefers its bearer to "French President Roe".
 */
export const bearer = (known: Cluster[], noun: string, wanted: ReadonlySet<string>): Cluster | undefined => {
  const rank = (cluster: Cluster): number => {
    if (!cluster.names.length) return fits(wanted, cluster.modifiers) ? 1 : 0;
    const roles = cluster.roles.filter((role) => sameTitle(role.noun) === sameTitle(noun));
    if (wanted.size) {
      if (roles.some(({ modifiers }) => modifiers.some((word) => wanted.has(word)))) return 3;
      return roles.some(({ modifiers }) => !modifiers.length) ? 1 : 0;
    }
    return roles.some(({ modifiers }) => !modifiers.length) ? 3 : 2;
  };
  let best: Cluster | undefined;
  let most = 0;
  for (const cluster of known) {
    const value = rank(cluster);
    if (value > 0 && value >= most) {
      best = cluster;
      most = value;
    }
  }
  return best;
};
