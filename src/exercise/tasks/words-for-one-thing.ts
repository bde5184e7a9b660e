import type { ContrastSet, NamingMention } from '../../model/comparison.js';
import { type Material, type ShownSentence, sentenceAt } from '../material.js';
import type { Candidate, TaskMaker } from '../task-maker.js';

interface Chosen {
  /** The words as the outlet has them. */
  words: string;
  sentence: ShownSentence;
}

/** Which words each outlet has for the same people or thing. */
export const wordsForOneThing: TaskMaker = (material) => {
  const found = material.comparison.contrasts.flatMap((set) => asItem(set, material) ?? []);
  return found.length > 0
    ? found
    : { reason: 'no two outlets have words for one thing that are known to stand for different sides' };
};

const asItem = (set: ContrastSet, material: Material): Candidate | undefined => {
  // Words that the text links to nobody in common may stand for two things.
  if (set.entities.length === 0) return undefined;
  const chosen = material.comparison.articles.flatMap((_, article) => ownWords(set, article, material) ?? []);
  const words = new Set(chosen.map((one) => one.words.toLowerCase()));
  if (chosen.length < 2 || words.size < chosen.length) return undefined;
  return {
    hardness: chosen.reduce((sum, { sentence }) => sum + sentence.words, 0),
    draft: {
      format: 'match',
      prompt: 'The sentences speak of the same people or thing. Which words did each outlet choose for it?',
      passages: chosen.map(({ sentence }) => ({ outlet: sentence.outlet, text: sentence.text })),
      pairs: chosen.map(({ sentence, words: own }) => ({
        left: sentence.outlet,
        right: own,
        why: `“${own}” stands in its sentence.`,
      })),
      others: [],
      rationale: set.why,
      authority: set.authority,
      alternatives: set.disputed === null ? [] : [set.disputed],
    },
  };
};

/** A word of the set that this article has in its own voice and no other article has at all. */
const ownWords = (set: ContrastSet, article: number, material: Material): Chosen | undefined => {
  const { id } = material.comparison.articles[article]!.article;
  const isHere = (mention: NamingMention): boolean => mention.article === id;
  for (const { mentions } of set.words) {
    if (!mentions.some(isHere) || !mentions.every(isHere)) continue;
    for (const mention of mentions) {
      const sentence = mention.in === 'body' && mention.voice === 'outlet' && sentenceAt(material, article, mention);
      if (sentence) return { words: mention.text.replace(/\s+/g, ' '), sentence };
    }
  }
  return undefined;
};
