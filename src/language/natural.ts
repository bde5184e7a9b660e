import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js';
import DoubleMetaphone from 'natural/lib/natural/phonetics/double_metaphone.js';
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';

/** The only importer of natural. */
const metaphone = new DoubleMetaphone();

/** Below this similarity two names that sound alike are taken for two names; "Jon" and "Jane" sound alike too. */
const LEAST_SIMILARITY = 0.75;
const LEAST_LETTERS = 4;
/** So many are remembered; then all are forgotten, as with `words.ts`. */
const MOST_REMEMBERED = 10_000;

const stems = new Map<string, string>();

/** Porter's stem of a lower-case word. */
export const stem = (word: string): string => {
  let found = stems.get(word);
  if (found === undefined) {
    if (stems.size >= MOST_REMEMBERED) stems.clear();
    found = porter.stem(word);
    stems.set(word, found);
  }
  return found;
};

const sounds = new Map<string, string>();

/** Double Metaphone's primary code of a name. */
export const sound = (name: string): string => {
  let found = sounds.get(name);
  if (found === undefined) {
    if (sounds.size >= MOST_REMEMBERED) sounds.clear();
    found = metaphone.process(name)[0];
    sounds.set(name, found);
  }
  return found;
};

/** True where two names may be spellings of one: they sound alike and differ in few letters. */
export const maySpellOneName = (a: string, b: string): boolean => {
  const [first, second] = [a.toLowerCase(), b.toLowerCase()];
  if (first === second) return true;
  if (Math.min(first.length, second.length) < LEAST_LETTERS) return false;
  return sound(first) === sound(second) && jaroWinkler(first, second) >= LEAST_SIMILARITY;
};
