import type { DescribedEntry, DescribedList, DescribedSource } from '../model/described-list.js';
import { type ConditionPlace, conditionPlaces } from '../model/lexicon.js';
import type { ListEntry, ListFile } from './schema.js';

/** A list with everything that a reader asks of it. */
export const describeList = (list: ListFile): DescribedList => ({
  id: list.list,
  kind: list.kind,
  version: list.version,
  title: list.title,
  description: list.description,
  entries: list.entries.map((entry) => describeEntry(list, entry)),
});

const describeEntry = (list: ListFile, entry: ListEntry): DescribedEntry => ({
  id: `${list.list}#${entry.id}`,
  kind: list.kind,
  category: entry.category ?? null,
  forms: entry.forms ?? [],
  rule: entry.rule ?? null,
  match: entry.match,
  pos: entry.pos ?? [],
  why: entry.why,
  alternatives: entry.alternatives ?? null,
  sources: list.sources.filter(({ id }) => entry.sources.includes(id)).map(describeSource),
  disputed: entry.disputed ?? null,
  unless: entry.unless ? describeCondition(entry.unless) : null,
  only: (entry.only ?? []).map(describeCondition),
  examples: entry.examples,
  counterExamples: entry.counterExamples,
});

const describeSource = ({ title, publisher, year, url, note }: ListFile['sources'][number]): DescribedSource => ({
  title,
  publisher: publisher ?? null,
  year: year ?? null,
  url: url ?? null,
  note: note ?? null,
});

const describeCondition = (condition: NonNullable<ListEntry['unless']>): Partial<Record<ConditionPlace, string[]>> =>
  Object.fromEntries(
    conditionPlaces.flatMap((place) => (condition[place] === undefined ? [] : [[place, condition[place]]])),
  );
