import type { Change } from '../../model/reference.js';
import { overlap, type Span } from '../../model/span.js';
import { type Excerpt, type ExcerptWord, findingsWithin } from '../excerpt.js';
import { firmVerbBeside, ofCertainty, phrasesIn, plainWordBeside, type Softened } from '../paraphrase-quotation.js';
import type { Resources } from '../resources.js';
import { type Pair, spanOf } from './pair.js';

/**
 * A paraphrase firmer than the words that it passes on, by the rule that sets a paraphrase beside the quotation in one
 * article: “rejected” for “not quite ready”; and a plain verb for “may”, where no other change tells of it.
 */
export const firmChanges = ({ reference, outlet }: Pair, isTold: boolean, resources: Resources): Change[] => {
  const source = softened(reference.excerpt, resources);
  const place = reference.excerpt.place.in;
  const change = (detail: string, soft: Span, excerpt: Excerpt, firm: Span): Change => ({
    kind: 'firmness',
    direction: 'stronger',
    detail,
    spans: [
      spanOf('reference', { in: place, start: soft.start, end: soft.end }),
      spanOf('article', { in: excerpt.place.in, start: firm.start, end: firm.end }),
    ],
  });
  return outlet.flatMap(({ excerpt }): Change[] => {
    const own = softened(excerpt, resources);
    if (own.hedges.length > 0 || own.mild.length > 0) return [];
    const firm = firmVerbBeside(cueWords(excerpt, resources), source, resources);
    if (firm) {
      const soft = reference.excerpt.passage.text.slice(firm.soft.start, firm.soft.end);
      return [change(`“${soft}” / “${firm.verb.text}”`, firm.soft, excerpt, firm.verb)];
    }
    const plain = isTold ? undefined : plainWordBeside(own.words, source);
    return plain
      ? [change(`“${plain.hedge.text}” / “${plain.plain.text}” is stated plainly`, plain.hedge, excerpt, plain.plain)]
      : [];
  });
};

const softened = (excerpt: Excerpt, { words: lists }: Resources): Softened => ({
  words: excerpt.words,
  hedges: findingsWithin(excerpt, 'hedge', excerpt.place).filter(
    ({ category, suppressed }) => suppressed === null && ofCertainty.has(category),
  ),
  mild: phrasesIn(excerpt.words, lists['mild-words'] ?? []),
  forced: phrasesIn(excerpt.words, lists['force-words'] ?? []),
});

/** Verbs of saying and doing in the sentence; they may stand outside the clause that was aligned. */
const cueWords = (excerpt: Excerpt, { forms }: Resources): ExcerptWord[] => {
  const cues = findingsWithin(excerpt, 'attribution', excerpt.sentence).flatMap(({ type, cue }) =>
    type === 'attitude' || !cue ? [] : cue,
  );
  const tokens = excerpt.passage.tokens.filter((token) => cues.some((cue) => overlap(token, cue) > 0));
  const keys = forms.keys(tokens.map(({ normal }) => normal));
  return tokens.map((token, i) => ({ ...token, key: keys[i]! }));
};
