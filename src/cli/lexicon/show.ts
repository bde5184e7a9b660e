import { standardOutput } from '../output.js';
import { NothingDone, type Status, status } from '../status.js';
import { textOptions } from '../terminal.js';
import { loadTools } from './tools.js';

export const show = async (what: string): Promise<Status> => {
  const { lookUpInLists } = await loadTools();
  const { listText, lookUpText } = await import('../../export/entry-text.js');
  const answer = lookUpInLists(what.trim());
  if (answer.found === 'nothing') {
    const names = answer.near.map(({ name, entries }) => name + (entries.length > 0 ? ` (${entries.join(', ')})` : ''));
    const near = names.length > 0 ? `near to it: ${names.join(', ')}` : 'framewise lexicon list names the lists';
    throw new NothingDone(`no list has the entry or word "${what}"; ${near}`);
  }
  const options = textOptions(process.stdout, process.env);
  await standardOutput.write(answer.found === 'list' ? listText(answer.list, options) : lookUpText(answer, options));
  return status.done;
};
