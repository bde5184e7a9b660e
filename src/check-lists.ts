import { annotateArticle } from './annotate.js';
import { articleFromFields } from './ingest/article-from-fields.js';
import { readDocument } from './language/read.js';
import { besideBuiltIn } from './lexicon/beside-built-in.js';
import { builtInFolder, readLists, readMorphology } from './lexicon/compile.js';
import { crossCheck } from './lexicon/cross-check.js';
import { byPlace, inspectList, type LexiconError, type ReadList } from './lexicon/list-file.js';
import { lexicons, makeMatcher } from './lexicon/matcher.js';
import type { ListEntry } from './lexicon/schema.js';
import type { FindingKind } from './model/finding.js';
import type { LexiconKind } from './model/lexicon.js';
import type { Project } from './model/project.js';

/** A list file in memory. */
export interface ListText {
  /** The path by which faults name it. */
  name: string;
  text: string;
}

/** The address of a source, with what to call the place. */
export interface SourceLink {
  url: string;
  /** The fault at the place of the address. */
  faultAt: (fault: string) => ListFault;
}

/** `line` and `column` count from 1. */
export type ListFault = Pick<LexiconError, 'file' | 'line' | 'column' | 'fault'>;

export interface CheckedLists {
  /** File by file, each from its beginning on. */
  faults: ListFault[];
  entries: number;
  links: SourceLink[];
}

/**
 * Finds all faults of lists: in their fields, in what they claim beside one another and beside the built-in lists, and in
 * their examples, which run through the analysis itself. A list of a built-in list's name is checked in its place.
 */
export const checkLists = (files: readonly ListText[]): CheckedLists => {
  const inspected = files.map(({ name, text }) => inspectList(text, name));
  const lists = inspected.flatMap(({ read }) => (read ? [read] : []));
  const named = new Set(lists.map(({ list }) => list.list));
  const morphology = readMorphology(builtInFolder);
  const others = readLists(builtInFolder).filter(({ list }) => !named.has(list.list));
  const match = makeMatcher(besideBuiltIn(lists, morphology));
  const project: Project = { versions: lexicons.versions, own: [...named], match, off: [] };
  const faults = [
    ...inspected.flatMap((one) => one.faults),
    ...sameNames(lists),
    ...inspected.flatMap(({ read }, i) => (read ? nameOfFile(read, files[i]!.name) : [])),
    ...crossCheck([...others, ...lists], morphology, lists),
    ...lists.flatMap((read) => faultyExamples(read, project)),
  ];
  const position = new Map(files.map(({ name }, i) => [name, i]));
  return {
    faults: faults.sort((a, b) => position.get(a.file)! - position.get(b.file)! || byPlace(a, b)),
    entries: lists.reduce((sum, { list }) => sum + list.entries.length, 0),
    links: lists.flatMap(linksOf),
  };
};

const sameNames = (lists: ReadList[]): LexiconError[] => {
  const seen = new Set<string>();
  return lists.flatMap(({ list, errorAt }) => {
    if (seen.has(list.list)) return [errorAt(['list'], `another list is named "${list.list}"; rename one`)];
    seen.add(list.list);
    return [];
  });
};

/** Whoever copies a file must rename the list too, or its findings carry the name of another. */
const nameOfFile = ({ list, errorAt }: ReadList, file: string): LexiconError[] => {
  const base = file.replace(/^.*[/\\]/, '').replace(/\.ya?ml$/, '');
  if (list.list.split('/').at(-1) === base) return [];
  return [errorAt(['list'], `the list is named "${list.list}" but its file "${base}"; make them agree`)];
};

const linksOf = ({ list, errorAt }: ReadList): SourceLink[] =>
  list.sources.flatMap(({ url }, i) =>
    url === undefined ? [] : [{ url, faultAt: (fault) => errorAt(['sources', i, 'url'], fault) }],
  );

const faultyExamples = ({ list, errorAt }: ReadList, project: Project): LexiconError[] =>
  list.entries.flatMap((entry, index) => {
    if (!isFindable(entry)) return [];
    const id = `${list.list}#${entry.id}`;
    return [
      ...entry.examples.flatMap((sentence, i) => {
        const { entries, failure } = foundIn(list.kind, sentence, project);
        if (entries.includes(id)) return [];
        return [errorAt(['entries', index, 'examples', i], failure ?? missed(entry.id, entries))];
      }),
      ...entry.counterExamples.flatMap((sentence, i) => {
        if (!foundIn(list.kind, sentence, project).entries.includes(id)) return [];
        const fault = `"${entry.id}" is found in this counter-example; add a condition ("unless" or "only"), or write another sentence`;
        return [errorAt(['entries', index, 'counterExamples', i], fault)];
      }),
    ];
  });

/** That an entry names no words is a fault of its own. */
const isFindable = ({ forms, rule }: ListEntry): boolean => forms !== undefined || rule !== undefined;

const missed = (id: string, found: string[]): string =>
  found.length > 0
    ? `"${id}" is not found in this example, but ${[...new Set(found)].join(' and ')}; see "forms", "pos" and the conditions of both`
    : `"${id}" is not found in this example; see its "forms", "pos" and conditions, or write another sentence`;

/** What the entries of a list become by themselves; of other lists an annotator only reads the matches. */
const findingKinds: Partial<Record<LexiconKind, FindingKind>> = {
  loaded: 'loaded-term',
  hedges: 'hedge',
  boosters: 'booster',
};

const foundIn = (kind: LexiconKind, sentence: string, project: Project): { entries: string[]; failure?: string } => {
  const source = articleFromFields({ id: 'example', text: sentence }, 0);
  const findingKind = findingKinds[kind];
  if (!findingKind) {
    const matches = readDocument(source, project.match).passages.flatMap((passage) => passage.matches);
    return {
      entries: matches
        .map(({ entry }) => entry)
        .filter((entry) => entry.kind === kind)
        .map(({ id }) => id),
    };
  }
  const { findings, outcomes } = annotateArticle(source, project);
  const failed = outcomes.find(({ status }) => status === 'failed');
  return {
    entries: findings.flatMap((finding) => (finding.kind === findingKind && 'entry' in finding ? [finding.entry] : [])),
    ...(failed && { failure: `the sentence could not be read: ${failed.reason}` }),
  };
};
