import type { FrameAnswers } from '../../model/corpus-statistics.js';
import { groupBy } from '../../model/group-by.js';
import { neededFor } from '../../statistics/needed.js';
import { nominalAlpha } from '../../statistics/nominal-alpha.js';
import { everyQuestion } from '../sample/columns.js';
import type { SheetRow } from './read-sheet.js';

/** What people answered on frames, and how far they agree, question by question. */
export const frameAnswers = (rows: readonly SheetRow[], seed: string): FrameAnswers[] => {
  const coders = [...new Set(rows.map(({ coder }) => coder))];
  const byArticle = [...groupBy(rows, ({ hash }) => hash).values()];
  return everyQuestion().flatMap(({ column, title, question }): FrameAnswers[] => {
    const units = byArticle.map((own) =>
      coders.map((coder) => own.find((row) => row.coder === coder)?.frames.get(column) ?? null),
    );
    const answered = units.map((unit) => unit.filter((answer) => answer !== null)).filter(({ length }) => length > 0);
    const answers = answered.flat();
    if (answers.length === 0) return [];
    const twice = answered.filter(({ length }) => length > 1).length;
    return [
      {
        column,
        title,
        question,
        articles: answered.length,
        yes: answers.filter(Boolean).length,
        answers: answers.length,
        twice,
        ...alphaOf(units, twice, seed),
      },
    ];
  });
};

const alphaOf = (
  units: readonly (boolean | null)[][],
  twice: number,
  seed: string,
): Pick<FrameAnswers, 'alpha' | 'interval' | 'lack'> => {
  const { enough, have, need, what } = neededFor('units coded twice for an alpha', twice);
  if (!enough) return { alpha: null, interval: null, lack: { what, have, need } };
  const { alpha, byUnits } = nominalAlpha(
    units.map((unit) => unit.map((answer) => (answer === null ? null : answer ? 'yes' : 'no'))),
    { seed },
  );
  if (Number.isNaN(alpha))
    return { alpha: null, interval: null, lack: { what: 'different answers for an alpha', have: 1, need: 2 } };
  return { alpha, interval: byUnits.interval, lack: null };
};
