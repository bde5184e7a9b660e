import type { AnnotatedArticle } from '../model/annotated-article.js';
import type { MeasureCount } from '../model/corpus.js';
import { type MeasureKind, measureKinds } from './measure-kinds.js';

/** Of measures of several voices only those of attributions: the others stand apart for each voice already. */
const counted = measureKinds.filter(({ voices }) => voices.length === 1 || voices.length === 3);

/**
 * What each measure counts in one article, by the entry that found it. What a comparison tells of the outlet's own voice is
 * told of every voice here, each for itself; an attribution stands in none, so its measures go over all words.
 */
export const measureCounts = ({ findings }: AnnotatedArticle): MeasureCount[] => {
  const counts = new Map<string, MeasureCount>();
  for (const kind of counted)
    for (const finding of findings) {
      if (!kind.counts(finding)) continue;
      const voice = overAllWords(kind) ? 'all' : finding.voice;
      const entry = 'entry' in finding ? finding.entry : null;
      const key = `${kind.id} ${voice} ${entry}`;
      const known = counts.get(key) ?? { measure: kind.id, voice, entry, count: 0 };
      known.count++;
      counts.set(key, known);
    }
  return [...counts.values()];
};

const overAllWords = ({ voices }: MeasureKind): boolean => voices.length > 1;
