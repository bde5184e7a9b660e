import type { Document, Passage } from '../../model/document.js';
import type { Attribution } from '../../model/finding.js';
import { linkAppositions } from './appositions.js';
import type { Mention } from './cluster.js';
import { linkCounterparts } from './counterparts.js';
import { linkDescriptions } from './described.js';
import { entitiesOf, type LinkedEntities } from './entities-of.js';
import { markNameWords } from './name-words.js';
import { linkNames } from './named.js';
import { giveSpeakersTheirStates } from './own-states.js';
import { readPhrases } from './phrases.js';
import { linkLabels, linkRoles } from './predicates.js';
import { linkPronouns } from './pronouns.js';
import { sourceMentions } from './speakers.js';
import { settleTypes } from './types.js';

/** Links names, descriptions, pronouns and sources of one article to the persons, groups and places they refer to. */
export const linkEntities = (document: Document, attributions: Omit<Attribution, 'id'>[]): LinkedEntities => {
  const mentions = readMentions(document);
  linkNames(mentions);
  settleTypes(mentions);
  const spoken = sourceMentions(attributions, mentions);
  spoken.forEach((mention, i) => {
    if (mention) mention.said = [...(mention.said ?? []), ...(attributions[i]!.content?.spans ?? [])];
  });
  linkAppositions(mentions);
  linkRoles(mentions);
  linkDescriptions(mentions, consultedAnonymously(spoken, attributions));
  linkPronouns(mentions);
  linkCounterparts(mentions);
  linkLabels(mentions);
  giveSpeakersTheirStates(mentions);
  return entitiesOf(mentions, spoken);
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
  let lines = 0;
  for (const passage of document.passages) {
    const isQuoted = quotedAt(passage);
    const lineOf = passage.sentences.map(({ start }) => (isQuoted(start) ? lines : ++lines));
    const inQuotation = quotedAt(passage);
    for (const phrase of readPhrases(passage, names.get(passage)!).filter(({ sentence }) => tells(passage, sentence)))
      mentions.push({
        phrase,
        passage,
        order: mentions.length,
        sentence: sentences + phrase.sentence,
        line: lineOf[phrase.sentence]!,
        quoted: inQuotation(phrase.start),
        cluster: null,
        owner: null,
        said: null,
        isLabel: false,
      });
    sentences += passage.sentences.length;
  }
  return mentions;
};

/** Whether offsets, asked in the order of the text, stand inside an outer quotation. */
const quotedAt = ({ quotations }: Passage): ((offset: number) => boolean) => {
  const outer = quotations.filter(({ depth }) => depth === 0);
  let next = 0;
  return (offset) => {
    while (outer[next] && outer[next]!.end <= offset) next++;
    return outer[next] !== undefined && outer[next]!.start < offset;
  };
};
