import type { DescribedEntry, LookUp } from '../model/described-list.js';
import { describeList } from './describe.js';
import { formTokens, withJoinedHyphens } from './form-tokens.js';
import type { Morphology } from './inflect.js';
import type { ListFile } from './list-file.js';
import { nearest } from './nearest.js';
import { patternsOf } from './patterns.js';

const mostNear = 3;

/** What an entry's id, a list's id or a word in any inflection stands for in the lists. */
export const lookUp = (lists: ListFile[], morphology: Morphology, asked: string): LookUp => {
  const described = lists.map(describeList);
  const list = described.find(({ id }) => id === asked);
  if (list) return { found: 'list', list };
  const entries = described.flatMap((one) => one.entries);
  const entry = entries.find(({ id }) => id === asked);
  if (entry) return { found: 'entries', entries: [entry], within: [] };

  const surfaces = lists
    .flatMap((one) => one.entries)
    .map((one, i) => patternsOf(one, i, morphology).map(({ words }) => words.join(' ')));
  const wanted = withJoinedHyphens(formTokens(asked)).map((words) => words.join(' '));
  const thatHave = (isIt: (surface: string) => boolean): DescribedEntry[] =>
    entries.filter((_, i) => surfaces[i]!.some(isIt));
  const exact = thatHave((surface) => wanted.includes(surface));
  const within = thatHave((surface) => wanted.some((words) => ` ${surface} `.includes(` ${words} `)));
  if (within.length > 0)
    return { found: 'entries', entries: exact, within: within.filter((one) => !exact.includes(one)) };

  const ids = described.map(({ id }) => id);
  return { found: 'nothing', near: nearestNames(asked, ids, entries) };
};

const nearestNames = (
  asked: string,
  lists: string[],
  entries: DescribedEntry[],
): { name: string; entries: string[] }[] => {
  const having = new Map(lists.map((id) => [id, new Set<string>()]));
  for (const { id, forms } of entries)
    for (const name of [id, id.slice(id.indexOf('#') + 1), ...forms])
      having.set(name, (having.get(name) ?? new Set()).add(id));
  return nearest(asked, [...having.keys()])
    .slice(0, mostNear)
    .map((name) => ({ name, entries: [...having.get(name)!].filter((id) => id !== name) }));
};
