import type { WithinArticle } from '../model/comparison.js';
import type { Entity } from '../model/entity.js';
import { overlap } from '../model/span.js';
import type { ExcerptWord } from './excerpt.js';
import { conflict, type OwnSentence } from './own-sentence.js';
import type { Resources } from './resources.js';

/**
 * Somebody is said to have been consulted or informed, and elsewhere in the article to have learned of it another way: "the
 * ministry was consulted" / "the ministry learned of the talks from the press".
 */
export const toldOtherwise = (sentences: OwnSentence[], { words }: Resources): WithinArticle[] => {
  const lists = {
    formsOfBe: new Set(words['forms-of-be']),
    informing: new Set(words['informing-verbs']),
    learning: new Set(words['learning-verbs']),
    channels: new Set(words['other-channels']),
    degrees: new Set(words['informed-degrees']),
  };
  const body = sentences.filter(({ isHeadline }) => !isHeadline);
  const informed = body.flatMap((sentence) => recipientsIn(sentence, lists).map((who) => ({ sentence, who })));
  if (informed.length === 0) return [];
  return body.flatMap((sentence) => {
    const learner = learnerIn(sentence, lists.learning, lists.channels);
    const told = learner && informed.find(({ who }) => who === learner);
    return told
      ? [
          conflict('self-conflict', 'said to have been told of it, and to have learned of it another way', [
            told.sentence,
            sentence,
          ]),
        ]
      : [];
  });
};

/** Words between a verb and whom it is about: "consulted closely with the ministry", "the ministry had not yet been informed". */
const REACH = 4;

/** Whoever is consulted or informed: the object of the verb, or the subject of its passive. */
const recipientsIn = (
  sentence: OwnSentence,
  { informing, formsOfBe, degrees }: Record<'informing' | 'formsOfBe' | 'degrees', Set<string>>,
): Entity[] =>
  sentence.words.flatMap(({ normal, pos }, at) => {
    // "Ill-informed" tells of nobody who informed them.
    if (!informing.has(normal) || degrees.has(sentence.words[at - 1]?.normal ?? '')) return [];
    const isPassive = sentence.words.slice(Math.max(0, at - REACH), at).some((word) => formsOfBe.has(word.normal));
    // The tagger takes the participle of "was informed" for an adjective.
    if (pos !== 'VERB' && !isPassive) return [];
    return (isPassive ? before(sentence, at) : after(sentence, at)) ?? [];
  });

/** Whoever learned, found out or heard of it through somebody else. */
const learnerIn = (sentence: OwnSentence, verbs: Set<string>, channels: Set<string>): Entity | undefined => {
  const at = sentence.words.findIndex(({ normal, pos }) => pos === 'VERB' && verbs.has(normal));
  if (at < 0 || !sentence.words.slice(at).some(({ normal }) => channels.has(normal))) return undefined;
  return before(sentence, at);
};

const before = (sentence: OwnSentence, at: number): Entity | undefined =>
  firstEntity(sentence, sentence.words.slice(Math.max(0, at - REACH), at).reverse());

const after = (sentence: OwnSentence, at: number): Entity | undefined =>
  firstEntity(sentence, sentence.words.slice(at + 1, at + 1 + REACH));

const firstEntity = ({ article, place }: OwnSentence, words: ExcerptWord[]): Entity | undefined => {
  for (const word of words) {
    const found = article.entities.find(({ mentions }) =>
      mentions.some((mention) => mention.in === place.in && overlap(mention, word) > 0),
    );
    if (found) return found;
  }
  return undefined;
};
