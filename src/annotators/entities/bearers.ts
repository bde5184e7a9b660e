import type { Cluster, Mention } from './cluster.js';
import type { ProperName } from './phrase.js';
import { familyNameFirst, givenNameForms, givenNames, relatives } from './vocabulary.js';

export const surnameOf = (words: string[]): string =>
  words.length < 5 && familyNameFirst.has(words[0]!) && !givenNames.has(words[0]!) && !familyNameLast(words)
    ? words[0]!
    : words.at(-1)!;

/** "Grace Park" and "Jun Wu" put the family name last. */
const familyNameLast = (words: string[]): boolean => words.length === 2 && familyNameFirst.has(words[1]!);

/**
 * "President Doe" before any full name is not the Ada Doe who is named later without that title: news gives the full name
 * first, so that a short one before it is somebody well known. A man's given name is trusted, since most titles are theirs;
 * a junior's is not, since his father is the better known.
 */
export const mayBear = ({ roles, gender, suffix, mentions }: Cluster, { phrase, order }: Mention): boolean => {
  const { title } = phrase.name!;
  const isTrusted = gender !== 'feminine' && suffix !== 'jr';
  if (!title || isTrusted || roles.some(({ noun }) => noun === title)) return true;
  return mentions[0]!.order < order;
};

/** "His son Tom Doe", "her husband, Tom Doe,", "Ada Doe, his wife". */
export const isRelative = ({ passage: { tokens }, phrase: { first, endToken, name } }: Mention): boolean => {
  if (name!.title !== null) return relatives.has(name!.title);
  const before = tokens[first - 1]?.text === ',' ? tokens[first - 2] : undefined;
  const after = tokens[endToken]?.text === ',' ? tokens[endToken + 2] : undefined;
  return (before !== undefined && relatives.has(before.normal)) || (after !== undefined && relatives.has(after.normal));
};

/** Of several bearers the one whom this article already calls so, else the one named in full last before here. */
export const nearest = (
  candidates: Cluster[],
  { order, phrase: { name } }: Mention,
  word: string,
): Cluster | undefined => {
  if (candidates.length < 2) return candidates[0];
  const titled = name!.title ? candidates.filter(({ roles }) => roles.some(({ noun }) => noun === name!.title)) : [];
  if (titled.length === 1) return titled[0];
  const before = ({ mentions }: Cluster, fits: (short: ProperName) => boolean): number =>
    mentions.findLast(({ phrase, order: at }) => at < order && fits(phrase.name!))?.order ?? -1;
  const isSo = (other: ProperName): boolean =>
    other.words.length === 1 &&
    other.words[0]!.toLowerCase() === word &&
    (!name!.honorific || name!.honorific === other.honorific);
  for (const fits of [isSo, () => true]) {
    const heads = candidates.filter(({ relative }) => !relative);
    const ranked = (heads.length > 0 && fits !== isSo ? heads : candidates)
      .map((cluster) => ({ cluster, at: before(cluster, fits) }))
      .sort((a, b) => b.at - a.at);
    if (ranked[0]!.at >= 0) return ranked[0]!.cluster;
  }
  return candidates.reduce((most, next) => (next.mentions.length > most.mentions.length ? next : most));
};

/** "Walter R. Dunmore" is no "Walter H. Dunmore", and a junior no senior; where one name is shorter nothing tells. */
export const mayBeOne = (cluster: Cluster, name: ProperName): boolean =>
  agree(cluster.initials, name.initials) && agree(cluster.suffix, name.suffix);

const agree = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;

export const sameGivenName = (known: string[], words: string[], surname: string): boolean => {
  const isFamilyFirst = surname === words[0];
  const given = (list: string[]) =>
    isFamilyFirst ? list.filter((word) => word !== surname).join(' ') : (list.find((word) => word !== surname) ?? '');
  const [a, b] = [given(known), given(words)];
  if (known.length !== words.length && isFamilyFirst) return false;
  if (a === b) return true;
  const initial = (short: string, long: string) => /^\p{L}\.?$/u.test(short) && long.startsWith(short[0]!);
  if (initial(a, b) || initial(b, a)) return true;
  return givenNameForms(a).some((form) => givenNameForms(b).includes(form));
};
