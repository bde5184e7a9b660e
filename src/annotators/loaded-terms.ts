import { entryOf } from '../lexicon/matcher.js';
import type { LoadedTermCategory } from '../model/finding.js';
import { sliceOf } from '../model/span.js';
import type { Annotator } from './annotator.js';

export const loadedTerms: Annotator = {
  id: 'loaded-terms',
  kind: 'loaded-term',
  annotate: ({ document, voiceOf }) =>
    document.passages.flatMap((passage) =>
      passage.matches
        .filter((match) => entryOf(match).kind === 'loaded')
        .map((match) => {
          const entry = entryOf(match);
          return {
            kind: 'loaded-term' as const,
            category: entry.category as LoadedTermCategory,
            in: passage.in,
            ...sliceOf(passage.text, match),
            voice: voiceOf(passage.in, match),
            use: 'used' as const,
            entry: entry.id,
            alternatives: entry.alternatives,
            why: entry.why,
            authority: entry.authority,
            disputed: entry.disputed,
            suppressed: null,
          };
        }),
    ),
};
