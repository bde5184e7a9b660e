import { lexicons } from '../../lexicon/matcher.js';

/** A closed class of words of `lexicons/language.yaml`. Throws where the class does not exist: a fault of the build. */
export const wordClass = (name: string): Set<string> => {
  const words = lexicons.language[name];
  if (!words) throw new Error(`lexicons/language.yaml has no class "${name}"`);
  return new Set(words);
};
