import type { ContrastSet, NamingMention, SharedEntity } from '../../model/comparison.js';
import { contains } from '../../model/span.js';
import { type Material, type ShownSentence, sentenceAt } from '../material.js';
import { wordsOf } from '../reading-grade.js';
import type { Candidate, TaskMaker } from '../task-maker.js';
import { isSure } from './loaded-words.js';

interface Chosen {
  /** The words as the outlet has them. */
  words: string;
  sentence: ShownSentence;
}

/** Which words each outlet has for the same people or thing. */
export const wordsForOneThing: TaskMaker = (material) => {
  const { contrasts, entities } = material.comparison;
  const found = [
    ...contrasts.flatMap((set) => ofContrast(set, material) ?? []),
    ...entities.flatMap((entity) => ofEntity(entity, material) ?? []),
  ];
  return found.length > 0 ? found : { reason: 'no two outlets surely have different words for one thing' };
};

/** Words that are known to stand for different sides, where the texts link them to one thing. */
const ofContrast = (set: ContrastSet, material: Material): Candidate | undefined => {
  if (set.entities.length === 0) return undefined;
  const chosen: Chosen[] = [];
  const taken: string[] = [];
  for (const [article, { article: own }] of material.comparison.articles.entries()) {
    const words = set.words.filter(({ mentions }) => mentions.some((mention) => mention.article === own.id));
    // An article that has another's word as well chose both.
    if (words.some(({ word }) => taken.includes(word))) continue;
    const free = words.filter((one) => !chosen.some(({ sentence }) => isUsedBy(one.mentions, sentence, material)));
    const shown = free.flatMap(({ mentions }) => shownFor(mentions, article, material) ?? [])[0];
    if (!shown) continue;
    chosen.push(shown);
    taken.push(...words.map(({ word }) => word));
  }
  return asItem(chosen, {
    rationale: set.why,
    authority: set.authority,
    alternatives: set.disputed === null ? [] : [set.disputed],
  });
};

const isUsedBy = (mentions: readonly NamingMention[], { article }: ShownSentence, { comparison }: Material): boolean =>
  mentions.some((mention) => mention.article === comparison.articles[article]!.article.id);

/** One thing that an outlet names with a loaded word, and another without. */
const ofEntity = (entity: SharedEntity, material: Material): Candidate | undefined => {
  const shown = material.comparison.articles.map((_, article) => {
    const { id } = material.comparison.articles[article]!.article;
    const own = entity.mentions.filter((mention) => mention.article === id && mention.voice === 'outlet');
    return own.flatMap((mention) => shownFor([mention], article, material) ?? []);
  });
  for (const [article, own] of shown.entries())
    for (const loaded of own) {
      const reason = loadedReason(loaded);
      if (!reason) continue;
      const plain = shown.flatMap((others, other) =>
        other === article ? [] : others.filter((one) => haveOneNoun(one, loaded) && !loadedReason(one)).slice(0, 1),
      );
      if (plain.length === 0) continue;
      return asItem([loaded, plain[0]!], {
        rationale: `“${reason.text}”: ${reason.why}`,
        authority: reason.authority,
        alternatives: reason.disputed === null ? [] : [reason.disputed],
      });
    }
  return undefined;
};

const loadedReason = ({ words, sentence }: Chosen) => {
  const at = sentence.text.indexOf(words);
  const place = { start: at, end: at + words.length };
  return sentence.findings
    .filter((finding) => finding.kind === 'loaded-term')
    .find((term) => isSure(term) && contains(place, term));
};

const haveOneNoun = (one: Chosen, other: Chosen): boolean =>
  wordsOf(one.words).at(-1)?.toLowerCase() === wordsOf(other.words).at(-1)?.toLowerCase() &&
  one.words.toLowerCase() !== other.words.toLowerCase();

/** The first place in the outlet's own words that can be shown. */
const shownFor = (mentions: readonly NamingMention[], article: number, material: Material): Chosen | undefined => {
  const { id } = material.comparison.articles[article]!.article;
  for (const mention of mentions) {
    if (mention.article !== id || mention.in !== 'body' || mention.voice !== 'outlet') continue;
    const sentence = sentenceAt(material, article, mention);
    if (sentence) return { words: mention.text.replace(/\s+/g, ' '), sentence };
  }
  return undefined;
};

const asItem = (
  chosen: readonly Chosen[],
  grounds: { rationale: string; authority: string[]; alternatives: string[] },
): Candidate | undefined => {
  if (new Set(chosen.map(({ words }) => words.toLowerCase())).size < Math.max(2, chosen.length)) return undefined;
  return {
    sentences: chosen.map(({ sentence }) => sentence.text),
    draft: {
      format: 'match',
      prompt: 'The sentences speak of the same people or thing. Which words did each outlet choose for it?',
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
