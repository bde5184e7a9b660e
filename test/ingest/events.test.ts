import { describe, expect, it } from 'vitest';
import { articleFromRow, groupByEvent } from '../../src/ingest/index.js';

const row = (fields: Record<string, unknown>) =>
  articleFromRow({ text: 'The boats are gone.', ...fields }, { name: 'rows.jsonl:1', folder: null, sha256: '' });
const ids = (groups: ReturnType<typeof groupByEvent>['groups']) =>
  groups.map(({ event, sources }) => [event, sources.map(({ article }) => article.id).join()]);

describe('articles by a field', () => {
  it('may interleave; events come in the order of their first article, the field unchanged', () => {
    const sources = [
      row({ id: 'a', event: ' Ferry ' }),
      row({ id: 'b', event: '__proto__' }),
      row({ id: 'c', event: ' Ferry ' }),
      row({ id: 'd', event: '__proto__' }),
      row({ id: 'e', event: '' }),
      row({ id: 'f', event: '' }),
    ];
    expect(ids(groupByEvent(sources, 'event').groups)).toEqual([
      [' Ferry ', 'a,c'],
      ['__proto__', 'b,d'],
      ['', 'e,f'],
    ]);
  });

  it('leave out events of one article and articles without the field, each with a reason', () => {
    const { groups, leftOut } = groupByEvent([row({ id: 'a', event: 'x' }), row({ id: 'b' })], 'event');
    expect(groups).toEqual([]);
    expect(leftOut.map(({ reason }) => reason)).toEqual([
      'it has no field "event" to group by',
      'it is the only article of "x"; nothing to compare it with',
    ]);
  });

  it('may be split by another field', () =>
    expect(
      ids(groupByEvent([row({ id: 'a', date: '2026-03-03' }), row({ id: 'b', date: '3 March 2026' })], 'date').groups),
    ).toEqual([['2026-03-03', 'a,b']]));
});

describe('articles of one event', () => {
  const nameOf = (...fields: Record<string, unknown>[]) => groupByEvent(fields.map(row), null).groups[0]?.event;

  it('are called by the event they all name', () =>
    expect(nameOf({ event: 'ferry' }, { event: 'ferry' })).toBe('ferry'));
  it('are called by the words that most of their titles share', () =>
    expect(
      nameOf(
        { title: 'Council to close the ferry terminal' },
        { title: 'Ferry terminal will close' },
        { title: 'The boats are gone' },
      ),
    ).toBe('close ferry terminal'));
  it('without anything in common still have a name', () => expect(nameOf({ title: 'Boats' }, {})).toBe('event'));
  it('are not compared where there is one', () =>
    expect(groupByEvent([row({})], null)).toMatchObject({ groups: [], leftOut: [{}] }));
  it('are no event where there are none', () => expect(groupByEvent([], null)).toEqual({ groups: [], leftOut: [] }));
});
