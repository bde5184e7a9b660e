import { entryOf } from '../lexicon/matcher.js';
import type { BoosterCategory } from '../model/finding.js';
import { sliceOf } from '../model/span.js';
import type { Annotator } from './annotator.js';

export const boosters: Annotator = {
  id: 'boosters',
  kind: 'booster',
  annotate: ({ document, voiceOf }) =>
    document.passages.flatMap((passage) =>
      passage.matches
        .filter((match) => entryOf(match).kind === 'boosters')
        .map((match) => ({
          kind: 'booster' as const,
          category: entryOf(match).category as BoosterCategory,
          in: passage.in,
          ...sliceOf(passage.text, match),
          voice: voiceOf(passage.in, match),
          entry: entryOf(match).id,
        })),
    ),
};
