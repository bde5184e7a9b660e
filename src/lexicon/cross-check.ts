import type { CompiledPattern } from '../model/lexicon.js';
import { formTokens } from './form-tokens.js';
import type { Morphology } from './inflect.js';
import type { LexiconError, ReadList } from './list-file.js';
import { patternsOf } from './patterns.js';
import type { ListEntry } from './schema.js';

interface Placed {
  read: ReadList;
  entry: ListEntry;
  index: number;
}

/** What only all lists together can show: a form that two entries of a kind claim, an alternative that is itself flagged. */
export const crossCheck = (lists: ReadList[], morphology: Morphology): LexiconError[] => {
  const entries = lists.flatMap((read) => read.list.entries.map((entry, index) => ({ read, entry, index })));
  const patterns = entries.map(({ entry }, index) => patternsOf(entry, index, morphology));
  return [...doubles(entries, patterns), ...flaggedAlternatives(entries, patterns)];
};

const nameOf = ({ read, entry }: Placed): string => `${read.list.list}#${entry.id}`;

/** Forms that two entries of one kind would both match: the same words, no part of speech or `only` to tell them apart. */
const doubles = (entries: Placed[], patterns: CompiledPattern[][]): LexiconError[] => {
  const owners = new Map<string, Placed[]>();
  return entries.flatMap((placed, i) => {
    const { read, entry, index } = placed;
    const clashes = new Map<Placed, string>();
    for (const { words } of patterns[i]!) {
      const key = `${read.list.kind} ${words.join(' ')}`;
      const earlier = owners.get(key) ?? [];
      const clash = earlier.find((other) => other !== placed && !toldApart(entry, other.entry));
      if (clash && !clashes.has(clash)) clashes.set(clash, words.join(' '));
      owners.set(key, [...earlier, placed]);
    }
    return [...clashes].map(([other, words]) =>
      read.errorAt(
        ['entries', index, 'forms'],
        `"${words}" is also a form of ${nameOf(other)}; remove it from one, or tell them apart by "pos" or "only"`,
      ),
    );
  });
};

const toldApart = (a: ListEntry, b: ListEntry): boolean => {
  if (a.only || b.only) return true;
  return a.pos !== undefined && b.pos !== undefined && !a.pos.some((pos) => b.pos!.includes(pos));
};

/** Alternatives that would be flagged where they stood in the text. */
const flaggedAlternatives = (entries: Placed[], patterns: CompiledPattern[][]): LexiconError[] => {
  const loaded = new Map<string, Placed>();
  entries.forEach((placed, i) => {
    if (placed.read.list.kind === 'loaded' && !placed.entry.only)
      for (const { words } of patterns[i]!) loaded.set(words.join(' '), placed);
  });
  return entries.flatMap(({ read, entry, index }) => {
    if (!Array.isArray(entry.alternatives)) return [];
    return entry.alternatives.flatMap((alternative, i) => {
      const flagged = runsOf(formTokens(alternative)).find((run) => loaded.has(run));
      if (!flagged) return [];
      const fault = `the alternative "${alternative}" is itself flagged by ${nameOf(loaded.get(flagged)!)}; offer a plainer one`;
      return [read.errorAt(['entries', index, 'alternatives', i], fault)];
    });
  });
};

/** All runs of words within a phrase, joined. */
const runsOf = (words: string[]): string[] =>
  words.flatMap((_, from) => words.slice(from).map((_, length) => words.slice(from, from + length + 1).join(' ')));
