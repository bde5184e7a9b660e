import { tell } from '../messages.js';
import { folderOutput } from '../output.js';
import { type Status, status } from '../status.js';
import { type CorpusTools, corpusTools, explained } from './tools.js';

interface SampleOptions {
  db: string;
  size: number;
  output: string;
  by: string[];
  seed: string;
  format: CorpusTools['sampleFormats'][number];
  coders: number;
}

export const sample = async ({ db, output, ...options }: SampleOptions): Promise<Status> => {
  const tools = await corpusTools();
  const corpus = await explained(tools, () => tools.openCorpus(db));
  try {
    const folder = folderOutput(output);
    const { strata } = await explained(tools, () => corpus.sample(folder.path, options));
    folder.close();
    const all = strata.reduce((sum, { articles }) => sum + articles, 0);
    tell(
      `${count(options.size)} of ${count(all)} articles drawn from ${counted(strata.length, 'stratum', 'strata')}, for ${counted(options.coders, 'coder', 'coders')}`,
    );
    const few = strata.filter(({ drawn }) => drawn < tools.FEWEST_CODED);
    if (few.length > 0) tell(fewText(few, tools.FEWEST_CODED));
    return status.done;
  } finally {
    corpus.close();
  }
};

/** Strata that are named; a corpus may have hundreds. */
const NAMED = 5;

const fewText = (few: readonly { name: string; drawn: number; articles: number }[], need: number): string => {
  const named = few.slice(0, NAMED).map(({ name, drawn, articles }) => `${name} (${drawn} of ${count(articles)})`);
  const more = few.length > NAMED ? [`${few.length - NAMED} more`] : [];
  return `a corrected rate needs ${need} coded articles in each group; fewer were drawn from ${[...named, ...more].join(', ')}`;
};

const counted = (number: number, one: string, several: string): string =>
  `${count(number)} ${number === 1 ? one : several}`;
const count = (number: number): string => number.toLocaleString('en');
