import type { Difference } from '../../model/comparison.js';
import { overlap } from '../../model/span.js';
import { findingsWithin, onceForPlace } from '../excerpt.js';
import type { Resources } from '../resources.js';
import { sharedStatement } from './same-statement.js';
import { bothWays, type Told, wordedDifference } from './told.js';

/** A listed verb with a plainer one that the list offers for it. */
interface Loaded {
  text: string;
  /** Keys of the plainer ones. */
  plain: Set<string>;
}

/** One outlet has a loaded verb of its own where another has the plainer one that the list offers: "blast" / "criticised". */
export const loadedVerbDifferences = (told: Told[], { forms, words: lists }: Resources): Difference[] => {
  const loadedOf = ({ excerpt }: Told): Loaded[] => loadedVerbsOf(excerpt, lists, forms);
  const words = new Map<string, string>();
  for (const [mine, theirs] of bothWays(told, (one) => loadedOf(one).length > 0))
    for (const { text, plain } of loadedOf(mine)) {
      const verb = theirs.excerpt.words.find(({ key, pos }) => pos === 'VERB' && key !== null && plain.has(key));
      if (!verb || sharedStatement(mine, theirs, true) === null) continue;
      if (!words.has(mine.mention.article)) words.set(mine.mention.article, text);
      if (!words.has(theirs.mention.article)) words.set(theirs.mention.article, verb.text);
    }
  return wordedDifference('verb', told, words);
};

const loadedVerbsOf = onceForPlace((excerpt, _, forms: Resources['forms']): Loaded[] =>
  findingsWithin(excerpt, 'loaded-term', excerpt.place).flatMap(
    ({ text, alternatives, voice, suppressed, start, end }): Loaded[] => {
      const own = excerpt.words.find((word) => word.pos === 'VERB' && overlap(word, { start, end }) > 0);
      if (!own || voice === 'quoted' || suppressed !== null) return [];
      const plain = new Set(forms.keys(alternatives).filter((key) => key !== null && key !== own.key) as string[]);
      return plain.size > 0 ? [{ text, plain }] : [];
    },
  ),
);
