/** A text in which a word falls: how many words it has, and how often the word is among them. */
export interface Occurrence {
  size: number;
  count: number;
}

/** All texts of a group, those without the word included. */
export interface Texts {
  texts: number;
  words: number;
  /** Words of the shortest text. */
  shortest: number;
}

export interface Dispersion {
  /** Texts with the word. */
  documents: number;
  documentShare: number;
  /** Gries' DP: 0 spread as the texts' lengths are, towards 1 in few texts. */
  dp: number;
  /** DP divided by the most it can be with these texts, 1 - the share of the shortest. */
  dpNormalised: number;
}

/**
 * Document frequency, and deviation of proportions DP = 1/2 sum |v - s| over all texts, s a text's share of all words and v its share
 * of the word (Gries 2008, Int. J. of Corpus Linguistics 13(4), 403-437), normalised by Lijffijt & Gries 2012 (ibid. 17(1),
 * 147-149). Only texts that have the word are given: each of the others adds its s. Undefined where the word falls nowhere;
 * `dpNormalised` is NaN for one text. RangeError where the texts have more words than all have.
 */
export const dispersionOf = (occurrences: readonly Occurrence[], all: Texts): Dispersion | undefined => {
  const present = occurrences.filter(({ count }) => count > 0);
  const total = present.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return undefined;
  const size = present.reduce((sum, text) => sum + text.size, 0);
  if (size > all.words || present.length > all.texts)
    throw new RangeError('More texts or words have the word than there are.');
  const apart = present.reduce((sum, text) => sum + Math.abs(text.count / total - text.size / all.words), 0);
  const dp = (apart + 1 - size / all.words) / 2;
  return {
    documents: present.length,
    documentShare: present.length / all.texts,
    dp,
    dpNormalised: dp / (1 - all.shortest / all.words),
  };
};
