import type { FactMention } from '../../model/comparison.js';
import type { Change } from '../../model/reference.js';
import { clausesOf, type Pair } from './pair.js';

type Status = FactMention['status'];

/**
 * Who vouches for it: the article states as its own what the reference credits to a source, or what somebody says there;
 * or the other way round. Headlines name no sources by custom, and quotation marks name one by themselves.
 */
export const statusChange = (pair: Pair): Change[] => {
  const { reference, outlet, told } = pair;
  const { speaker } = told.statement;
  const statuses = new Set(outlet.filter(({ isHeadline }) => !isHeadline).map(({ mention }) => mention.status));
  const [after] = statuses;
  if (statuses.size !== 1 || told.quotations.length > 0) return [];
  const before: Status = speaker ? 'attributed' : reference.mention.status;
  const change = (direction: Change['direction'], detail: string): Change[] => [
    { kind: 'status', direction, detail, spans: clausesOf(pair) },
  ];
  const source = speaker ? `said by ${speaker}` : `credited to ${WHO[before]}`;
  if (before !== 'asserted' && after === 'asserted') return change('stronger', `${source} / stated without a source`);
  if (before === 'asserted' && after !== 'asserted')
    return change('weaker', `stated without a source / credited to ${WHO[after!]}`);
  return before === after ? [] : change('changed', `${source} / credited to ${WHO[after!]}`);
};

const WHO: Record<Status, string> = {
  asserted: 'nobody',
  attributed: 'a source',
  'attributed-unnamed': 'an unnamed source',
};
