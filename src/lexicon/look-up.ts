import type { DescribedEntry, LookUp } from '../model/described-list.js';
import { describeList } from './describe.js';
import { formTokens, withJoinedHyphens } from './form-tokens.js';
import type { Morphology } from './inflect.js';
import type { ListFile } from './list-file.js';
import { nearest } from './nearest.js';
import { patternsOf } from './patterns.js';

const mostNear = 5;

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

  const names = [
    ...described.map(({ id }) => id),
    ...entries.flatMap(({ id, forms }) => [id, id.slice(id.indexOf('#') + 1), ...forms]),
  ];
  return { found: 'nothing', near: [...new Set(nearest(asked, names))].slice(0, mostNear) };
};
