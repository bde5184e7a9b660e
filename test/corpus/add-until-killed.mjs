// Adds the articles of a file to a corpus and ends itself by SIGKILL at the event or article of that number, as a power cut would.

import { addArticles } from '../../dist/corpus/add.js';
import { analyseTask } from '../../dist/corpus/analyse-event.js';
import { analystOf } from '../../dist/corpus/analyst.js';
import { openToAdd } from '../../dist/corpus/open.js';
import { readInputs } from '../../dist/index.js';

const [file, rows, where, number] = process.argv.slice(2);
let left = Number(number);
const count = () => {
  if (--left < 0) process.kill(process.pid, 'SIGKILL');
};

async function* articles() {
  for await (const read of readInputs([rows], { from: 'jsonl', ids: 'given' }, [])) {
    if (where === 'reading') count();
    yield read.article;
  }
}

const analyse = async (task) => {
  if (where === 'analysing') count();
  return analyseTask(task, undefined);
};

const database = await openToAdd(file);
const stored = { registered: () => {}, analysed: () => where === 'storing' && count() };
await addArticles(database, articles(), analystOf(undefined), { analyse, count: 2 }, stored);
database.close();
