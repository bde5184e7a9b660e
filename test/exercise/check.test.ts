import { describe, expect, it } from 'vitest';
import { checkMarks, checkMatch, checkOptions, checkOrder, pointsOf } from '../../src/exercise/check.js';
import { type ShownMatch, type ShownOrder, shownItem } from '../../src/exercise/shown.js';
import { wordsOf } from '../../src/exercise/words.js';
import type { ChoiceItem, Item, MarkItem, SelectItem } from '../../src/model/exercise.js';
import { contains, type Span } from '../../src/model/span.js';
import { items } from './sample.js';

const item = <T extends Item>(id: string) => items.find((one) => one.id === id) as T;
const ofSample = (format: Item['format']) => items.find((one) => one.format === format)!;

describe('marked words', () => {
  const slammed = item<MarkItem>('loaded-words-1');
  const plain = item<MarkItem>('loaded-words-2');
  const marking = (from: MarkItem, ...texts: string[]) =>
    checkMarks(
      from,
      wordsOf(from.text).filter(({ text }) => texts.includes(text)),
    );

  it('get a point for each run that is found', () => {
    expect(marking(slammed, 'slammed', 'so-called', 'plan')).toMatchObject({
      points: 2,
      right: 2,
      wrong: 0,
      missed: 0,
    });
  });

  it('are found where half of the run is marked', () => {
    expect(marking(slammed, 'so-called')).toMatchObject({ points: 1, right: 1, missed: 1 });
  });

  it('are missed where less than half is', () => {
    const text = 'It brought the port to its knees.';
    const long = { ...slammed, text, answers: [{ start: 3, end: 32, text: text.slice(3, 32), why: '', plainer: [] }] };
    expect(marking(long, 'brought')).toMatchObject({ points: 0, right: 0, wrong: 0, missed: 1 });
    expect(marking(long, 'brought', 'port', 'knees')).toMatchObject({ points: 1, missed: 0 });
  });

  it('lose a point for each word that judges nothing, and never fall below none', () => {
    expect(marking(slammed, 'slammed', 'so-called', 'Monday')).toMatchObject({ points: 1, wrong: 1 });
    expect(marking(slammed, 'slammed', 'Monday', 'on', 'and')).toMatchObject({ points: 0, right: 1, wrong: 3 });
  });

  it('lose nothing for another word that the key has not, since it may be argued for', () => {
    const outcome = marking(slammed, 'slammed', 'bosses');
    expect(outcome).toMatchObject({ points: 1, wrong: 0 });
    expect(outcome.defensible.map(({ text }) => text)).toEqual(['bosses']);
  });

  it('are a mistake where nothing is to be marked', () => {
    expect(marking(plain)).toMatchObject({ points: 1, wrong: 0 });
    expect(marking(plain, 'Monday')).toMatchObject({ points: 0, wrong: 1 });
    expect(marking(plain, 'council')).toMatchObject({ wrong: 0 });
  });
});

describe('options', () => {
  const choice = item<ChoiceItem>('no-match-1');
  const select = item<SelectItem>('unnamed-source-1');

  it('of which one is right', () => {
    expect(checkOptions(choice, [0])).toMatchObject({ points: 1, right: 1, wrong: 0 });
    expect(checkOptions(choice, [1])).toMatchObject({ points: 0, right: 0, wrong: 1 });
  });

  it('of which several are right: ticking them all is no answer', () => {
    expect(checkOptions(select, [0, 1])).toMatchObject({ points: 2, missed: 0 });
    expect(checkOptions(select, [0])).toMatchObject({ points: 1, missed: 1 });
    expect(checkOptions(select, [0, 1, 2])).toMatchObject({ points: 1, wrong: 1 });
    expect(checkOptions(select, [2])).toMatchObject({ points: 0, wrong: 1, missed: 2 });
  });
});

it('a match gets a point for each left side', () => {
  const match = shownItem(ofSample('match'), 1) as ShownMatch;
  const right = match.pairs.map((pair) => match.rights.indexOf(pair.right));
  expect(checkMatch(match, right)).toMatchObject({ points: 3, wrong: 0 });
  expect(checkMatch(match, [right[0]!, right[0]!, right[0]!])).toMatchObject({ points: 2, wrong: 1 });
});

describe('an order', () => {
  const order = shownItem(ofSample('order'), 1) as ShownOrder;

  it.each([
    [[0, 1, 2], 2],
    [[0, 2, 1], 1],
    [[1, 2, 0], 1],
    [[2, 1, 0], 0],
  ])('of %j gets %i for the neighbours that it has the right way round', (given, points) => {
    expect(checkOrder(order, given).points).toBe(points);
  });
});

/** What a full answer to an item comes to. */
const pointsOfFullAnswer = (one: Item): number => {
  const shown = shownItem(one, 3);
  switch (shown.format) {
    case 'mark': {
      const isIn = ({ start, end }: Span) => shown.answers.some((answer) => contains(answer, { start, end }));
      return checkMarks(shown, wordsOf(shown.text).filter(isIn)).points;
    }
    case 'choice':
    case 'select':
      return checkOptions(
        shown,
        shown.options.flatMap(({ correct }, i) => (correct ? [i] : [])),
      ).points;
    case 'match':
      return checkMatch(
        shown,
        shown.pairs.map(({ right }) => shown.rights.indexOf(right)),
      ).points;
    case 'order':
      return checkOrder(
        shown,
        shown.steps.map((_, i) => i),
      ).points;
    case 'open':
      return shown.rubric.reduce((sum, { points }) => sum + points, 0);
  }
};

it('a full answer gets all the points that an item is worth', () => {
  expect(items.map(pointsOfFullAnswer)).toEqual(items.map(pointsOf));
});
