import type { Article } from '../../model/article.js';
import type { Span } from '../../model/span.js';
import type { WordChange } from '../../model/word-change.js';
import type { StoryWord } from './story.js';

/** A shared text as one article prints it. */
export interface Version extends Span {
  article: Article;
  /** Which of the event's articles it is. */
  position: number;
  words: StoryWord[];
}

export interface Kept {
  /** Words of the first version that the second one has too. */
  from: StoryWord[];
  /** How many words of the second version the first one has. */
  to: number;
  /** How many stand in runs of words that are the outlets' own: not quoted, no part of a stock phrase. */
  own: number;
}

/** Fewer words in a row ("of the") any two texts have in common. */
const SHORTEST_RUN = 3;

export const keptWords = (from: Version, to: Version, changes: readonly WordChange[]): Kept => {
  const kept = changes.filter((change) => change.kind === 'kept');
  const inFrom = wordsBySpan(
    from.words,
    kept.map((change) => change.from),
  );
  const inTo = wordsBySpan(
    to.words,
    kept.map((change) => change.to),
  );
  const own = kept.map((_, i) => Math.min(ownIn(inFrom[i]!), ownIn(inTo[i]!)));
  return {
    from: inFrom.flat(),
    to: inTo.flat().length,
    own: own.filter((words) => words >= SHORTEST_RUN).reduce((sum, words) => sum + words, 0),
  };
};

const ownIn = (words: readonly StoryWord[]): number => words.filter(({ own }) => own).length;

/** The words within each span; both in text order. */
const wordsBySpan = (words: readonly StoryWord[], spans: readonly Span[]): StoryWord[][] => {
  let next = 0;
  return spans.map((span) => {
    while (words[next] && words[next]!.start < span.start) next++;
    const first = next;
    while (words[next] && words[next]!.end <= span.end) next++;
    return words.slice(first, next);
  });
};
