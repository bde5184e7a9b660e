import type { Change, CheckedQuotation, SpanOfEither } from '../../model/reference.js';
import { contains, overlap, type Span } from '../../model/span.js';
import type { Told } from './given.js';

/** What stands between two stretches that quotation and reference share, on either side. */
interface Gap {
  left: CheckedQuotation['leftOut'][number] | undefined;
  added: CheckedQuotation['added'][number] | undefined;
  /** Where it is in the reference. */
  at: number;
}

/** Words of a quotation that are other words in the reference, and words that are left out between them. */
export const quotationChanges = ({ statement, quotations }: Told): Change[] =>
  quotations.flatMap((quotation) =>
    gapsOf(quotation)
      .filter(({ left, at }) => (left ? overlap(left, statement) > 0 : statement.start <= at && at <= statement.end))
      .filter(({ left, added }) => added || !isQuotedElsewhere(left!, quotations))
      .map(({ left, added }): Change => {
        const spans: SpanOfEither[] = [
          ...(left ? [{ of: 'reference' as const, in: quotation.referenceIn, start: left.start, end: left.end }] : []),
          ...(added ? [{ of: 'article' as const, in: quotation.in, start: added.start, end: added.end }] : []),
        ];
        if (!added) return { kind: 'left-out', direction: 'shortened', detail: leftOutWords(left!), spans };
        const before = left ? `“${left.text}”` : 'nothing there';
        return { kind: 'quotation', direction: 'changed', detail: `${before} / “${added.text}”`, spans };
      }),
  );

const isQuotedElsewhere = (left: Span, quotations: readonly CheckedQuotation[]): boolean =>
  quotations.some(({ shared }) => shared.some(({ reference }) => contains(reference, left)));

const leftOutWords = ({ text, marked }: CheckedQuotation['leftOut'][number]): string =>
  `“${text}”, ${marked ? 'marked by an ellipsis or brackets' : 'without a mark'}`;

const gapsOf = ({ shared, leftOut, added }: CheckedQuotation): Gap[] => {
  const inOrder = [undefined, ...shared, undefined];
  return inOrder.slice(1).flatMap((next, i): Gap[] => {
    const before = inOrder[i];
    const within = (side: 'article' | 'reference'): Span => ({
      start: before?.[side].end ?? 0,
      end: next?.[side].start ?? Number.POSITIVE_INFINITY,
    });
    const left = leftOut.find((one) => contains(within('reference'), one));
    const extra = added.find((one) => contains(within('article'), one));
    return left || extra ? [{ left, added: extra, at: before ? before.reference.end : next!.reference.start }] : [];
  });
};
