/** Sums over the texts in which a word falls; the others need none. */
export interface Spread {
  documents: number;
  /** All words of these texts. */
  size: number;
  /** Sum of |v - s|: v a text's share of the word, s its share of the words of all texts. */
  apart: number;
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
 * 147-149). A text without the word adds its s. `dpNormalised` is NaN for one text. RangeError where the texts with the word are more,
 * or have more words, than all.
 */
export const dispersionOf = ({ documents, size, apart }: Spread, all: Texts): Dispersion => {
  if (size > all.words || documents > all.texts)
    throw new RangeError('More texts or words have the word than there are.');
  const dp = (apart + 1 - size / all.words) / 2;
  return {
    documents,
    documentShare: documents / all.texts,
    dp,
    dpNormalised: dp / (1 - all.shortest / all.words),
  };
};
