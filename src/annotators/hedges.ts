import { entryOf } from '../lexicon/matcher.js';
import type { HedgeCategory } from '../model/finding.js';
import { sliceOf } from '../model/span.js';
import type { Annotator } from './annotator.js';

export const hedges: Annotator = {
  id: 'hedges',
  kind: 'hedge',
  annotate: ({ document, voiceOf }) =>
    document.passages.flatMap((passage) =>
      passage.matches
        .filter((match) => entryOf(match).kind === 'hedges')
        .map((match) => ({
          kind: 'hedge' as const,
          category: entryOf(match).category as HedgeCategory,
          in: passage.in,
          ...sliceOf(passage.text, match),
          voice: voiceOf(passage.in, match),
          entry: entryOf(match).id,
        })),
    ),
};
