import type { Origin } from '../model/sourcing.js';
import { capitalised, inWords, listOf } from './prose.js';
import type { View } from './view.js';

/** Outlets that count as one: those that pass it on, and the one that had it first where it is compared here. */
export const outletsOfOrigin = ({ article, rests }: Origin): number => rests.length + (article === null ? 0 : 1);

/** More would bury the sentence. */
const MOST_NAMED = 8;

export const originSentence = (view: View, { label, article, rests }: Origin): string => {
  const names = rests.map((one) => view.article(one.article)?.name ?? one.article);
  const verb = names.length === 1 ? 'passes' : names.length === 2 ? 'both pass' : 'all pass';
  const who = names.length > MOST_NAMED ? `${capitalised(inWords(names.length))} outlets` : listOf(names);
  const passOn = `${who} ${verb} on what`;
  return article === null
    ? `${passOn} ${label} reported.`
    : `${passOn} ${view.article(article)?.name ?? label} reported, which is compared here too.`;
};
