import type { AlignedFact, Difference, FactMention } from '../../model/comparison.js';
import { groupBy } from '../prose.js';
import { whoAtStart, whoOf } from '../shared-texts.js';
import type { View } from '../view.js';
import type { Described } from './key-difference.js';
import { wordingsOf } from './wordings.js';

export const polarity = (view: View, fact: AlignedFact): Described => {
  const difference = fact.differences.find(({ kind }) => kind === 'polarity');
  const words = difference && claimsOf(difference);
  if (words)
    return {
      kind: 'polarity',
      sentence: `${difference.articles
        .map((id, i) => `${(i === 0 ? whoAtStart : whoOf)(view, [id], fact)} writes ${words[i]}`)
        .join('; ')}. They may conflict.`,
    };
  const groups = groupBy(surestOfEach(fact), ({ polarity: side }) => side);
  if (!difference || groups.size < 2) return null;
  const parts = SIDES.map(([side, verb], i) => {
    const ids = groups.get(side)!.map(({ article }) => article);
    return `${(i === 0 ? whoAtStart : whoOf)(view, ids, fact)} ${ids.length > 1 ? verb : VERBS[verb]} it`;
  });
  return { kind: 'polarity', sentence: `${parts.join('; ')}. They may conflict.` };
};

const SIDES = [
  ['affirmed', 'affirm'],
  ['denied', 'deny'],
] as const;

const VERBS = { affirm: 'affirms', deny: 'denies' };

/** Of each article the mention that is matched most surely: one sentence of it may deny what another affirms. */
const surestOfEach = ({ mentions }: AlignedFact): FactMention[] =>
  [...groupBy(mentions, ({ article }) => article).values()].map((own) =>
    own.reduce((best, one) => (one.score > best.score ? one : best)),
  );

/** What each article claims of earlier cases, in its words: which of them denies the fact depends on how it is put. */
const claimsOf = ({ detail, articles }: Difference): string[] | null => {
  const wordings = wordingsOf({ detail: detail.split('; ')[0]!, articles });
  return wordings?.every((wording) => wording.startsWith('“')) ? wordings : null;
};
