import type { Document, Passage } from '../../model/document.js';
import type { Attribution } from '../../model/finding.js';
import { linkAppositions } from './appositions.js';
import type { Cluster, Mention } from './cluster.js';
import { linkDescriptions } from './described.js';
import { entitiesOf, type LinkedEntities } from './entities-of.js';
import { markNameWords } from './name-words.js';
import { linkNames } from './named.js';
import { readPhrases } from './phrases.js';
import { linkPronouns } from './pronouns.js';
import { sourceMentions } from './speakers.js';
import { settleTypes } from './types.js';

/** Links names, descriptions, pronouns and sources of one article to the persons, groups and places they refer to. */
export const linkEntities = (document: Document, attributions: Omit<Attribution, 'id'>[]): LinkedEntities => {
  const mentions = readMentions(document);
  const spoken = sourceMentions(attributions, mentions);
  const sources = new Set(spoken.filter((mention) => mention !== null));
  const linked: Map<Mention, Cluster> = linkNames(mentions);
  settleTypes(linked, mentions);
  linkAppositions(mentions, linked);
  linkDescriptions(mentions, linked, sources, consultedAnonymously(spoken, attributions));
  linkPronouns(mentions, linked, sources);
  return entitiesOf(linked, spoken);
};

/** Mentions of unnamed people whom the outlet asked, in contrast to a class that it only characterises ("critics say"). */
const consultedAnonymously = (
  spoken: (Mention | null)[],
  attributions: Pick<Attribution, 'anonymous'>[],
): Set<Mention> => new Set(spoken.filter((mention, i) => mention !== null && attributions[i]!.anonymous) as Mention[]);

/** Datelines and bylines name who wrote and where, not what the article tells of. */
const tells = (passage: Passage, sentence: number): boolean =>
  !['dateline', 'byline'].includes(passage.sentences[sentence]?.zone ?? '');

const readMentions = (document: Document): Mention[] => {
  const names = markNameWords(document);
  const mentions: Mention[] = [];
  let sentences = 0;
  for (const passage of document.passages) {
    for (const phrase of readPhrases(passage, names.get(passage)!).filter(({ sentence }) => tells(passage, sentence)))
      mentions.push({ phrase, passage, order: mentions.length, sentence: sentences + phrase.sentence });
    sentences += passage.sentences.length;
  }
  return mentions;
};
