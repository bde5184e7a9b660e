import type { DescribedList } from '../model/described-list.js';
import { cellsOf, printable, widthOf, wrapText } from './cells.js';
import { painter, type TextOptions } from './paint.js';

/** Lists of one kind with how many entries they have in all and by category. */
export interface KindTotal {
  kind: string;
  lists: number;
  entries: number;
  categories: { category: string; entries: number }[];
}

/** The totals of the kinds, in the order in which they come; the largest category first. */
export const totalsOf = (lists: DescribedList[]): KindTotal[] =>
  [...new Set(lists.map(({ kind }) => kind))].map((kind) => {
    const own = lists.filter((list) => list.kind === kind);
    const entries = own.flatMap((list) => list.entries);
    const counts = new Map<string, number>();
    for (const { category } of entries) if (category !== null) counts.set(category, (counts.get(category) ?? 0) + 1);
    return {
      kind,
      lists: own.length,
      entries: entries.length,
      categories: [...counts]
        .map(([category, count]) => ({ category, entries: count }))
        .sort((a, b) => b.entries - a.entries || (a.category < b.category ? -1 : 1)),
    };
  });

/** Below this the title has a line of its own. */
const leastForTitle = 16;

/** A table of lists for a terminal, kind by kind with its totals. */
export const listsText = (lists: DescribedList[], { columns, colours }: TextOptions): string => {
  const paint = painter(colours);
  const widest = (texts: string[]): number => Math.max(0, ...texts.map((text) => widthOf(cellsOf(text))));
  const widths = {
    id: widest(lists.map(({ id }) => id)),
    version: widest(lists.map(({ version }) => version)),
    entries: widest(lists.map(({ entries }) => String(entries.length))),
  };
  const titleAt = 2 + widths.id + 2 + widths.version + 2 + widths.entries + 2;
  const row = ({ id, version, entries, title }: DescribedList): string[] => {
    const start = `  ${pad(id, widths.id)}  ${pad(version, widths.version)}  ${String(entries.length).padStart(widths.entries)}`;
    const room = columns - titleAt;
    if (room < leastForTitle)
      return [start, ...wrapText(title, Math.max(20, columns - 4)).map((line) => `    ${line}`)];
    const [first = '', ...more] = wrapText(title, room);
    return [`${start}  ${first}`, ...more.map((line) => ' '.repeat(titleAt) + line)];
  };
  const kinds = totalsOf(lists).flatMap(({ kind, lists: number, entries, categories }) => [
    paint('bold', `${kind} · ${counted(number, 'list', 'lists')} · ${counted(entries, 'entry', 'entries')}`),
    ...lists.filter((list) => list.kind === kind).flatMap(row),
    ...wrapText(
      `by category: ${categories.map((one) => `${one.category} ${one.entries}`).join(', ')}`,
      Math.max(20, columns - 2),
    ).map((line) => `  ${paint('dim', line)}`),
    '',
  ]);
  const all = lists.reduce((sum, { entries }) => sum + entries.length, 0);
  return `${[...kinds, `${counted(lists.length, 'list', 'lists')}, ${counted(all, 'entry', 'entries')}.`].join('\n')}\n`;
};

const pad = (text: string, width: number): string =>
  printable(text) + ' '.repeat(Math.max(0, width - widthOf(cellsOf(text))));

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
