import type { DescribedCondition } from '../model/described-list.js';
import type { ConditionPlace } from '../model/lexicon.js';

const places: Record<ConditionPlace, string> = {
  before: 'directly before it',
  after: 'directly after it',
  nearBefore: 'among the five words before it',
  nearAfter: 'among the five words after it',
  sentence: 'anywhere in its sentence',
};

const tags: Record<string, string> = {
  ADJ: 'an adjective',
  ADP: 'a preposition',
  ADV: 'an adverb',
  AUX: 'an auxiliary verb',
  CCONJ: 'a conjunction',
  DET: 'an article or determiner',
  NOUN: 'a noun',
  NUM: 'a number',
  PART: 'a particle',
  PRON: 'a pronoun',
  PROPN: 'a name',
  PUNCT: 'a punctuation mark',
  VERB: 'a verb',
};

const phrase = (words: string): string => tags[words] ?? `“${words.replace(/\*/g, '…')}”`;

const oneOf = (phrases: string[]): string =>
  phrases.length < 2 ? phrases.join('') : `${phrases.slice(0, -1).join(', ')} or ${phrases.at(-1)}`;

/** What a condition asks for, in words: `“the” or a number directly before it`. */
export const conditionWords = (condition: DescribedCondition): string =>
  (Object.keys(places) as ConditionPlace[])
    .flatMap((place) => {
      const words = condition[place];
      return words ? [`${oneOf(words.map(phrase))} ${places[place]}`] : [];
    })
    .join('; or ');
