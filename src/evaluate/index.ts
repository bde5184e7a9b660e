/** How far the program and people, and people among themselves, agree on what is in a text. */
import type { AnnotatedArticle } from '../model/annotated-article.js';
import type { Evaluation, PersonEvaluation } from '../model/evaluation.js';
import { findingKinds } from '../model/finding.js';
import { groupBy } from '../model/group-by.js';
import type { MarkedArticle } from '../model/mark.js';
import type { Resampling } from '../statistics/resampled-sums.js';
import { agreementOf } from './agreement.js';
import { disagreementsOf } from './disagreements.js';
import { type ReadTwice, readTwice, toolReadings } from './documents.js';
import { propertyAgreement } from './properties.js';
import { kindsOf, scoresOf } from './scores.js';

export { type JoinedGold, joinGold } from './gold/join.js';
export { type GoldFiles, readGoldFiles } from './gold/read-gold.js';

export type Scored = Pick<Evaluation, 'people' | 'agreement' | 'disagreements'>;

/**
 * Scores what the program found against what each person marked, in the articles that this person has read and the kinds that this
 * person marked. RangeError where an article that was marked is not given.
 */
export const scoreMarks = (
  articles: readonly AnnotatedArticle[],
  marked: readonly MarkedArticle[],
  by: Resampling = {},
): Scored => {
  const readings = toolReadings(articles);
  const people = [...groupBy(marked, ({ coder }) => coder)].map(([coder, own]) => ({
    coder,
    documents: readTwice(readings, own),
  }));
  return {
    people: people.map(({ coder, documents }) => personOf(coder, documents, by)),
    agreement: agreementOf(readings, marked, by),
    disagreements: people.flatMap(({ coder, documents }) => disagreementsOf(coder, documents, kindsOf(documents))),
  };
};

const personOf = (coder: string, documents: readonly ReadTwice[], by: Resampling): PersonEvaluation => {
  const kinds = kindsOf(documents);
  return {
    coder,
    documents: documents.length,
    kinds,
    notScored: findingKinds.filter((kind) => !kinds.includes(kind)),
    scores: scoresOf(documents, kinds, by),
    anonymous: propertyAgreement(
      documents,
      'attribution',
      ({ anonymous }) => (anonymous === null ? null : anonymous ? 'anonymous' : 'not anonymous'),
      by,
    ),
    voice: kinds.flatMap((kind) => propertyAgreement(documents, kind, ({ voice }) => voice, by) ?? []),
  };
};
