import { expect, it } from 'vitest';
import { rationaleOf } from '../../src/exercise/rationale.js';
import type { ChoiceItem, MarkItem } from '../../src/model/exercise.js';
import { items } from './sample.js';

const marks = items[0] as MarkItem;
const choice = items[2] as ChoiceItem;
const whys = '“slammed”: It judges how it was said. “so-called plan”: It says that it is none.';

it.each([
  ['only puts together what stands beside the marked words', { ...marks, rationale: whys }, ''],
  ['says more than that', { ...marks, rationale: `${whys} Both sides would say “rejected”.` }, 'whole'],
  ['leaves one of them out', { ...marks, rationale: '“slammed”: It judges how it was said.' }, 'whole'],
  ['says why there is nothing to mark', items[1]!, 'whole'],
  ['is what stands beside the right option', { ...choice, rationale: 'Outlet B has nothing like it.' }, ''],
  ['says something else than the right option', choice, 'whole'],
])('a rationale that %s', (_, item, kept) => {
  expect(rationaleOf(item)).toBe(kept === 'whole' ? item.rationale : '');
});
