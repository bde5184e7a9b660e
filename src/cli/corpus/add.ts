import { existsSync } from 'node:fs';
import type { LeftOut, SourceArticle } from '../../index.js';
import { progress, tell } from '../messages.js';
import { CONFIGURATION, projectOfFolder } from '../project.js';
import { type InputOptions, readArticles } from '../reading.js';
import { NothingDone, type Status, status } from '../status.js';
import { pace } from './pace.js';
import { corpusTools, explained } from './tools.js';

interface AddOptions extends InputOptions {
  db: string;
  workers?: number;
}

export const add = async (inputs: string[], options: AddOptions): Promise<Status> => {
  if (inputs.length === 0 && !existsSync(options.db))
    throw new NothingDone('no input given; name files or folders, or - for standard input (see --help)');
  const tools = await corpusTools();
  const read = await projectOfFolder(tools);
  const leftOut: LeftOut[] = [];
  const shown = progress();
  const paced = pace(() => performance.now());
  const articles =
    inputs.length === 0
      ? none()
      : readArticles(tools, inputs, { from: options.from, ids: 'given', parquet: tools.parquetRows }, leftOut);
  const added = await explained(tools, () =>
    tools.addToCorpus(options.db, articles, {
      project: read && { read, path: CONFIGURATION },
      workers: options.workers,
      progress: {
        registered: ({ added, changed, known }) => shown.show(`read ${count(added + changed + known)} articles`),
        analysed: (done, of) => shown.show(`analysed ${count(done)} of ${count(of)} articles${paced(done, of)}`),
      },
    }),
  );
  shown.clear();
  for (const { event, articles, reason } of added.problems)
    tell(`not analysed: ${event} (${articles} articles): ${reason}`);
  for (const { event, articles } of added.tooLarge)
    tell(
      `not aligned: ${event} has ${count(articles)} articles, more than ${tools.MOST_ALIGNED}; give its parts events of their own`,
    );
  tell(said(added));
  return leftOut.length > 0 || added.problems.length > 0 ? status.someLeftOut : status.done;
};

async function* none(): AsyncGenerator<SourceArticle> {}

const said = ({
  added,
  changed,
  known,
  analysed,
}: {
  added: number;
  changed: number;
  known: number;
  analysed: number;
}): string =>
  [
    `${count(added)} articles added`,
    ...(changed > 0 ? [`${count(changed)} renewed, since their metadata changed`] : []),
    ...(known > 0 ? [`${count(known)} there already`] : []),
    `${count(analysed)} analysed`,
  ].join(', ');

const count = (number: number): string => number.toLocaleString('en');
