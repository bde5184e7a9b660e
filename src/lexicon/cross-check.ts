import type { CompiledPattern } from '../model/lexicon.js';
import { formTokens } from './form-tokens.js';
import type { Morphology } from './inflect.js';
import type { LexiconError, ReadList } from './list-file.js';
import { patternsOf } from './patterns.js';
import { type ListEntry, mostWords } from './schema.js';

interface Placed {
  read: ReadList;
  entry: ListEntry;
  index: number;
}

/**
 * What only all lists together can show: a form that two entries of a kind claim, an alternative that is itself flagged.
 * Of two entries that clash the later is named, and only lists that are `asked` about.
 */
export const crossCheck = (lists: ReadList[], morphology: Morphology, asked = lists): LexiconError[] => {
  const isAsked = new Set(asked);
  const entries = lists.flatMap((read) => read.list.entries.map((entry, index) => ({ read, entry, index })));
  const patterns = entries.map(({ entry }, index) => patternsOf(entry, index, morphology));
  return [...doubles(entries, patterns), ...flaggedAlternatives(entries, patterns)]
    .filter(({ placed }) => isAsked.has(placed.read))
    .map(({ placed, path, fault }) => placed.read.errorAt(['entries', placed.index, ...path], fault));
};

const nameOf = ({ read, entry }: Placed): string => `${read.list.list}#${entry.id}`;

/** A fault of an entry, with its path within the entry. */
interface PlacedFault {
  placed: Placed;
  path: PropertyKey[];
  fault: string;
}

/** Forms that two entries of one kind would both match: the same words, no part of speech or `only` to tell them apart. */
const doubles = (entries: Placed[], patterns: CompiledPattern[][]): PlacedFault[] => {
  const owners = new Map<string, Placed[]>();
  return entries.flatMap((placed, i) => {
    const clashes = new Map<Placed, string>();
    for (const { words } of patterns[i]!) {
      const key = `${placed.read.list.kind} ${words.join(' ')}`;
      const earlier = owners.get(key) ?? [];
      const clash = earlier.find((other) => other !== placed && !toldApart(placed.entry, other.entry));
      if (clash && !clashes.has(clash)) clashes.set(clash, words.join(' '));
      earlier.push(placed);
      owners.set(key, earlier);
    }
    return [...clashes].map(([other, words]) => ({
      placed,
      path: ['forms'],
      fault: `"${words}" is also a form of ${nameOf(other)}; remove it from one, or tell them apart by "pos" or "only"`,
    }));
  });
};

const toldApart = (a: ListEntry, b: ListEntry): boolean => {
  if (a.only || b.only) return true;
  return a.pos !== undefined && b.pos !== undefined && !a.pos.some((pos) => b.pos!.includes(pos));
};

/** Alternatives that would be flagged where they stood in the text. */
const flaggedAlternatives = (entries: Placed[], patterns: CompiledPattern[][]): PlacedFault[] => {
  const loaded = new Map<string, Placed>();
  entries.forEach((placed, i) => {
    if (placed.read.list.kind === 'loaded' && !placed.entry.only)
      for (const { words } of patterns[i]!) loaded.set(words.join(' '), placed);
  });
  return entries.flatMap((placed) => {
    const { alternatives } = placed.entry;
    if (!Array.isArray(alternatives)) return [];
    return alternatives.flatMap((alternative, i) => {
      const flagged = runsOf(formTokens(alternative)).find((run) => loaded.has(run));
      if (!flagged) return [];
      const fault = `the alternative "${alternative}" is itself flagged by ${nameOf(loaded.get(flagged)!)}; offer a plainer one`;
      return [{ placed, path: ['alternatives', i], fault }];
    });
  });
};

/** All runs of words within a phrase that are no longer than a form may be, joined. */
const runsOf = (words: string[]): string[] =>
  words.flatMap((_, from) =>
    words.slice(from, from + mostWords).map((_, length) => words.slice(from, from + length + 1).join(' ')),
  );
