import { standardOutput } from '../output.js';
import { type Status, status } from '../status.js';
import { textOptions } from '../terminal.js';
import { kindOf, loadTools } from './tools.js';

export const list = async ({ kind, format }: { kind?: string; format: 'text' | 'json' }): Promise<Status> => {
  const tools = await loadTools();
  const { listsText, totalsOf } = await import('../../export/lists-text.js');
  const wanted = kind === undefined ? null : kindOf(tools, kind);
  const lists = tools.builtInLists().filter((one) => wanted === null || one.kind === wanted);
  if (format === 'text') await standardOutput.write(listsText(lists, textOptions(process.stdout, process.env)));
  else {
    const heads = lists.map(({ entries, ...head }) => ({ ...head, entries: entries.length }));
    await standardOutput.write(`${JSON.stringify({ lists: heads, totals: totalsOf(lists) }, null, 2)}\n`);
  }
  return status.done;
};
