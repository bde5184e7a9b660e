import type { Anonymity } from '../../model/finding.js';
import type { ArticleSourcing, Speaker } from '../../model/sourcing.js';

/** What a source is used for, the furthest from a plain fact first; and the places of a text, the most prominent first. */
const uses: Anonymity['content'][] = ['attack', 'opinion', 'speculation', 'fact'];
const places: Anonymity['placement'][] = ['headline', 'lede', 'body'];

/**
 * What a text states in all about one unnamed source. The first mention says how it is called and how many speak; later
 * ones may add a reason, a basis, a motive or support, and nothing that they leave out takes any of it back.
 */
export const mergedAnonymity = (stated: readonly Anonymity[]): Anonymity | null => {
  const first = stated[0];
  if (!first) return null;
  const any = <T>(values: readonly T[], of: (one: Anonymity) => T): T | undefined =>
    values.find((value) => stated.some((one) => of(one) === value));
  const evidence = new Map(
    stated.flatMap((one) => one.evidence).map((one) => [JSON.stringify([one.dimension, one.start, one.end]), one]),
  );
  return {
    ...first,
    affiliation: stated.find(({ affiliation }) => affiliation)?.affiliation ?? null,
    reasons: [...new Set(stated.flatMap(({ reasons }) => reasons))],
    basis: stated.find(({ basis }) => basis !== 'not-stated')?.basis ?? 'not-stated',
    motive: any(['stated'], ({ motive }) => motive) ?? 'not-stated',
    corroboration: stated.find(({ corroboration }) => corroboration !== 'none-stated')?.corroboration ?? 'none-stated',
    content: any(uses, ({ content }) => content)!,
    placement: any(places, ({ placement }) => placement)!,
    evidence: [...evidence.values()],
  };
};

/**
 * How many people stand behind all unnamed sources of an article. Those of one role may be the same people, and those of
 * no stated role may be any of the others: at the low end each counts once.
 */
export const unnamedPeople = (speakers: readonly Speaker[]): ArticleSourcing['unnamedPeople'] => {
  const counts = speakers.flatMap(({ anonymity, role }) => (anonymity ? [{ role, ...anonymity.count }] : []));
  const atLeast = new Map<Speaker['role'], number>();
  for (const { role, min } of counts) atLeast.set(role, Math.max(atLeast.get(role) ?? 0, min));
  const ofAnyRole = atLeast.get('other') ?? 0;
  atLeast.delete('other');
  const ofRoles = [...atLeast.values()].reduce((sum, min) => sum + min, 0);
  return {
    min: Math.max(ofRoles, ofAnyRole),
    max: counts.some(({ max }) => max === null) ? null : counts.reduce((sum, { max }) => sum + max!, 0),
  };
};
