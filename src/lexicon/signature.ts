import { ofWord } from '../model/word.js';

/** One bit of 31, the same for the same word. */
export const signatureOf = (word: string): number => {
  let sum = 0;
  for (let i = 0; i < word.length; i++) sum = (sum * 31 + word.charCodeAt(i)) % 9973;
  return 1 << (sum % 31);
};

/** The signatures of several words together: a word whose own is not among them is none of them. */
export const signaturesOf = (words: Iterable<string>): number => {
  let signatures = 0;
  for (const word of words) signatures |= signatureOf(word);
  return signatures;
};

/** The signature of a token's word: a bit that tells sooner than a look-up that the word is in no list. */
export const signatureAt = ofWord(({ normal }) => signatureOf(normal));
