import { describe, expect, it } from 'vitest';
import type { Copy } from '../../../src/model/copy.js';
import { passagesOf, sharedBy } from './shared.js';

const lead =
  'A ferry with 214 people on board ran onto rocks off Brennick late on Tuesday after its steering failed in heavy seas.';
const rescue =
  'Lifeboats from three harbours took all passengers ashore within two hours, and nine of them were treated for cold.';
const history =
  'The ferry was built in 1974 and had been laid up twice in the past year because of faults in its steering gear.';
const wire = [lead, rescue, history].join('\n\n');

/** Prose of one outlet, so that a shared text has something around it. */
const own = [
  'Islanders in Brennick woke on Wednesday to the sight of a white hull on the Skerry rocks, a mile from the harbour wall.',
  'School was closed, and the hotel by the pier gave its rooms to those who had lost their luggage.',
  'Whether the summer timetable can be kept is to be decided by the island council next week.',
];
const within = (text: string): string => [own[0], own[1], text, own[2]].join('\n\n');
const articles = (copies: Copy[]) => copies.map(({ passages }) => passages.map(({ article }) => article));

describe('paragraphs of two outlets are one text', () => {
  it('where they are the same word for word', () => {
    expect(passagesOf(wire, within(wire))).toEqual([{ a1: wire, a2: wire }]);
  });

  it.each([
    ['a verb was changed', lead.replace('ran onto', 'struck')],
    ['a clause was cut', lead.replace(' after its steering failed in heavy seas', '')],
    [
      'words were added',
      lead.replace('A ferry', 'A 50-year-old car ferry').replace('Brennick', 'the island of Brennick'),
    ],
    [
      'the outlet writes numbers and times its own way',
      lead.replace('214', 'more than 200').replace('late on Tuesday', 'on Tuesday night'),
    ],
    ['it was joined with the next sentence', `${lead.slice(0, -1)}, and ${rescue[0]!.toLowerCase()}${rescue.slice(1)}`],
  ])('also where %s', (_, edited) => {
    expect(articles(sharedBy([lead, rescue].join('\n\n'), within(edited)))).toEqual([['a1', 'a2']]);
  });

  it('also where paragraphs were merged or split, as one run', () => {
    const merged = [lead, rescue, history].join(' ');
    expect(passagesOf(wire, within(merged))).toEqual([{ a1: wire, a2: merged }]);
  });

  it('with a sentence that one of them cut, and without what stands before and after', () => {
    const cut = [lead, history].join('\n\n');
    expect(passagesOf(within(wire), cut)).toEqual([{ a1: wire, a2: cut }]);
  });

  it('with the quotations that stand between their shared sentences', () => {
    const quoted = `${lead}\n\n“We heard a bang, and then the lights went out,” said Ida Voss.\n\n${rescue}`;
    expect(passagesOf(quoted, within(quoted))).toEqual([{ a1: quoted, a2: quoted }]);
  });
});

describe('paragraphs of two outlets are no copy', () => {
  const speech =
    '“We will not rest until we know why the steering failed, and we owe an answer to every family that was on board that night”';

  it('where they only quote the same words', () => {
    expect(
      sharedBy(
        `${speech}, the island’s first minister, Ada Renn, told the assembly.`,
        within(`At a packed meeting in the church hall, Ms Renn promised: ${speech}.`),
      ),
    ).toEqual([]);
  });

  it('where they quote the same words one paragraph after the other', () => {
    const more =
      '“Nobody should board one of our ships in fear, and nobody will, as long as I hold this office and have a say in it”';
    expect(
      sharedBy(
        `${speech}, Ada Renn said.\n\n${more}, she said.`,
        within(`${speech}, Ms Renn said in the church hall.\n\n${more}, she went on.`),
      ),
    ).toEqual([]);
  });

  it('where they only share what every newsroom writes', () => {
    const stock = 'The ferry company did not immediately respond to a request for comment on Wednesday morning.';
    const unnamed =
      'who spoke on condition of anonymity because they were not authorized to discuss the matter publicly';
    expect(
      sharedBy(
        `${stock} Two engineers, ${unnamed}, blamed a valve.`,
        within(`${stock} One officer, ${unnamed}, disagreed.`),
      ),
    ).toEqual([]);
  });

  it('where each tells the same in words of its own', () => {
    expect(
      sharedBy(
        wire,
        'More than 200 people were rescued from a ferry that hit rocks near Brennick on Tuesday night when it could no longer be steered.\n\n' +
          'All of them were brought to land by lifeboats in less than two hours. Nine had to be treated for cold.\n\n' +
          'The ship, which is 50 years old, was taken out of service twice last year because its steering gear had faults.',
      ),
    ).toEqual([]);
  });

  it('where one figure is given in a few same words', () => {
    expect(
      sharedBy(
        within('Mr Olsen said the accident was costing the company $2 million a day.'),
        'Olsen said that the accident was costing the company $2 million a day, a sum that the harbour office called far too high, though it gave none.',
      ),
    ).toEqual([]);
  });

  it('where one article says the same twice', () => {
    expect(sharedBy(`${lead}\n\n${rescue}\n\n${lead}`, own.join('\n\n'))).toEqual([]);
  });
});

describe('a text of several outlets', () => {
  const edited = wire.replace('ran onto', 'struck').replace('took', 'brought');

  it('is one text, and the others stand beside the wording that most have', () => {
    const [copy, ...more] = sharedBy(edited, within(wire), wire);
    expect(more).toEqual([]);
    expect(copy!.passages.map(({ article }) => article)).toEqual(['a1', 'a2', 'a3']);
    expect(copy!.base).toBe('a2');
    expect(copy!.changes.map(({ article, changes }) => [article, changes.map(({ kind }) => kind).join(' ')])).toEqual([
      ['a1', 'kept removed added kept removed added kept'],
      ['a3', 'kept'],
    ]);
  });

  it('stands beside the agency’s own version, where that is compared too', () => {
    const [copy] = sharedBy(wire, wire, { outlet: 'Skerry News Agency', text: edited });
    expect(copy!.base).toBe('a3');
    expect(copy!.changes.map(({ article }) => article)).toEqual(['a1', 'a2']);
  });

  it('is told from what only some of them go on to share', () => {
    const second =
      'The owner, who bought the ferry for one crown in 2019, has been fined three times for sailing with too few officers.\n\n' +
      'Its licence for the winter crossing runs out in March and has to be renewed by the harbour office in Marren.';
    const copies = sharedBy(
      `${wire}\n\n${own[0]}\n\n${own[1]}\n\n${own[2]}\n\n${second}`,
      wire,
      `${second}\n\nIslanders sang.`,
    );
    expect(articles(copies)).toEqual([
      ['a1', 'a2'],
      ['a1', 'a3'],
    ]);
  });
});

describe('how much is shared', () => {
  it('counts words that both have, as a share of the article', () => {
    const [copy] = sharedBy(lead, `${lead.replace('ran onto', 'struck')} ${own[0]} ${own[1]}`);
    expect(copy!.passages.map(({ sharedWords }) => sharedWords)).toEqual([20, 20]);
    expect(copy!.passages[0]!.share).toBeCloseTo(20 / 22, 1);
    expect(copy!.passages[1]!.share).toBeLessThan(0.4);
  });
});

describe('the same input', () => {
  it('in another order shares the same', () => {
    const of = (copies: Copy[]) => copies.map(({ passages }) => passages.map(({ sharedWords }) => sharedWords).sort());
    expect(of(sharedBy(wire, within(wire), lead))).toEqual(of(sharedBy(lead, within(wire), wire)));
  });
});
