import type { NamingMention, SharedEntity } from '../../model/comparison.js';
import { isContestedWord } from '../contested.js';
import { type Material, type ShownSentence, sentenceAt } from '../material.js';
import type { Candidate } from '../task-maker.js';

export interface Chosen {
  /** The words as the outlet has them. */
  words: string;
  sentence: ShownSentence;
}

/** Of two pairs the second gives itself; with fewer there is nothing to match. */
export const FEWEST_PAIRS = 2;

/** The words that each article has for it, in sentences that can be shown. */
export const shownByArticle = ({ mentions }: SharedEntity, material: Material): Chosen[][] =>
  material.comparison.articles.map(({ article: { id } }, article) =>
    mentions.flatMap((mention) => (mention.article === id ? (shownFor([mention], article, material) ?? []) : [])),
  );

export const distinctWords = (chosen: readonly Chosen[]): Chosen[] => [
  ...new Map(chosen.map((one) => [one.words.toLowerCase(), one])).values(),
];

/** The first place in the outlet's own words that can be shown. */
export const shownFor = (
  mentions: readonly NamingMention[],
  article: number,
  material: Material,
): Chosen | undefined => {
  const { id } = material.comparison.articles[article]!.article;
  for (const mention of mentions) {
    if (mention.article !== id || mention.in !== 'body' || mention.voice !== 'outlet') continue;
    const sentence = sentenceAt(material, article, mention);
    if (sentence) return { words: mention.text.replace(/\s+/g, ' '), sentence };
  }
  return undefined;
};

interface Grounds {
  prompt?: string;
  rationale: string;
  authority: string[];
  alternatives: string[];
}

const PROMPT = 'The sentences speak of the same people or thing. Which words did each outlet choose for it?';

/** Which outlet has which words; none of these is contested. */
export const namingItem = (
  named: readonly Chosen[],
  { prompt = PROMPT, ...grounds }: Grounds,
): Candidate | undefined => {
  const chosen = named.filter(({ words }) => !isContestedWord(words));
  if (new Set(chosen.map(({ words }) => words.toLowerCase())).size < Math.max(FEWEST_PAIRS, chosen.length))
    return undefined;
  return {
    sentences: chosen.map(({ sentence }) => sentence.text),
    draft: {
      format: 'match',
      prompt,
      passages: chosen.map(({ sentence }) => ({ outlet: sentence.outlet, text: sentence.text })),
      pairs: chosen.map(({ sentence, words }) => ({
        left: sentence.outlet,
        right: words,
        why: `“${words}” stands in its sentence.`,
      })),
      others: [],
      ...grounds,
    },
    follow: {
      format: 'open',
      prompt: `What does each choice suggest to a reader: ${chosen.map(({ words }) => `“${words}”`).join(', ')}?`,
      passages: [],
      rubric: [
        { points: 1, criterion: 'Says for each word what it suggests.' },
        { points: 1, criterion: 'Says which word is the plainer one, or that each takes a side.' },
      ],
      model: grounds.rationale,
      lines: 3,
      ...grounds,
    },
  };
};
