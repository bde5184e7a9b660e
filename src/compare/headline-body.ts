import type { FactMention, WithinArticle } from '../model/comparison.js';
import { mentionOf } from './mention.js';
import { conflict, keysOf, type OwnSentence, sharedCount } from './own-sentence.js';
import type { Resources } from './resources.js';

/** A body sentence with so great a share of the headline's words is about the same. */
const LEAST_SHARE = 0.5;
const FEWEST_WORDS = 3;

/** The headline asserts plainly what every body sentence about it attributes or hedges. */
export const headlineConflicts = (sentences: OwnSentence[], resources: Resources): WithinArticle[] => {
  const body = sentences.filter(({ isHeadline }) => !isHeadline);
  return sentences
    .filter(({ isHeadline }) => isHeadline)
    .flatMap((headline) => {
      const keys = keysOf(headline);
      const own = mentionOf(headline, keys, resources);
      if (keys.size < FEWEST_WORDS || !isPlain(own) || /["“”‘]/.test(headline.place.text)) return [];
      const same = body
        .map((sentence) => ({ sentence, share: sharedCount(keys, keysOf(sentence)) / keys.size }))
        .filter(({ share }) => share >= LEAST_SHARE)
        .map(({ sentence }) => ({ sentence, mention: mentionOf(sentence, keys, resources) }));
      const first = same[0];
      if (!first || isCutFrom(headline, first.sentence) || same.some(({ mention }) => isPlain(mention))) return [];
      const how = first.mention.status === 'asserted' ? 'hedges' : 'attributes';
      return [conflict('headline-body', `the headline asserts what the body ${how}`, [headline, first.sentence])];
    });
};

/** A title that repeats how the sentence begins asserts nothing of its own: what it leaves out is cut off. */
const isCutFrom = (headline: OwnSentence, sentence: OwnSentence): boolean => {
  const [short, long] = [headline, sentence].map(({ words }) => words.map(({ normal }) => normal).join(' '));
  return long!.startsWith(short!);
};

const isPlain = ({ status, certainty }: FactMention): boolean => status === 'asserted' && certainty !== 'hedged';
