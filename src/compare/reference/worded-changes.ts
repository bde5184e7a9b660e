import type { Difference } from '../../model/comparison.js';
import type { Change } from '../../model/reference.js';
import { differencesOf } from '../differences/index.js';
import type { NamesByPlace } from '../differences/naming.js';
import type { Resources } from '../resources.js';
import { certaintyChange } from './certainty-changes.js';
import { firmChanges } from './firm-changes.js';
import type { Told } from './given.js';
import { loadedChanges } from './loaded-changes.js';
import { numberChanges } from './number-changes.js';
import { clausesOf, type Pair, pairOf } from './pair.js';
import { statusChange } from './status-change.js';

/** What differs between the clauses that were aligned: the kinds of every comparison, with their direction. */
export const wordedChanges = (told: Told, names: NamesByPlace, resources: Resources): Change[] => {
  const pair = pairOf(told, resources);
  if (!pair) return [];
  const certainty = certaintyChange(pair);
  const differences = differencesOf([pair.reference, ...pair.outlet], names, resources).flatMap((difference) =>
    changeOf(difference, pair),
  );
  // "may close" / "closes" is a matter of modality and of certainty: it is told once.
  const kept = certainty.length > 0 ? differences.filter(({ kind }) => kind !== 'modality') : differences;
  const isFirmer = [...certainty, ...kept].some(({ direction }) => direction === 'stronger');
  return [
    ...certainty,
    ...statusChange(pair),
    ...kept,
    ...(kept.some(({ kind }) => kind === 'number') ? [] : numberChanges(pair, resources.words)),
    ...loadedChanges(pair),
    ...firmChanges(pair, isFirmer, resources),
  ];
};

const changeOf = ({ kind, detail, articles }: Difference, pair: Pair): Change[] => {
  const spans = clausesOf(pair);
  switch (kind) {
    case 'certainty':
    case 'status':
    case 'origin':
    // Quotations are held against the whole reference, word by word.
    case 'quotation':
      return [];
    case 'modality':
      return [
        { kind, direction: articles[0] === pair.reference.mention.article ? 'stronger' : 'weaker', detail, spans },
      ];
    // Who passes a statement on in few words drops adjectives; only those that are added say something.
    case 'modifier':
      return addsWords(detail) ? [{ kind, direction: 'changed', detail, spans }] : [];
    default:
      return [{ kind, direction: 'changed', detail, spans }];
  }
};

const addsWords = (detail: string): boolean => {
  const [own = '', theirs = ''] = detail.toLowerCase().split(' / ');
  const words = new Set<string>(own.match(/[\p{L}-]+/gu));
  return (theirs.match(/[\p{L}-]+/gu) ?? []).some((word) => !words.has(word));
};
