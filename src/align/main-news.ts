import type { Statement } from './statement.js';

/** Headline, standfirst and lead: where a report says what it is about. */
const LAST_OF_TOP = 2;

export const isTop = ({ order }: Statement): boolean => order <= LAST_OF_TOP;

/** Classes of the words of two clauses, by key. */
type Kinds = Map<string, string>;

/**
 * Whether what two articles say at their top is one thing, however much else each of them says there: the same named
 * people or things, and an act that one of them puts as a verb: "Vossen to quit", "Resignation of Ida Vossen shakes port".
 */
export const tellOneNews = (a: Kinds, b: Kinds): boolean => {
  let names = false;
  let act = false;
  for (const [key, kind] of a) {
    const other = b.get(key);
    if (other === 'name' && kind === 'name') names = true;
    else if (other !== undefined && (kind === 'verb' || other === 'verb')) act = true;
  }
  return names && act;
};
