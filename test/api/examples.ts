import { join } from 'node:path';
import { type Comparison, compare, groupByEvent, readInputs, type SourceArticle } from '../../src/index.js';

export const root = join(import.meta.dirname, '../..');

/** The example events that come with the project. */
export const exampleEvents = ['ceasefire-talks', 'ferry-aground', 'harbor-strike', 'stadium-vote'] as const;
export type ExampleEvent = (typeof exampleEvents)[number];

const noInput = async function* (): AsyncGenerator<Uint8Array> {};

export const readExample = async (event: ExampleEvent): Promise<SourceArticle[]> => {
  const sources: SourceArticle[] = [];
  for await (const read of readInputs([join(root, 'examples', event)], { from: 'auto' }, noInput())) {
    if ('leftOut' in read) throw new Error(`${read.leftOut.name}: ${read.leftOut.reason}`);
    sources.push(read.article);
  }
  return sources;
};

/** As `framewise compare examples/<event>` makes it. */
export const compareExample = async (event: ExampleEvent): Promise<Comparison> => {
  const [group] = groupByEvent(await readExample(event), null).groups;
  return compare(group!.sources, { event: group!.event, options: { by: null } });
};
