import { phraseEnd } from '../model/phrases.js';
import { contains, overlap, type Span, startingWithin } from '../model/span.js';
import { type Excerpt, isWord, onceForPlace } from './excerpt.js';

/**
 * True where the outlet's own words cast doubt on the place: within it, or in the sentence that credits it ("Brandt, without
 * offering specifics, said …").
 */
export const isChallenged = (excerpt: Excerpt, isCredited: boolean, words: Record<string, string[]>): boolean =>
  doubtsIn(excerpt, words).some((doubt) => (isCredited || contains(excerpt.place, doubt)) && isOutlets(doubt, excerpt));

const doubtsIn = onceForPlace(({ passage, sentence }, words): Span[] => {
  const tokens = startingWithin(passage.tokens, sentence).filter((token) => contains(sentence, token) && isWord(token));
  return tokens.flatMap(({ start, normal }, at) => {
    const end = phraseEnd(tokens, at, words.challenges ?? []);
    if (end !== null) return { start, end: tokens[end - 1]!.end };
    const isUnsupported = normal === 'without' && givesNothing(tokens.slice(at + 1), words);
    return isUnsupported ? { start, end: tokens[at + 1]!.end } : [];
  });
});

/** Words between "offering" and the "evidence": "offering any further evidence". */
const REACH = 3;

/** "Without giving way" casts no doubt: what is not given must be a ground. */
const givesNothing = (
  [verb, ...rest]: { normal: string }[],
  { 'challenge-verbs': verbs = [], 'challenge-nouns': nouns = [] }: Record<string, string[]>,
): boolean => verbs.includes(verb?.normal ?? '') && rest.slice(0, REACH).some(({ normal }) => nouns.includes(normal));

/** Neither quoted nor told as somebody's words: "Brandt said there was no evidence of a leak" is Brandt's doubt. */
const isOutlets = (doubt: Span, { passage, article, place }: Excerpt): boolean =>
  !passage.quotations.some((quotation) => overlap(quotation, doubt) > 0) &&
  !(article.credited ?? []).some((stretch) => stretch.in === place.in && overlap(stretch, doubt) > 0);
