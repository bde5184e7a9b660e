/** Phrases by their first word, each as its words, the longest first. */
type PhraseIndex = Map<string, string[][]>;

/** The lists are few and the same for every text. */
const indexes = new WeakMap<string[], PhraseIndex>();

const indexOf = (phrases: string[]): PhraseIndex => {
  const known = indexes.get(phrases);
  if (known) return known;
  const index: PhraseIndex = new Map();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    index.set(words[0]!, [...(index.get(words[0]!) ?? []), words]);
  }
  for (const alike of index.values()) alike.sort((one, other) => other.length - one.length);
  indexes.set(phrases, index);
  return index;
};

/** Where a phrase of the list that begins at word `i` ends; null where none begins there. */
export const phraseEnd = (words: readonly { normal: string }[], i: number, phrases: string[]): number | null => {
  const found = indexOf(phrases)
    .get(words[i]!.normal)
    ?.find((phrase) => phrase.every((word, n) => words[i + n]?.normal === word));
  return found ? i + found.length : null;
};
