import type { LexiconMatch, Passage } from '../../model/document.js';
import type { LoadedTerm, LoadedTermCategory, Voice } from '../../model/finding.js';
import { type Span, sliceOf } from '../../model/span.js';
import type { Annotator, Draft, Reading } from '../annotator.js';
import { contextOf } from './context.js';
import { restsOnCourt } from './legal.js';
import { isDenied, isMentioned } from './mentions.js';
import { isName } from './names.js';
import { isOthers } from './others.js';
import { findScareQuotes, type ScareQuotes, scareQuotesEntry } from './scare-quotes.js';
import { tokensThought } from './thoughts.js';

export const loadedTerms: Annotator = {
  id: 'loaded-terms',
  kind: 'loaded-term',
  annotate: (reading) => reading.document.passages.flatMap((passage) => annotatePassage(passage, reading)),
};

const annotatePassage = (passage: Passage, reading: Reading): Draft<LoadedTerm>[] => {
  const context = contextOf(passage);
  const marks = findScareQuotes(passage, context, reading);
  const marksAt = new Map(marks.flatMap((mark) => tokensOf(mark).map((token) => [token, mark] as const)));
  const thought = tokensThought(passage, reading.attributions);
  /** Marks that a loaded term explains: one finding, the term. */
  const explained = new Set<ScareQuotes>();
  const words = passage.matches
    .filter((match) => match.entry.kind === 'loaded' && !isName(passage, match, context))
    .flatMap((match): Draft<LoadedTerm>[] => {
      const { entry } = match;
      const stated = reading.voiceOf(passage.in, match);
      if (entry.category === 'legal-characterisation' && restsOnCourt(passage, match, context, stated)) return [];
      const mark = marksAt.get(match.firstToken);
      if (mark) explained.add(mark);
      const voice = stated === 'outlet' && !mark && thought.has(match.firstToken) ? 'paraphrased' : stated;
      const isSpokenAbout =
        isMentioned(passage, match, context) ||
        (givesName.has(entry.category) && isDenied(passage, match)) ||
        // Where a source is found, the words are credited to it instead.
        (voice === 'outlet' && isOthers(passage, match, context));
      const use = mark ? 'scare-quoted' : isSpokenAbout ? 'mentioned' : 'used';
      return [draft(passage, match, voice, use)];
    });
  const bare = marks
    .filter((mark) => !explained.has(mark))
    .map(({ start, end }) => draft(passage, { start, end, ...scareQuotesFound }, 'outlet', 'scare-quoted'));
  return [...words, ...bare].sort((a, b) => a.start - b.start);
};

/** Categories whose words are given to somebody or something as a name, and can be denied. */
const givesName = new Set(['contentious-label', 'legal-characterisation']);

const scareQuotesFound = { entry: scareQuotesEntry, alternatives: scareQuotesEntry.alternatives };

const tokensOf = ({ firstToken, endToken }: ScareQuotes): number[] =>
  Array.from({ length: endToken - firstToken }, (_, i) => firstToken + i);

/** What the list says of a match, with the voice and use that its sentence tells. */
const draft = (
  passage: Passage,
  match: Span & Pick<LexiconMatch, 'entry' | 'alternatives'>,
  voice: Voice,
  use: LoadedTerm['use'],
): Draft<LoadedTerm> => {
  const { entry, alternatives } = match;
  return {
    kind: 'loaded-term',
    category: entry.category as LoadedTermCategory,
    in: passage.in,
    ...sliceOf(passage.text, match),
    entry: entry.id,
    alternatives,
    why: entry.why,
    authority: entry.authority,
    disputed: entry.disputed,
    suppressed: null,
    voice,
    use,
  };
};
