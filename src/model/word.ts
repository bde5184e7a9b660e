/** A spelling that tokens share: what is worked out of it once goes for all of them, in every text. */
export interface Word {
  readonly text: string;
  /** Lower case, curly apostrophes straightened. */
  readonly normal: string;
  /** What has been worked out so far, by the number of who asked (`ofWord`). */
  readonly known: unknown[];
}

let asked = 0;

export const newWord = (text: string, normal: string): Word => ({ text, normal, known: new Array(asked) });

/**
 * A pure function of a word that is worked out once for each word. A text asks dozens of questions about each of its
 * tokens, and nine tokens in ten are words met before: reading a field costs a tenth of asking a list again.
 */
export const ofWord = <T extends NonNullable<unknown> | null>(
  work: (word: Word) => T,
): ((token: { word: Word }) => T) => {
  const number = asked++;
  return ({ word }) => {
    const known = word.known[number] as T | undefined;
    return known === undefined ? workOut(word, number, work) : known;
  };
};

const workOut = <T>(word: Word, number: number, work: (word: Word) => T): T => {
  const found = work(word);
  word.known[number] = found;
  return found;
};
