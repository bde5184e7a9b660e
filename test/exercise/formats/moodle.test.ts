import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { giftText } from '../../../src/exercise/formats/gift.js';
import type { Exercise, MatchItem, OpenItem, OrderItem, SelectItem } from '../../../src/model/exercise.js';
import { items, sample } from '../sample.js';
import { awkwardTexts, choice, lessonOf, option, read, shown } from './awkward.js';
import { importedByMoodle, type MoodleQuestion } from './moodle-reader.js';

const questions = (exercise: Exercise): MoodleQuestion[] =>
  importedByMoodle(giftText(exercise).content).filter(({ type }) => type !== 'category');
const only = (exercise: Exercise): MoodleQuestion => {
  const [first, ...more] = questions(exercise);
  expect(more).toEqual([]);
  return first!;
};
const line = (text: string): string => shown(text).replace(/\s+/g, ' ').trim();

describe('the restated importer that these tests rest on', () => {
  it('reads weights, feedback and escapes', () => {
    const file = '::a\\:b::[html]Is it \\{so\\}?{\n~%50%yes#well\\=done\n~%50%so\n~%-50%no\n####all in all}';
    expect(importedByMoodle(file)).toMatchObject([
      {
        type: 'multichoice',
        name: 'a:b',
        text: 'Is it {so}?',
        html: true,
        single: false,
        generalFeedback: 'all in all',
        answers: [
          { text: 'yes', fraction: 0.5, feedback: 'well=done' },
          { text: 'so', fraction: 0.5 },
          { text: 'no', fraction: -0.5 },
        ],
      },
    ]);
  });

  it.each([
    ['a brace that is not closed', '::a::Is it?{=yes'],
    ['a single answer', '::a::Is it?{~yes}'],
    ['a match without an arrow', '::a::Is it?{=a -> b =c}'],
    ['a blank line inside a question', '::a::Is it?{\n\n=yes ~no}'],
  ])('stops at %s', (_, file) => {
    expect(() => importedByMoodle(file)).toThrow();
  });
});

describe('what Moodle’s own importer makes of an exercise', () => {
  it('is a question of the right kind for each item, with every category before its questions', () => {
    const kinds = {
      mark: 'multichoice',
      choice: 'multichoice',
      select: 'multichoice',
      match: 'match',
      order: 'match',
      open: 'essay',
    };
    expect(questions(sample).map(({ type, name }) => [name.split(' ')[0], type])).toEqual(
      items.map(({ id, format }) => [id, kinds[format]]),
    );
    expect(questions(sample).every(({ html }) => html)).toBe(true);
    const all = importedByMoodle(giftText(sample).content);
    expect(all.filter(({ type }) => type === 'category')).toHaveLength(sample.tasks.length);
    expect(all[0]!.type).toBe('category');
  });

  it('has several answers where several are right, else one', () => {
    const single = new Map(questions(sample).map(({ name, single }) => [name.split(' ')[0], single]));
    expect(single.get('unnamed-source-1')).toBe(false);
    expect(single.get('loaded-words-1')).toBe(false);
    expect(single.get('no-match-1')).toBe(true);
    expect(single.get('loaded-words-2')).toBe(true);
  });
});

/** Whatever might end a question, hide a line of it or start another one, in every place that holds a text. */
const ENDS = [
  '[html]x',
  '// a comment',
  '$CATEGORY: mine',
  '\n\n::b::{=x}\n',
  '}',
  '####',
  '\n// x\n',
  '\r\n\r\nx',
  '0',
  '\n0\n',
];

describe.each(ENDS)('a text of %j', (end) => {
  it('breaks no question: the file has the same questions, answers and pairs', () => {
    const options = [option(`${end} a`, true), option(`b ${end}`, false), option(end, false)];
    const base = { ...choice('a-1', 'x', 'y'), prompt: end, passages: [{ outlet: end, text: end }], rationale: end };
    const lesson = lessonOf(
      { ...base, options: options.map((one) => ({ ...one, why: end })), authority: [end], alternatives: [end] },
      { ...base, id: 'a-2', format: 'select', options } as SelectItem,
      {
        ...base,
        id: 'a-3',
        format: 'match',
        pairs: [
          { left: end, right: `${end} r`, why: end },
          { left: 'l', right: 's', why: '' },
        ],
        others: [`${end} o`],
      } as MatchItem,
      {
        ...base,
        id: 'a-4',
        format: 'order',
        ends: [end, end],
        steps: [
          { text: end, why: end },
          { text: `${end} 2`, why: '' },
        ],
      } as OrderItem,
      { ...base, id: 'a-5', format: 'open', rubric: [{ points: 1, criterion: end }], model: end, lines: 3 } as OpenItem,
    );
    const edited = { ...lesson, title: end, tasks: [{ ...lesson.tasks[0]!, title: end, instruction: end, help: end }] };
    expect(
      importedByMoodle(giftText(edited).content).map(({ type, answers, pairs }) => [
        type,
        answers.length,
        pairs.length,
      ]),
    ).toEqual([
      ['category', 0, 0],
      ['multichoice', 3, 0],
      ['multichoice', 3, 0],
      ['match', 0, 3],
      ['match', 0, 2],
      ['essay', 0, 0],
    ]);
  });
});

describe('any text comes back from Moodle’s importer as it was', () => {
  it('in answers, their feedback and the general feedback', () => {
    fc.assert(
      fc.property(awkwardTexts(5, 5), ([right, wrong, why, whyNot, rationale]) => {
        const options = [
          { ...option(right!, true), why: why! },
          { ...option(wrong!, false), why: whyNot! },
        ];
        const asked = only(lessonOf({ ...choice('any-1', 'a', 'b'), options, rationale: rationale! }));
        const back = asked.answers.map(({ text, fraction, feedback }) => [read(text), fraction, read(feedback)]);
        expect(back.sort()).toEqual(
          [
            [shown(right!), 1, shown(why!)],
            [shown(wrong!), 0, shown(whyNot!)],
          ].sort(),
        );
        expect(read(asked.generalFeedback)).toContain(shown(rationale!));
      }),
    );
  });

  it('in several right answers, with the shares', () => {
    fc.assert(
      fc.property(awkwardTexts(3, 6), (texts) => {
        const options = texts.map((text, at) => option(text, at < 2));
        const asked = only(lessonOf({ ...choice('any-1', 'a', 'b'), format: 'select', options } as SelectItem));
        const back = asked.answers.map(({ text, fraction }) => [read(text), fraction]);
        expect(back.sort()).toEqual(texts.map((text, at) => [shown(text), at < 2 ? 0.5 : -0.5]).sort());
      }),
    );
  });

  it('in a match of two pairs or more, on one line on the right', () => {
    fc.assert(
      fc.property(awkwardTexts(5, 9), (texts) => {
        const [other, ...sides] = texts.map((text) => text.replaceAll('&&', '&'));
        const half = Math.floor(sides.length / 2);
        const pairs = sides.slice(0, half).map((left, at) => ({ left, right: sides[half + at]!, why: '' }));
        const asked = only(
          lessonOf({ ...choice('any-1', 'a', 'b'), format: 'match', pairs, others: [other!] } as MatchItem),
        );
        expect(asked.pairs.map(({ left, right }) => [read(left), right])).toEqual([
          ...pairs.map(({ left, right }) => [shown(left), line(right)]),
          ['', line(other!)],
        ]);
      }),
    );
  });

  it('in a name', () => {
    fc.assert(
      fc.property(awkwardTexts(1, 1), ([title]) => {
        const lesson = lessonOf(choice('any-1', 'yes', 'no'));
        const asked = only({ ...lesson, tasks: [{ ...lesson.tasks[0]!, title: title!.replaceAll('&&', '&') }] });
        expect(asked.name).toBe(`any-1 ${line(title!.replaceAll('&&', '&'))}`);
      }),
    );
  });
});
