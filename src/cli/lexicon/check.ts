import { printable } from '../../export/cells.js';
import type { ListFault } from '../../index.js';
import { tell } from '../messages.js';
import { standardOutput } from '../output.js';
import { NothingDone, type Status, status } from '../status.js';
import { deadLinks } from './links.js';
import { readListFiles } from './list-files.js';
import { loadTools } from './tools.js';

export const check = async (named: string[], options: { links?: true }): Promise<Status> => {
  if (named.length === 0) throw new NothingDone('no list given; name list files or folders of them (see --help)');
  const tools = await loadTools();
  const { files, leftOut } = readListFiles(named, tools);
  if (files.length === 0) throw new NothingDone('no list could be read');
  const { faults, entries, links } = tools.checkLists(files);
  const dead = options.links ? await deadLinks(links) : [];
  const all = [...faults, ...dead];
  const checked = `${counted(entries, 'entry', 'entries')} in ${counted(files.length, 'list', 'lists')}`;
  if (all.length === 0) await standardOutput.write(`${checked}: no faults\n`);
  else {
    await standardOutput.write(all.map(faultLine).join(''));
    tell(`${checked}: ${counted(all.length, 'fault', 'faults')}`);
  }
  return all.length + leftOut > 0 ? status.someLeftOut : status.done;
};

const faultLine = ({ file, line, column, fault }: ListFault): string =>
  `${printable(`${file}:${line}:${column}: ${fault}`)}\n`;

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
