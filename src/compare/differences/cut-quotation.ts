import type { Difference } from '../../model/comparison.js';
import type { Passage, Quotation } from '../../model/document.js';
import { onceFor, onceInEvent } from '../../model/once.js';
import { phraseEnd } from '../../model/phrases.js';
import { overlap, startingWithin } from '../../model/span.js';
import { isWord, onceForPlace } from '../excerpt.js';
import type { Resources } from '../resources.js';
import { spellingOf } from '../spelling.js';
import { foundByArticle, type Told } from './told.js';

/** So many of the same words in a row, from the cut on, are the same sentence. */
const LEAST_COMMON = 5;
/** A longer beginning is a sentence of its own. */
const LONGEST_CUT = 15;

/** A quotation that a mention touches, word by word to its end. */
interface Quoted {
  words: { normal: string; text: string; end: number; start: number }[];
  keys: string[];
  text: string;
  /** Whether its speaker hedges anywhere. */
  mayBeCut: boolean;
}

/**
 * A quotation that begins where another outlet has the speaker hedge first: "It seems to me, from what I know, the gate is old" /
 * "From what I know, the gate is old". Nothing in the shorter one shows that something was left out.
 */
export const cutQuotations = (told: Told[], { words }: Resources): Difference[] => {
  if (!told.some(({ excerpt }) => quotationsOf(excerpt, words).some(({ mayBeCut }) => mayBeCut))) return [];
  const hedges = words['speakers-hedges'] ?? [];
  const articles = [...foundByArticle(told, ({ excerpt }) => quotationsOf(excerpt, words))].map(
    ([article, quotations]) => ({ article, quotations }),
  );
  for (const whole of articles)
    for (const short of articles) {
      if (whole === short) continue;
      for (const full of whole.quotations)
        for (const part of full.mayBeCut ? short.quotations : []) {
          const left = full.words.slice(0, cutFrom(full, part));
          if (!left.some((_, at) => phraseEnd(left, at, hedges) !== null)) continue;
          // The article that cuts it here may print it whole beside it.
          if (short.quotations.some((other) => startsAlike(full, other))) continue;
          return [
            {
              kind: 'quotation',
              articles: [whole.article, short.article],
              detail: `“${wordsOf(full, 0, left.length + SHOWN)} …” / “${wordsOf(part, 0, SHOWN)} …”`,
            },
          ];
        }
    }
  return [];
};

/** Words of the sentence itself that are shown behind what one leaves out. */
const SHOWN = 5;

const wordsOf = ({ words, text }: Quoted, from: number, to: number): string => {
  const shown = words.slice(from, to);
  return text.slice(shown[0]!.start, shown.at(-1)!.end);
};

const quotationsOf = onceForPlace(({ passage, place }, lists): Quoted[] => {
  const touched = passage.quotations.filter(({ inner }) => overlap(inner, place) > 0);
  return touched.map((quotation) => readUnder(lists)(quotation, passage));
});

/** Several places may touch one quotation. */
const readUnder = onceFor((lists: Resources['words']) =>
  onceInEvent(({ inner }: Quotation, passage: Passage): Quoted => {
    const spelling = spellingOf(lists);
    const hedges = lists['speakers-hedges'] ?? [];
    const tokens = startingWithin(passage.tokens, inner);
    // What stands before a full stop is no part of the next sentence.
    const words = tokens.filter((token) => token.sentence === tokens[0]?.sentence && isWord(token));
    return {
      words,
      keys: words.map(({ normal }) => spelling(normal.replace('’', "'"))),
      text: passage.text,
      mayBeCut: words.some((_, at) => phraseEnd(words, at, hedges) !== null),
    };
  }),
);

const startsAlike = (a: Quoted, b: Quoted): boolean =>
  a.keys.slice(0, LEAST_COMMON).join(' ') === b.keys.slice(0, LEAST_COMMON).join(' ');

/** At which word of the whole the part begins; 0 where it does not, or begins with it. */
const cutFrom = (whole: Quoted, part: Quoted): number => {
  const opening = part.keys.slice(0, LEAST_COMMON).join(' ');
  if (part.keys.length < LEAST_COMMON) return 0;
  for (let at = 1; at <= Math.min(LONGEST_CUT, whole.keys.length - LEAST_COMMON); at++)
    if (whole.keys.slice(at, at + LEAST_COMMON).join(' ') === opening) return at;
  return 0;
};
