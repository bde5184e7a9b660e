import { compiledLexicons } from '../generated/lexicons.js';

/** A closed class of words from `lexicons/language.yaml`, in lower case. Throws where the file has no such class. */
export const wordClass = (name: string): ReadonlySet<string> => {
  const words = compiledLexicons.language[name];
  if (!words) throw new Error(`lexicons/language.yaml has no class "${name}"`);
  return new Set(words);
};
