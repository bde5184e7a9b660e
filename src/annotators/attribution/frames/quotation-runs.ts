import type { Item, Statement } from '../grammar/sequence.js';
import { sign } from '../grammar/signs.js';
import { withEvidentSpeaker } from './evident-speaker.js';
import type { PlacedFrame } from './frame.js';

/**
 * Quotations without a cue of their own: those that follow a speaker in the same paragraph, or open the next one, run on
 * from that speaker; any other full quotation is speech whose speaker is not stated in its sentence. The frames
 * are in the order of their statements.
 */
export const withLooseQuotations = (statements: Statement[], placed: PlacedFrame[]): PlacedFrame[] => {
  const result = [...placed];
  let last: PlacedFrame | undefined;
  let lastBlock = -2;
  /** Whoever was quoted may be quoted on in the next paragraph; whose words were only told, in the same one. */
  let reach = 1;
  let next = 0;
  const reporting = new Set(placed.map(({ statement }) => statement));
  const silent = (statement: Statement): boolean => !reporting.has(statement) && !quotes(statement);
  for (const [at, statement] of statements.entries()) {
    const first = next;
    while (placed[next]?.statement === statement) next++;
    const own = placed.slice(first, next);
    if (own.length === 0 && !quotes(statement)) continue;
    const loneItems = quotes(statement) && standsAlone(statement) ? statement.items : [];
    for (const [i, item] of loneItems.entries()) {
      if (!item.quotation || own.some((one) => reports(one, i))) continue;
      const near =
        last && (lastBlock === statement.block || (lastBlock === statement.block - reach && statement.opensBlock));
      if (last && near) {
        last.continued.push({ start: item.start, end: item.end });
        lastBlock = statement.block;
        reach = 1;
      } else {
        const loose: PlacedFrame = withEvidentSpeaker(statements, at, item, silent) ?? {
          statement,
          frame: {
            source: null,
            cue: null,
            content: [{ first: i, end: i + 1 }],
            addressee: null,
            entry: null,
            behind: null,
          },
          continued: [],
        };
        result.push(loose);
        last = loose;
        lastBlock = statement.block;
        reach = 1;
      }
    }
    const quoting = own.findLast(
      (one) =>
        one.frame.source &&
        speaks(one) &&
        one.frame.content.some((range) => hasQuotation(statement.items.slice(range.first, range.end))),
    );
    if (quoting) {
      last = quoting;
      lastBlock = statement.block;
      reach = 1;
    } else {
      // "The road was unsafe, Brandt said. “They knew it.”": whose words were told goes on in marks.
      const paraphrased = own.findLast((one) => one.frame.source && speaks(one));
      if (paraphrased) {
        last = tellsWords(paraphrased) ? paraphrased : undefined;
        lastBlock = statement.block;
        reach = 0;
      }
    }
  }
  return result.sort((a, b) => startOf(a) - startOf(b));
};

const reports = ({ frame }: PlacedFrame, item: number): boolean =>
  frame.content.some((range) => range.first <= item && item < range.end);
const speaks = ({ frame }: PlacedFrame): boolean => frame.entry?.properties.type !== 'attitude';
/** Not "declined to comment", "demanded a vote" or "has to disclose it", behind which somebody else mostly speaks. */
const tellsWords = ({ frame: { entry, cue }, statement }: PlacedFrame): boolean =>
  entry?.category !== 'withholding' &&
  entry?.properties.type === 'speech' &&
  statement.items[cue?.first ?? 0]!.normal !== 'to';
const quotes = ({ signs }: Statement): boolean => (signs & sign.quotation) !== 0;
const hasQuotation = (items: Item[]): boolean => items.some((item) => item.quotation);

/** A statement that is nothing but one quotation. */
const standsAlone = ({ items }: Statement): boolean => {
  const isWord = ({ pos }: Item): boolean => pos !== 'PUNCT';
  const first = items.findIndex(isWord);
  return first >= 0 && first === items.findLastIndex(isWord);
};

const startOf = ({ statement, frame }: PlacedFrame): number =>
  statement.items[frame.content[0]?.first ?? frame.source?.first ?? 0]!.start;
