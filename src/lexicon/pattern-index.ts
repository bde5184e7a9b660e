import type { Token } from '../model/document.js';
import type { CompiledEntries, CompiledEntry, CompiledPattern } from '../model/lexicon.js';
import type { PartOfSpeech } from '../model/part-of-speech.js';
import { ofWord } from '../model/word.js';
import { type IndexedConditions, indexConditions } from './conditions.js';

/** A pattern with all that a matcher asks of it, every field in every one: objects of one shape are read faster. */
export interface Candidate {
  entry: CompiledEntry;
  /** The entry's plainer words in the inflection of this form. */
  alternatives: string[];
  words: string[];
  cased: string[] | null;
  pos: PartOfSpeech[] | null;
  head: number;
  /** Null where the entry has none. */
  conditions: IndexedConditions | null;
}

/** The patterns whose words stand in a text from a token on, within its sentence, in the order in which a matcher tries them. */
export type PatternIndex = (tokens: Token[], first: number) => readonly Candidate[];

/** What patterns with the same words so far have in common. */
interface Node {
  /** Those that end here, the ones with an `only` condition first, as the narrower sense. */
  complete: readonly Candidate[];
  /** By the word that comes next; null where none does, as at four nodes of five: empty maps would be a tenth of what the index takes. */
  next: Map<string, Node> | null;
  /** The signatures of those words together: a word whose own is not among them does not come next. */
  signatures: number;
}

const none: readonly Candidate[] = [];

/**
 * Indexes patterns word by word, so that a text is compared with those only that begin as it does, however many begin with
 * "of the" or "in the". The longest are tried first.
 */
export const indexPatterns = ({ patterns, entries }: CompiledEntries): PatternIndex => {
  const isNarrow = ({ entry }: Candidate): boolean => entry.only.length > 0;
  const conditions = entries.map(indexConditions);
  const root = newNode();
  patterns
    .map((pattern) => candidateOf(pattern, entries[pattern.entry]!, conditions[pattern.entry]!))
    .sort((a, b) => Number(isNarrow(b)) - Number(isNarrow(a)))
    .forEach((candidate) => {
      const node = nodeOf(root, candidate.words);
      // Pushed or spread, one element gets room for seventeen, and nearly all of these have one.
      node.complete = node.complete.concat(candidate);
    });
  const firsts = root.next ?? new Map<string, Node>();
  const beginning = ofWord(({ normal }) => firsts.get(normal) ?? null);
  const seconds = new Set([...firsts.values()].flatMap(({ next }) => (next ? [...next.keys()] : [])));
  const signature = ofWord(({ normal }) => (seconds.has(normal) ? signatureOf(normal) : 0));
  return (tokens, first) => {
    const node = beginning(tokens[first]!);
    if (!node) return none;
    const second = tokens[first + 1];
    // Most texts part here from what begins like them, which a bit tells sooner than a look-up.
    return second && signature(second) & node.signatures ? completeFrom(node, tokens, first) : node.complete;
  };
};

const newNode = (): Node => ({ complete: none, next: null, signatures: 0 });

/** One bit of 31, the same for the same word. */
const signatureOf = (word: string): number => {
  let sum = 0;
  for (let i = 0; i < word.length; i++) sum = (sum * 31 + word.charCodeAt(i)) % 9973;
  return 1 << (sum % 31);
};

/** The node of these words, made where there is none yet. */
const nodeOf = (root: Node, words: string[]): Node =>
  words.reduce((node, word) => {
    node.next ??= new Map();
    const known = node.next.get(word) ?? newNode();
    node.next.set(word, known);
    node.signatures |= signatureOf(word);
    return known;
  }, root);

/** What ends at the node of the first token or further on in its sentence, the longest first. */
const completeFrom = (node: Node, tokens: Token[], first: number): readonly Candidate[] => {
  const { sentence } = tokens[first]!;
  let found = node.complete;
  let at = first + 1;
  for (let longer = nextOf(node, tokens[at], sentence); longer; longer = nextOf(longer, tokens[++at], sentence))
    if (longer.complete.length > 0) found = [...longer.complete, ...found];
  return found;
};

const nextOf = ({ next }: Node, token: Token | undefined, sentence: number): Node | undefined =>
  next && token?.sentence === sentence ? next.get(token.normal) : undefined;

const candidateOf = (
  { words, cased, pos, head, alternatives }: CompiledPattern,
  entry: CompiledEntry,
  conditions: IndexedConditions,
): Candidate => ({
  entry,
  alternatives: alternatives ?? entry.alternatives,
  words,
  cased: cased ?? null,
  pos: pos ?? null,
  head,
  conditions: conditions.unless.length + conditions.only.length > 0 ? conditions : null,
});
