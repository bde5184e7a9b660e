import type { Change, ChangeKind, QuotationResult, StatementInOutlet } from '../../../model/reference.js';
import { DIFFERENCE } from '../../labels.js';
import { FIRM } from '../../match.js';

/** How the section says each literal. “Cut” is never said of an outlet: words are left out, or no match was found. */

export type Kept = 'quoted' | 'repeated' | 'paraphrased' | 'unsure' | 'none';

/** The columns of the table, in its order. */
export const KEPT: Record<Kept, { title: string; said: string }> = {
  quoted: { title: 'Quoted, in full or in part', said: 'quoted, in full or in part' },
  repeated: {
    title: 'Its words, unquoted',
    said: 'its words, or nearly, without quotation marks',
  },
  paraphrased: { title: 'In other words', said: 'in other words' },
  unsure: { title: 'Less sure match', said: 'a match of which the program is less sure' },
  none: { title: 'No match found', said: 'no match found' },
};

export const keptOf = ({ treatment, mentions }: StatementInOutlet): Kept =>
  treatment === 'paraphrased' && mentions.every(({ score }) => score < FIRM) ? 'unsure' : treatment;

export const RESULT: Record<QuotationResult, string> = {
  verbatim: 'Word for word',
  shortened: 'Words left out between them',
  altered: 'Other or added words',
  none: 'No match found',
};

export const DIRECTION: Record<Change['direction'], string> = {
  stronger: 'Firmer',
  weaker: 'Less firm',
  changed: 'Other words',
  shortened: 'Shortened',
};

export const CHANGE: Record<ChangeKind, string> = {
  ...(({ origin: _, ...rest }) => rest)(DIFFERENCE),
  'loaded-term': 'A word that judges',
  firmness: 'Firmer than the words',
  'left-out': 'Left out',
};
