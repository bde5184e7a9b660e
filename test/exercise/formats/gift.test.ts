import fc from 'fast-check';
import { type GIFTQuestion, type Matching, type MultipleChoice, parse } from 'gift-pegjs';
import { describe, expect, it } from 'vitest';
import { giftText } from '../../../src/exercise/formats/gift.js';
import type { Exercise, MatchItem, OrderItem, SelectItem } from '../../../src/model/exercise.js';
import { awkward, sample } from '../sample.js';
import { awkwardTexts, choice, lessonOf, mark, option, read, shown } from './awkward.js';

const imported = (exercise: Exercise): GIFTQuestion[] => parse(giftText(exercise).content);
const questions = (exercise: Exercise) => imported(exercise).filter(({ type }) => type !== 'Category');
const question = <T extends GIFTQuestion>(exercise: Exercise, id: string): T => {
  const found = questions(exercise).find(({ title }) => title?.startsWith(`${id} `));
  if (!found) throw new Error(`no question ${id}`);
  return found as T;
};

interface Answer {
  text: string;
  share: number;
  feedback: string;
}

/** Moodle's rules for weights: question/format/gift/format.php and question/engine/bank.php. */
const answersOf = ({ choices }: MultipleChoice): Answer[] =>
  choices.map(({ text, isCorrect, weight, feedback }) => ({
    text: read(text.text),
    share: isCorrect ? 100 : (weight ?? 0),
    feedback: read(feedback?.text ?? ''),
  }));

const right = (of: MultipleChoice): string[] =>
  answersOf(of)
    .filter(({ share }) => share > 0)
    .map(({ text }) => text);

const MOODLE_SHARES = [
  ...[100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20],
  ...[16.66667, 14.28571, 12.5, 11.11111, 10, 5, 0],
];

const select = (right: number, wrong: number): SelectItem => ({
  ...choice('what-1', 'a', 'b'),
  format: 'select',
  options: [
    ...Array.from({ length: right }, (_, at) => option(`right ${at}`, true)),
    ...Array.from({ length: wrong }, (_, at) => option(`wrong ${at}`, false)),
  ],
});

/** The parser leaves the right sides of a match as they stand in the file. */
const unescaped = (text: string): string =>
  text.replace(/&&(\d{3});?/g, (_, code) => String.fromCharCode(Number(code)));

describe('the exercise in Moodle’s question bank', () => {
  it('has a category for each task, in the order of the lesson', () => {
    const titles = imported(sample).flatMap((one) => (one.type === 'Category' ? [one.title] : []));
    expect(titles).toHaveLength(sample.tasks.length);
    expect(titles[0]).toBe('The strike at Port Ellery: three reports & you (level 2, version A)/1 Which words judge?');
  });

  it('has every item once, under its id', () => {
    const ids = questions(sample).map(({ title }) => title!.split(' ')[0]);
    expect(ids).toEqual(sample.tasks.flatMap(({ items }) => items.map(({ id }) => id)));
    expect(giftText(sample).omitted).toEqual([]);
  });

  it('shows the passages with their outlets, as they stand', () => {
    const { stem } = question<MultipleChoice>(sample, 'no-match-1');
    expect(stem.format).toBe('html');
    expect(read(stem.text.replace(/<\/?(p|blockquote|strong|em)>/g, '|'))).toContain(
      `Outlet A|||The gate was shut. ${awkward}`,
    );
  });

  it('says that invented texts are invented, and nothing of the kind of others', () => {
    const note = (invented: boolean) => question<MultipleChoice>({ ...sample, invented }, 'loaded-words-1').stem.text;
    expect(note(true)).toContain('invented');
    expect(note(false)).not.toContain('invented');
  });
});

describe('words to be marked in Moodle', () => {
  it('are chosen among words of the text, each with its reason', () => {
    const asked = question<MultipleChoice>(sample, 'loaded-words-1');
    expect(right(asked)).toEqual(['slammed', 'so-called plan']);
    expect(answersOf(asked).find(({ text }) => text === 'slammed')).toMatchObject({
      share: 50,
      feedback: 'It judges how it was said. Plainer: criticised.',
    });
  });

  it('stand beside other words of the text: who picks one that surely judges nothing loses by it, of others it is said that they may be argued for', () => {
    const item = mark('loaded-1', 'The bosses [slammed] the plan and [blasted] its authors on Monday');
    const neutral = [{ start: item.text.indexOf('Monday'), end: item.text.length }];
    const asked = question<MultipleChoice>(lessonOf({ ...item, neutral }), 'loaded-1');
    expect(answersOf(asked).map(({ text, share }) => [text, share])).toEqual([
      ['bosses', 0],
      ['slammed', 50],
      ['plan', 0],
      ['blasted', 50],
      ['authors', 0],
      ['Monday', -50],
      ['No word in this text', -50],
    ]);
    expect(answersOf(asked)[0]!.feedback).toContain('argue for');
    expect(answersOf(asked)[5]!.feedback).toBe('');
  });

  it('need another word to choose from: Moodle takes the file whole or not at all', () => {
    const { content, omitted } = giftText(lessonOf(mark('loaded-1', 'It is he, or she.')));
    expect(content).toBe('');
    expect(omitted[0]!.reason).toContain('two answers to choose from');
  });

  it('may be none: then that is the answer', () => {
    expect(right(question(sample, 'loaded-words-2'))).toEqual(['No word in this text']);
  });

  it('are told apart by their neighbours where they stand twice', () => {
    const asked = question<MultipleChoice>(
      lessonOf(mark('loaded-1', 'The mayor [slammed] the door plan, and the guard slammed the door shut.')),
      'loaded-1',
    );
    expect(right(asked)).toEqual(['… mayor <strong>slammed</strong> the …']);
    expect(answersOf(asked).map(({ text }) => text)).not.toContain('door');
  });

  it.each([1, 2, 3, 7, 11, 13, 20])(
    '%i of them share 100 per cent in shares that Moodle knows, and wrong ones cost',
    (count) => {
      const marked = Array.from({ length: count }, (_, at) => `The [evil${at}] plan${at} met`).join(' and ');
      const answers = answersOf(question(lessonOf(mark('loaded-1', marked)), 'loaded-1'));
      const shares = answers.map(({ share }) => share);
      expect(shares.filter((share) => share > 0)).toHaveLength(count);
      expect(shares.filter((share) => share > 0).reduce((sum, share) => sum + share)).toBeCloseTo(100, 2);
      expect(shares.every((share) => MOODLE_SHARES.includes(Math.abs(share)))).toBe(true);
      // A single choice takes one answer anyway.
      expect(shares.filter((share) => (count > 1 ? share < 0 : share === 0))).toHaveLength(answers.length - count);
    },
  );

  it('are too many where Moodle has no share for each, and the teacher is told', () => {
    const marked = Array.from({ length: 21 }, (_, at) => `[evil${at}]`).join(' and ');
    const { content, omitted } = giftText(lessonOf(mark('loaded-1', marked)));
    expect(content).toBe('');
    expect(omitted).toEqual([{ item: 'loaded-1', reason: 'Moodle has no shares for 21 right answers' }]);
  });
});

describe('other items in Moodle', () => {
  it('a choice has one right answer, and a reason with each', () => {
    const asked = question<MultipleChoice>(sample, 'no-match-1');
    expect(answersOf(asked)).toEqual([
      { text: awkward, share: 100, feedback: 'Outlet B has nothing like it.' },
      { text: 'The gate was shut.', share: 0, feedback: 'Both state it.' },
    ]);
  });

  it('several right answers share the points, and ticking all of them earns less', () => {
    const asked = question<MultipleChoice>(sample, 'unnamed-source-1');
    expect(right(asked).sort()).toEqual(['That they asked to stay unnamed', 'What post they hold']);
    expect(answersOf(asked).reduce((sum, { share }) => sum + share, 0)).toBeLessThan(100);
  });

  it('a single right answer among several is a single choice, since Moodle refuses a weight of 100', () => {
    expect(giftText(lessonOf(select(1, 2))).content).not.toContain('%');
  });

  it('a match has its pairs, and sides that fit none', () => {
    const { matchPairs } = question<Matching>(sample, 'kinds-of-source-1');
    expect(matchPairs.map(({ subquestion, subanswer }) => [subquestion.text, subanswer])).toEqual([
      ['“Ana Brandt, the mayor, said”', 'a named person'],
      ['“officials said”', 'an unnamed group'],
      ['“Ida Vossen said”', 'a named person'],
      ['', 'a document'],
    ]);
  });

  it('an order asks for the place of each, and says which end is which', () => {
    const asked = question<Matching>(sample, 'how-certain-1');
    expect(asked.matchPairs.map(({ subquestion, subanswer }) => [subanswer, subquestion.text]).sort()).toEqual([
      ['1', 'The gate will certainly close.'],
      ['2', 'The gate will close.'],
      ['3', 'The gate might close.'],
    ]);
    expect(asked.stem.text).toContain('First: most certain. Last: least certain.');
  });

  it('an order never stands in the right one', () => {
    const steps = ['a', 'b', 'c'].map((text) => ({ text, why: '' }));
    const item: OrderItem = { ...choice('how-1', 'a', 'b'), format: 'order', ends: ['first', 'last'], steps };
    const places = question<Matching>(lessonOf(item), 'how-1').matchPairs.map(({ subanswer }) => subanswer);
    expect(places).not.toEqual(['1', '2', '3']);
  });

  it('an open question is an essay, with what the points are for and a model answer', () => {
    const essay = question(sample, 'plain-words-1');
    expect(essay.type).toBe('Essay');
    const feedback = 'globalFeedback' in essay ? essay.globalFeedback!.text : '';
    expect(feedback).toContain('<strong>2 points</strong>: The judging words are gone.');
    expect(feedback).toContain('The managers criticised the plan on Monday.');
  });

  it('an item that nobody could answer is left out, and the teacher is told why', () => {
    const lesson = lessonOf(choice('a-1', 'same', 'same'), choice('a-2', 'yes'), choice('a-3', 'yes', 'no'));
    expect(giftText(lesson).omitted).toEqual([
      { item: 'a-1', reason: 'two options read the same (“same”)' },
      { item: 'a-2', reason: 'no option is wrong' },
    ]);
    expect(questions(lesson)).toHaveLength(1);
  });
});

describe('any text in Moodle', () => {
  it('comes back as it was, and the right answer is right', () => {
    fc.assert(
      fc.property(awkwardTexts(2, 4), ([answer, ...others]) => {
        const item = { ...choice('any-1', answer!, ...others), passages: [{ outlet: answer!, text: others[0]! }] };
        const options = item.options.map((one) => ({ ...one, why: `so ${one.text}` }));
        const asked = question<MultipleChoice>(lessonOf({ ...item, options, rationale: answer! }), 'any-1');
        expect(right(asked)).toEqual([shown(answer!)]);
        for (const { feedback } of answersOf(asked)) expect(feedback).toMatch(/^so /);
        expect(answersOf(asked).map(({ feedback }) => feedback.slice(3).trim())).toEqual(
          answersOf(asked).map(({ text }) => text),
        );
        expect(
          answersOf(asked)
            .map(({ text }) => text)
            .sort(),
        ).toEqual([answer!, ...others].map(shown).sort());
        expect(asked.globalFeedback!.text).toContain(`n0`);
      }),
    );
  });

  it('comes back in a match, on one line on the right', () => {
    fc.assert(
      fc.property(awkwardTexts(4, 6), (texts) => {
        const plain = texts.map((text) => text.replaceAll('&&', '&'));
        const pairs = [0, 1].map((at) => ({ left: texts[at]!, right: plain[at + 2]!, why: '' }));
        const item: MatchItem = { ...choice('any-1', 'a', 'b'), format: 'match', pairs, others: plain.slice(4) };
        const { matchPairs } = question<Matching>(lessonOf(item), 'any-1');
        const line = (text: string) => shown(text).replace(/\s+/g, ' ');
        expect(matchPairs.map(({ subquestion }) => read(subquestion.text)).filter(Boolean)).toEqual(
          texts.slice(0, 2).map(shown),
        );
        expect(matchPairs.map(({ subanswer }) => unescaped(subanswer))).toEqual(plain.slice(2).map(line));
      }),
    );
  });

  it('may be a title', () => {
    fc.assert(
      fc.property(awkwardTexts(2, 2), ([title, task]) => {
        const lesson = lessonOf(choice('any-1', 'yes', 'no'));
        const named = { ...lesson, title: title!, tasks: [{ ...lesson.tasks[0]!, title: task!, help: title! }] };
        expect(imported(named).map(({ type }) => type)).toEqual(['Category', 'MC']);
        expect(question(named, 'any-1').title).toContain('n1');
      }),
    );
  });
});
