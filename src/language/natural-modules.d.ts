// The three single modules we use; natural's own index loads database drivers and reads the user's .env.
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem: (word: string) => string };
  export default stemmer;
}
declare module 'natural/lib/natural/phonetics/double_metaphone.js' {
  export default class DoubleMetaphone {
    /** Primary and secondary code. */
    process(word: string): [string, string];
  }
}
declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  /** 0 for nothing in common, 1 for equal. */
  const similarity: (a: string, b: string) => number;
  export default similarity;
}
