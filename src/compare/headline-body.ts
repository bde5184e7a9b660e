import type { FactMention, WithinArticle } from '../model/comparison.js';
import { shareName } from './differences/same-source.js';
import { findingsWithin } from './excerpt.js';
import { mentionOf } from './mention.js';
import { conflict, keysOf, type OwnSentence, sharedCount } from './own-sentence.js';
import type { Resources } from './resources.js';
import { keysUnder } from './scope.js';
import { creditOf } from './vouching.js';

/** A body sentence with so great a share of the headline's words is about the same. */
const LEAST_SHARE = 0.5;
const FEWEST_WORDS = 3;
/** A sentence with less than this share of what the best one has speaks of it in passing. */
const LEAST_OF_BEST = 0.8;

/** The headline asserts plainly, as done and not as planned, what every body sentence about it attributes or hedges. */
export const headlineConflicts = (sentences: OwnSentence[], resources: Resources): WithinArticle[] => {
  const body = sentences.filter(({ isHeadline }) => !isHeadline);
  return sentences
    .filter(({ isHeadline }) => isHeadline)
    .flatMap((headline) => {
      const keys = keysOf(headline);
      const own = mentionOf(headline, keys, resources);
      if (
        keys.size < FEWEST_WORDS ||
        !isPlain(own) ||
        keysUnder(headline, resources.words.modalities).size > 0 ||
        /["“”‘]/.test(headline.place.text)
      )
        return [];
      const shares = body.map((sentence) => ({ sentence, share: sharedCount(keys, keysOf(sentence)) / keys.size }));
      const best = shares.reduce((most, { share }) => Math.max(most, share), 0);
      const same = shares
        .filter(({ share }) => share >= LEAST_SHARE && share >= LEAST_OF_BEST * best)
        .toSorted((one, other) => other.share - one.share)
        .map(({ sentence }) => ({ sentence, mention: mentionOf(sentence, keys, resources) }));
      const first = same[0];
      if (
        !first ||
        isCutFrom(headline, first.sentence) ||
        reportsItsSpeech(headline, first, resources) ||
        isAnnounced(first, resources) ||
        same.some(({ mention }) => isPlain(mention))
      )
        return [];
      const how = first.mention.status === 'asserted' ? 'hedges' : 'attributes';
      return [conflict('headline-body', `the headline asserts what the body ${how}`, [headline, first.sentence])];
    });
};

/** "Mayor Mocks Council" tells of her words, and a body that credits them to her attributes nothing that it asserts. */
const reportsItsSpeech = (headline: OwnSentence, { sentence, mention }: Told, { words }: Resources): boolean => {
  const credited = creditOf({ excerpt: sentence, mention });
  if (!credited) return false;
  const body = { attribution: credited, excerpt: sentence };
  return findingsWithin(headline, 'attribution', headline.place).some(
    (finding) => finding.type === 'speech' && shareName({ attribution: finding, excerpt: headline }, body, words),
  );
};

/** "The mayor announced that the gate will close": by her word it is decided, and there is nothing in it to doubt. */
const isAnnounced = ({ sentence, mention }: Told, { words }: Resources): boolean => {
  const cue = creditOf({ excerpt: sentence, mention })?.cue?.text.toLowerCase() ?? '';
  return cue.split(/\s+/).some((word) => words['announcing-verbs']?.includes(word));
};

interface Told {
  sentence: OwnSentence;
  mention: FactMention;
}

/** A title that repeats how the sentence begins asserts nothing of its own: what it leaves out is cut off. */
const isCutFrom = (headline: OwnSentence, sentence: OwnSentence): boolean => {
  const [short, long] = [headline, sentence].map(({ words }) => words.map(({ normal }) => normal).join(' '));
  return long!.startsWith(short!);
};

const isPlain = ({ status, certainty }: FactMention): boolean => status === 'asserted' && certainty !== 'hedged';
