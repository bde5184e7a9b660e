import type { FactMention } from '../model/comparison.js';
import { STATUS } from './labels.js';
import { groupBy } from './prose.js';

/** What a mention is beside its status, with the letter for it where there is no room for words. */
export const QUALITY = {
  hedged: 'h',
  boosted: 'b',
  denied: 'd',
  'doubted by the outlet': '?',
} as const;

/** Status and certainty, as sign and words, each way once; `brief` where the words are for those who listen or point. */
export const Standings = ({ mentions, brief }: { mentions: readonly FactMention[]; brief?: boolean }) => (
  <>
    {[...groupBy(mentions, (mention) => [mention.status, ...qualities(mention)].join())].map(([, alike]) => {
      const { sign, short } = STATUS[alike[0]!.status];
      const told = qualities(alike[0]!);
      const words = [short, ...told].join(', ');
      return brief ? (
        <span class="standing" data-sign={sign + told.map((quality) => QUALITY[quality]).join('')}>
          <span class="said">{words}</span>
        </span>
      ) : (
        <span class="standing" data-sign={sign}>
          {words}
        </span>
      );
    })}
  </>
);

const qualities = ({ certainty, polarity, challenged }: FactMention): (keyof typeof QUALITY)[] => [
  ...(certainty === 'plain' ? [] : [certainty]),
  ...(polarity === 'denied' ? (['denied'] as const) : []),
  ...(challenged ? (['doubted by the outlet'] as const) : []),
];
