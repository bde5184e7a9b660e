import type { ContrastSet, NamingMention, SharedEntity } from '../../model/comparison.js';
import { SMALL_NUMBERS } from '../../model/prose.js';
import { overlap } from '../../model/span.js';
import type { Material, ShownSentence } from '../material.js';
import { thoseOrAll } from '../or-all.js';
import { wordsOf } from '../reading-grade.js';
import type { Candidate, TaskMaker } from '../task-maker.js';
import { isSure } from './loaded-words.js';
import {
  type Chosen,
  distinctWords,
  FEWEST_NAMES,
  judgedName,
  judgingIn,
  namesOfSides,
  shownByArticle,
  shownFor,
} from './naming-item.js';
import { personNamed } from './person-named.js';

/** Which words each outlet has for the same people or thing. */
export const wordsForOneThing: TaskMaker = (material) => {
  const { contrasts, entities } = material.comparison;
  const found = [
    ...contrasts.flatMap((set) => ofContrast(set, material) ?? []),
    ...entities.flatMap((entity) => ofEntity(entity, material) ?? personNamed(entity, material) ?? []),
  ];
  if (found.length === 0) return { reason: 'no two outlets surely have different words for one thing' };
  return [...thoseOrAll(found, ({ sentences }) => sentences.length > FEWEST_NAMES)];
};

/** Words that are known to stand for different sides, where the texts link them to one thing. */
const ofContrast = (set: ContrastSet, material: Material): Candidate | undefined => {
  if (set.entities.length === 0) return undefined;
  const isOfThem = namesOneOf(set, material);
  const chosen: Chosen[] = [];
  const taken: string[] = [];
  for (const [article, { article: own }] of material.comparison.articles.entries()) {
    const words = set.words.filter(({ mentions }) => mentions.some((mention) => mention.article === own.id));
    // An article that has another's word as well chose both.
    if (words.some(({ word }) => taken.includes(word))) continue;
    const free = words.filter((one) => !chosen.some(({ sentence }) => isUsedBy(one.mentions, sentence, material)));
    const shown = free.flatMap(({ mentions }) => shownFor(mentions.filter(isOfThem), article, material) ?? [])[0];
    if (!shown) continue;
    chosen.push(shown);
    taken.push(...words.map(({ word }) => word));
  }
  return namesOfSides(chosen, {
    rationale: set.why,
    authority: set.authority,
    alternatives: set.disputed === null ? [] : [set.disputed],
  });
};

/** Of people it has to be the same ones: an event or a thing has few that are like it, prisoners may be others. */
const namesOneOf = (set: ContrastSet, { comparison }: Material): ((mention: NamingMention) => boolean) => {
  const own = comparison.entities.filter(({ id }) => set.entities.includes(id));
  const isOfPeople = own.some(({ type }) => type === 'person' || type === 'group');
  return (mention) =>
    !isOfPeople ||
    own.some(({ mentions }) =>
      mentions.some((one) => one.article === mention.article && one.in === mention.in && overlap(one, mention) > 0),
    );
};

const isUsedBy = (mentions: readonly NamingMention[], { article }: ShownSentence, { comparison }: Material): boolean =>
  mentions.some((mention) => mention.article === comparison.articles[article]!.article.id);

/** One thing that an outlet names with a loaded word, and others without. */
const ofEntity = (entity: SharedEntity, material: Material): Candidate | undefined => {
  const shown = shownByArticle(entity, material).map((own) => own.filter(({ words }) => !owned.test(words)));
  for (const [article, own] of shown.entries())
    for (const loaded of own) {
      if (!judges(loaded)) continue;
      const plain = shown.flatMap((others, other) =>
        other === article
          ? []
          : others
              .map(withoutNumber)
              .filter((one) => haveOneNoun(one, loaded) && !judgingIn(one))
              .slice(0, 1),
      );
      if (plain.length === 0) continue;
      const item = judgedName([loaded, ...distinctWords(plain)], 'the same people or thing');
      if (item) return item;
    }
  return undefined;
};

/** What belongs to somebody is told with whose it is, and may be another thing. */
const owned = /^(?:whose|his|her|its|their|my|our|your)\s/i;

/** “Four farmers” beside “innocent farmers”: how many is no name for them. */
const withoutNumber = (one: Chosen): Chosen => ({
  ...one,
  words: one.words.replace(leadingNumber, ''),
});

const leadingNumber = new RegExp(`^(?:\\d[\\d,.]*|${SMALL_NUMBERS.join('|')}) (?=\\p{L})`, 'iu');

const judges = (one: Chosen): boolean => {
  const term = judgingIn(one);
  return term !== undefined && isSure(term);
};

const haveOneNoun = (one: Chosen, other: Chosen): boolean =>
  wordsOf(one.words).at(-1)?.toLowerCase() === wordsOf(other.words).at(-1)?.toLowerCase() &&
  one.words.toLowerCase() !== other.words.toLowerCase();
