import type { LexiconMatch, Passage } from '../../model/document.js';
import type { AgencyCategory } from '../../model/finding.js';
import { type Span, sliceOf } from '../../model/span.js';
import type { Annotator } from '../annotator.js';
import { agentOf, namesDoer, passiveStart, verbGroupStart } from './doer.js';

interface Wording extends Span {
  category: AgencyCategory;
}

/** Verbs and nouns of harm or blame whose wording does not make their doer the subject. */
export const agency: Annotator = {
  id: 'agency',
  kind: 'agency',
  annotate: ({ document, voiceOf }) =>
    document.passages.flatMap((passage) =>
      passage.matches
        .filter((match) => match.entry.kind === 'harm-verbs')
        .flatMap((match) => {
          const wording = wordingOf(passage, match);
          if (!wording) return [];
          return [
            {
              kind: 'agency' as const,
              category: wording.category,
              in: passage.in,
              ...sliceOf(passage.text, wording),
              voice: voiceOf(passage.in, match),
            },
          ];
        }),
    ),
};

const wordingOf = (passage: Passage, match: LexiconMatch): Wording | undefined => {
  const category = match.entry.category as AgencyCategory;
  if (category === 'agentless-passive') return passiveWording(passage, match);
  if (category === 'nominalisation')
    return namesDoer(passage, match) ? undefined : { category, start: match.start, end: match.end };
  return { category, start: verbGroupStart(passage, match), end: match.end };
};

/** "Was shot", "was shot by police"; undefined where the verb is active. */
const passiveWording = (passage: Passage, match: LexiconMatch): Wording | undefined => {
  const start = passiveStart(passage, match);
  if (start === undefined) return undefined;
  const agent = agentOf(passage, match);
  return agent === undefined
    ? { category: 'agentless-passive', start, end: match.end }
    : { category: 'agent-in-passive', start, end: agent };
};
