import type { FactMention } from '../model/comparison.js';
import { STATUS } from './labels.js';
import { groupBy } from './prose.js';

/** Status and certainty, as sign and words, each way once. */
export const Standings = ({ mentions }: { mentions: readonly FactMention[] }) => (
  <>
    {[...groupBy(mentions, (mention) => [mention.status, ...qualities(mention)].join())].map(([, alike]) => {
      const { sign, short } = STATUS[alike[0]!.status];
      return (
        <span class="standing" data-sign={sign}>
          {[short, ...qualities(alike[0]!)].join(', ')}
        </span>
      );
    })}
  </>
);

const qualities = ({ certainty, polarity, challenged }: FactMention): string[] => [
  ...(certainty === 'plain' ? [] : [certainty]),
  ...(polarity === 'denied' ? ['denied'] : []),
  ...(challenged ? ['doubted by the outlet'] : []),
];
