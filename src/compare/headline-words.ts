import type { WithinArticle } from '../model/comparison.js';
import type { LoadedTerm } from '../model/finding.js';
import { contains } from '../model/span.js';
import { conflict, type OwnSentence } from './own-sentence.js';

/**
 * A loaded word that the headline has as the outlet's own, and that the body leaves to a source wherever it has it:
 * “Shameful Plan for Harbour” over “She called the plan ‘shameful’”.
 */
export const borrowedByHeadline = (sentences: OwnSentence[]): WithinArticle[] => {
  const headlines = sentences.filter(({ isHeadline }) => isHeadline);
  if (headlines.length === 0) return [];
  const body = sentences.filter(({ isHeadline }) => !isHeadline);
  const terms = headlines[0]!.article.findings.filter(isCounted);
  return headlines.flatMap((headline) =>
    terms
      .filter((term) => term.voice === 'outlet' && term.use === 'used' && standsIn(term, headline))
      .flatMap((term) => {
        const below = terms.flatMap((other) => {
          const sentence = other.entry === term.entry ? body.find((one) => standsIn(other, one)) : undefined;
          return sentence ? [{ sentence, voice: other.voice }] : [];
        });
        return below.length > 0 && below.every(({ voice }) => voice !== 'outlet')
          ? [
              conflict(
                'headline-body',
                `the headline has “${term.text}” as its own, which the body leaves to a source`,
                [headline, below[0]!.sentence],
              ),
            ]
          : [];
      }),
  );
};

const isCounted = (finding: { kind: string }): finding is LoadedTerm =>
  finding.kind === 'loaded-term' && (finding as LoadedTerm).suppressed === null;

const standsIn = (term: LoadedTerm, { place }: OwnSentence): boolean => term.in === place.in && contains(place, term);
