import { pointsOf } from '../check.js';
import type { Numbered } from '../shown.js';
import type { PageData } from './data.js';
import type { AllKept } from './kept.js';

/** What stands in the row of an item: how the first try and the last one went. */
export const wordsFor = ({ number, item }: Numbered, all: AllKept): { first: string; last: string } => {
  const kept = all[number];
  const most = pointsOf(item);
  if (kept?.kind === 'checked')
    return {
      first: `${kept.first} of ${most}`,
      last: kept.tries === 1 ? 'one try' : `${kept.last} of ${most} at try ${kept.tries}`,
    };
  if (item.format !== 'open') return { first: 'not answered', last: '' };
  if (kept?.kind !== 'written' || kept.text.trim() === '') return { first: 'not written', last: '' };
  return { first: 'written', last: kept.own === null ? 'to be marked' : `own marking: ${kept.own} of ${most}` };
};

export const sums = ({ tasks }: PageData, all: AllKept): { points: number; most: number } => {
  const checked = tasks.flatMap(({ items }) => items).filter(({ item }) => item.format !== 'open');
  const points = checked.map(({ number }) => all[number]).map((kept) => (kept?.kind === 'checked' ? kept.first : 0));
  return {
    points: points.reduce((sum, one) => sum + one, 0),
    most: checked.reduce((sum, { item }) => sum + pointsOf(item), 0),
  };
};

/** The result as a text that a pupil can hand in. */
export const resultText = (data: PageData, all: AllKept, name: string): string => {
  const { points, most } = sums(data, all);
  const lines = data.tasks.flatMap((task) => [
    '',
    `Task ${task.number}: ${task.title}`,
    ...task.items.flatMap((numbered) => {
      const { first, last } = wordsFor(numbered, all);
      const kept = all[numbered.number];
      return [
        `  ${numbered.number}  ${[first, last].filter(Boolean).join('; ')}`,
        ...(kept?.kind === 'written' && kept.text.trim() !== '' ? [indented(kept.text)] : []),
      ];
    }),
  ]);
  return [
    `${data.title} (version ${data.version})`,
    `Name: ${name.trim() || '-'}`,
    `Points at the first try: ${points} of ${most}`,
    ...lines,
    '',
  ].join('\n');
};

const indented = (text: string): string =>
  text
    .trim()
    .split('\n')
    .map((line) => `       ${line}`)
    .join('\n');
