import { describe, expect, it } from 'vitest';
import { endEvent, onceFor, onceInEvent } from '../../src/model/once.js';

/** Counts how often it is worked out. */
const counting = <Answer>(answer: Answer) => {
  const work = { times: 0, ask: (_: object): Answer => answer };
  work.ask = () => {
    work.times++;
    return answer;
  };
  return work;
};

describe.each([
  ['for good', onceFor],
  ['in an event', onceInEvent],
])('what is worked out once %s', (_, once) => {
  it('is worked out at the first question, for each thing by itself', () => {
    const work = counting('told');
    const ask = once(work.ask);
    const [article, other] = [{}, {}];
    expect([ask(article), ask(article), ask(other)]).toEqual(['told', 'told', 'told']);
    expect(work.times).toBe(2);
  });

  it.each([[null], [0], [false], ['']])('is not asked for again where the answer is %j', (answer) => {
    const work = counting(answer);
    const ask = once(work.ask);
    const article = {};
    expect([ask(article), ask(article)]).toEqual([answer, answer]);
    expect(work.times).toBe(1);
  });
});

it('forgets with the end of an event what belonged to it, and nothing else', () => {
  const [ofEvent, ofLists] = [counting('told'), counting('listed')];
  const [askEvent, askLists] = [onceInEvent(ofEvent.ask), onceFor(ofLists.ask)];
  const thing = {};
  for (let event = 0; event < 3; event++) {
    askEvent(thing);
    askEvent(thing);
    askLists(thing);
    endEvent();
  }
  expect([ofEvent.times, ofLists.times]).toEqual([3, 1]);
});
