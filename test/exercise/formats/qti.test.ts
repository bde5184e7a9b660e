import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { qtiFiles } from '../../../src/exercise/formats/qti.js';
import type { Exercise, MatchItem, OrderItem } from '../../../src/model/exercise.js';
import { awkward, sample } from '../sample.js';
import { awkwardText, awkwardTexts, choice, lessonOf, mark, shown } from './awkward.js';
import { all, choicesOf, correctOf, type Element, one, readXml, scoreOf } from './qti-reader.js';

const itemsOf = (exercise: Exercise): Element[] =>
  Object.entries(qtiFiles(exercise).content)
    .filter(([path]) => path.startsWith('items/'))
    .map(([, xml]) => readXml(xml));
const itemOf = (exercise: Exercise, id: string): Element =>
  itemsOf(exercise).find(({ attributes }) => attributes.identifier === id)!;
const textsOf = (item: Element, ids: string[]): string[] =>
  ids.map((id) => choicesOf(item).find(({ attributes }) => attributes.identifier === id)!.text);

const scored = [
  'loaded-words-1',
  'loaded-words-2',
  'no-match-1',
  'unnamed-source-1',
  'kinds-of-source-1',
  'how-certain-1',
];

describe('the reader that these tests rest on', () => {
  it('takes no item whose parts stand in another order than the specification asks for', () => {
    const xml = qtiFiles(sample).content['items/no-match-1.xml']!;
    const [feedback] = xml.match(/<modalFeedback.*<\/modalFeedback>/s)!;
    expect(() => readXml(xml)).not.toThrow();
    expect(() => readXml(xml.replace(feedback, '').replace('<itemBody>', `${feedback}<itemBody>`))).toThrow();
    expect(() => readXml(xml.replace('<prompt>', '<prompt><p>x</p>'))).toThrow();
  });

  it('takes no test with a mode that there is not, and no manifest whose test needs a file that is not named', () => {
    const { 'test.xml': test, 'imsmanifest.xml': manifest } = qtiFiles(sample).content;
    expect(() => readXml(test!.replace('nonlinear', 'free'))).toThrow();
    expect(() => readXml(test!.replace(/ visible="true"/, ''))).toThrow();
    expect(() =>
      readXml(manifest!.replace('<resource identifier="RES-no-match-1"', '<resource identifier="RES-x"')),
    ).toThrow();
  });
});

describe('the QTI package', () => {
  it('has a manifest that names each file once, and no other', () => {
    const { content, omitted } = qtiFiles(sample);
    const manifest = readXml(content['imsmanifest.xml']!);
    const files = Object.keys(content).filter((path) => path !== 'imsmanifest.xml');
    expect(all(manifest, 'file').map(({ attributes }) => attributes.href)).toEqual(files);
    expect(all(manifest, 'resource').map(({ attributes }) => attributes.href)).toEqual(files);
    expect(all(manifest, 'resource').map(({ attributes }) => attributes.type)).toEqual([
      'imsqti_test_xmlv2p1',
      ...files.slice(1).map(() => 'imsqti_item_xmlv2p1'),
    ]);
    expect(one(manifest, 'schema').text).toBe('QTIv2.1 Package');
    expect(one(manifest, 'title').text).toBe(sample.title);
    expect(files).toHaveLength(1 + sample.tasks.flatMap(({ items }) => items).length);
    expect(omitted).toEqual([]);
  });

  it('has identifiers that no two files share, whatever the ids are', () => {
    const ids = ['a b', 'a_b', 'A B', '1', 'ä/../x', '😀', '', 'a b'];
    const lesson = lessonOf(...ids.map((id) => choice(id, 'yes', 'no')));
    const names = Object.keys(qtiFiles(lesson).content).map((path) => path.toLowerCase());
    expect(new Set(names).size).toBe(ids.length + 2);
    expect(names.slice(2).every((path) => /^items\/[a-z][a-z0-9_-]*\.xml$/.test(path))).toBe(true);
    expect(itemsOf(lesson)).toHaveLength(ids.length);
  });

  it('has a test of the whole lesson: a section a task, the items in their order, all of them needed by it', () => {
    const { content } = qtiFiles(sample);
    const test = readXml(content['test.xml']!);
    expect(all(test, 'testPart')).toHaveLength(1);
    expect(test.attributes.title).toBe(sample.title);
    expect(
      all(test, 'assessmentSection').map((section) => [
        section.attributes.title,
        all(section, 'assessmentItemRef').map(({ attributes }) => attributes.href),
      ]),
    ).toEqual(
      sample.tasks.map(({ title, items }, at) => [`${at + 1} ${title}`, items.map(({ id }) => `items/${id}.xml`)]),
    );
    const refs = all(test, 'assessmentItemRef').map(({ attributes }) => attributes);
    for (const { href, identifier } of refs) expect(readXml(content[href!]!).attributes.identifier).toBe(identifier);
    const [first] = all(readXml(content['imsmanifest.xml']!), 'resource');
    expect(all(first!, 'dependency').map(({ attributes }) => attributes.identifierref)).toEqual(
      refs.map(({ identifier }) => `RES-${identifier}`),
    );
  });

  it('shows the reasons once an answer is handed in, and adds up the points of the items', () => {
    const test = readXml(qtiFiles(sample).content['test.xml']!);
    expect(one(test, 'testPart').attributes.submissionMode).toBe('individual');
    expect(one(test, 'itemSessionControl').attributes.showFeedback).toBe('true');
    expect(one(test, 'testVariables').attributes.variableIdentifier).toBe('SCORE');
    expect(one(test, 'setOutcomeValue').attributes.identifier).toBe(
      one(test, 'outcomeDeclaration').attributes.identifier,
    );
  });

  it('gives test, part, sections and items names of their own, whatever the ids are', () => {
    const ids = ['lesson', 'tasks', 'task-1', 'LESSON', 'Lesson-2'];
    const test = readXml(qtiFiles(lessonOf(...ids.map((id) => choice(id, 'yes', 'no')))).content['test.xml']!);
    const names = [test, ...all(test, 'testPart', 'assessmentSection', 'assessmentItemRef')].map(({ attributes }) =>
      attributes.identifier!.toLowerCase(),
    );
    expect(new Set(names).size).toBe(ids.length + 3);
  });

  it('has no section for a task of which nothing is left', () => {
    const lesson = { ...sample, tasks: [{ ...sample.tasks[0]!, items: [choice('a-1', 'yes')] }, sample.tasks[1]!] };
    const test = readXml(qtiFiles(lesson).content['test.xml']!);
    expect(all(test, 'assessmentSection').map(({ attributes }) => attributes.title)).toEqual([
      `2 ${sample.tasks[1]!.title}`,
    ]);
  });

  it('leaves out an item that nobody could answer, and says why', () => {
    const lesson = lessonOf(choice('a-1', 'yes'), { ...mark('a-2', 'The [evil] plan.'), text: 'The' });
    expect(qtiFiles(lesson).omitted).toEqual([
      { item: 'a-1', reason: 'no option is wrong' },
      { item: 'a-2', reason: '“evil” does not stand at 4 to 8 of its text' },
    ]);
  });
});

describe.each(sample.tasks.flatMap(({ items }) => items.map(({ id }) => id)))('%s in QTI', (id) => {
  const item = itemOf(sample, id);

  it('uses what it declares, and every right answer can be given', () => {
    const declared = (name: string) => all(item, name).map(({ attributes }) => attributes.identifier);
    const interaction = one(item, 'itemBody').children.find(({ name }) => name.endsWith('Interaction'))!;
    expect(declared('responseDeclaration')).toEqual([interaction.attributes.responseIdentifier]);
    expect(declared('outcomeDeclaration')).toContain(one(item, 'modalFeedback').attributes.outcomeIdentifier);
    const identifiers = choicesOf(item).map(({ attributes }) => attributes.identifier!);
    expect(new Set(identifiers).size).toBe(identifiers.length);
    const answers = [...correctOf(item), ...all(item, 'mapEntry').map(({ attributes }) => attributes.mapKey!)];
    expect(answers.flatMap((answer) => answer.split(' ')).filter((part) => !identifiers.includes(part))).toEqual([]);
  });

  it('takes as many answers as are right', () => {
    const { cardinality } = one(item, 'responseDeclaration').attributes;
    const { maxChoices, maxAssociations } = one(item, 'itemBody').children.find(({ name }) =>
      name.endsWith('Interaction'),
    )!.attributes;
    if (cardinality === 'single') expect(correctOf(item).length).toBeLessThan(2);
    else expect([undefined, '0', String(correctOf(item).length)]).toContain(maxChoices ?? maxAssociations);
    if (maxChoices !== undefined) expect(maxChoices).toBe(cardinality === 'single' ? '1' : '0');
  });

  it('is in English, and gives its reasons', () => {
    expect(item.attributes.lang).toBe('en');
    expect(one(item, 'modalFeedback').text).toContain('Because the words say so.');
  });
});

describe('points in QTI', () => {
  it.each(scored)('%s: all right is all points, nothing is none, everything at once is not all', (id) => {
    const item = itemOf(sample, id);
    const score = all(item, 'outcomeDeclaration')[0]!.attributes;
    const keys = all(item, 'mapEntry').map(({ attributes }) => attributes.mapKey!);
    expect(scoreOf(item, correctOf(item))).toBe(Number(score.normalMaximum));
    expect(scoreOf(item, [])).toBe(Number(score.normalMinimum));
    const everything = id.startsWith('kinds')
      ? []
      : keys.length > 0
        ? keys
        : choicesOf(item).map(({ attributes }) => attributes.identifier!);
    expect(scoreOf(item, everything)).toBeLessThan(Number(score.normalMaximum));
  });

  it('a wrong mark never makes a score negative', () => {
    const item = itemOf(sample, 'loaded-words-1');
    expect(scoreOf(item, ['none'])).toBe(0);
  });

  it('an open answer is scored by a person, with the rubric for the scorer alone', () => {
    const item = itemOf(sample, 'plain-words-1');
    expect(all(item, 'responseProcessing')).toEqual([]);
    expect(all(item, 'outcomeDeclaration')[0]!.attributes.normalMaximum).toBe('3');
    expect(one(item, 'rubricBlock').attributes.view).toBe('scorer');
    expect(one(item, 'rubricBlock').text).toContain('The managers criticised the plan on Monday.');
    expect(one(item, 'modalFeedback').text).not.toContain('managers criticised');
  });
});

describe('answers in QTI', () => {
  it('marks are words of the text, several at a time where they belong together', () => {
    const item = itemOf(sample, 'loaded-words-1');
    expect(textsOf(item, correctOf(item))).toEqual(['slammed', 'so-called plan']);
    expect(one(item, 'hottextInteraction').children[1]!.text).toBe(
      'The bosses slammed a so-called plan on Monday, and *nobody* asked why.',
    );
  });

  it('one that may be argued for neither gains nor costs; one that surely judges nothing costs', () => {
    const item = mark('a-1', 'The bosses [slammed] the plan on Monday');
    const neutral = [{ start: item.text.indexOf('Monday'), end: item.text.length }];
    const read = itemOf(lessonOf({ ...item, neutral }), 'a-1');
    const idOf = (word: string) => all(read, 'hottext').find(({ text }) => text === word)!.attributes.identifier!;
    const scoreFor = (...words: string[]) => scoreOf(read, words.map(idOf));
    expect(scoreFor('slammed')).toBe(1);
    expect(scoreFor('slammed', 'bosses')).toBe(1);
    expect(scoreFor('bosses')).toBe(0);
    expect(scoreFor('slammed', 'Monday')).toBe(0);
  });

  it('reasons are said once, where the rationale repeats those of the words', () => {
    const item = mark('a-1', 'The [evil] plan');
    const feedback = (rationale: string) => one(itemOf(lessonOf({ ...item, rationale }), 'a-1'), 'modalFeedback').text;
    expect(feedback('“evil”: It judges (evil).').match(/It judges/g)).toHaveLength(1);
    expect(feedback('“evil”: It judges (evil). Ask who says so.')).toContain('Ask who says so.');
  });

  it('that nothing is to be marked can be said', () => {
    const item = itemOf(sample, 'loaded-words-2');
    expect(textsOf(item, correctOf(item))).toEqual(['No word in this text']);
  });

  it('a match takes a right side as often as it fits', () => {
    const item = itemOf(sample, 'kinds-of-source-1');
    expect(correctOf(item).map((pair) => textsOf(item, pair.split(' ')))).toEqual([
      ['“Ana Brandt, the mayor, said”', 'a named person'],
      ['“officials said”', 'an unnamed group'],
      ['“Ida Vossen said”', 'a named person'],
    ]);
    expect(all(item, 'simpleMatchSet')[1]!.children.map(({ text }) => text)).toContain('a document');
  });

  it('an order is right in one order, and is shown in another', () => {
    const item = itemOf(sample, 'how-certain-1');
    const right = ['The gate will certainly close.', 'The gate will close.', 'The gate might close.'];
    expect(textsOf(item, correctOf(item))).toEqual(right);
    expect(choicesOf(item).map(({ text }) => text)).not.toEqual(right);
  });

  it('passages stand as they are, with their outlets', () => {
    const body = one(itemOf(sample, 'no-match-1'), 'itemBody');
    expect(all(body, 'blockquote').map(({ text }) => text)).toEqual([
      `The gate was shut. ${awkward}`,
      'The gate was shut.',
    ]);
    expect(all(body, 'p').map(({ text }) => text)).toContain('Outlet A');
  });
});

describe('any text in QTI', () => {
  it('comes back as it was, and the right answer is right', () => {
    fc.assert(
      fc.property(awkwardTexts(2, 4), ([answer, ...others]) => {
        const asked = { ...choice('any-1', answer!, ...others), rationale: answer!, prompt: others[0]! };
        const lesson = lessonOf({ ...asked, passages: [{ outlet: answer!, text: others[0]! }] });
        const titled = { ...lesson, title: answer! };
        expect(readXml(qtiFiles(titled).content['test.xml']!).attributes.title).toBe(
          shown(answer!).replace(/\s+/g, ' '),
        );
        const item = itemOf(titled, 'any-1');
        expect(textsOf(item, correctOf(item)).map((text) => text.trim())).toEqual([shown(answer!)]);
        expect(
          choicesOf(item)
            .map(({ text }) => text.trim())
            .sort(),
        ).toEqual([answer!, ...others].map(shown).sort());
        expect(one(item, 'blockquote').text.trim()).toBe(shown(others[0]!));
        expect(one(item, 'prompt').text.trim()).toBe(shown(others[0]!));
      }),
    );
  });

  it('comes back when words are marked in it', () => {
    fc.assert(
      fc.property(awkwardText, awkwardText, (before, after) => {
        const text = [before, after].map((text) => text.replace(/[[\]]/g, '')).join('[evil]');
        const item = itemOf(lessonOf(mark('any-1', text)), 'any-1');
        expect(textsOf(item, correctOf(item))).toEqual(['evil']);
        expect(one(item, 'hottextInteraction').children[1]!.text.trim()).toBe(shown(text.replace(/[[\]]/g, '')));
      }),
    );
  });

  it('comes back in a match and in an order', () => {
    fc.assert(
      fc.property(awkwardTexts(4, 6), (texts) => {
        const line = (text: string) => shown(text).replace(/\s+/g, ' ');
        const pairs = [0, 1].map((at) => ({ left: texts[at]!, right: texts[at + 2]!, why: '' }));
        const matched: MatchItem = { ...choice('any-1', 'a', 'b'), format: 'match', pairs, others: texts.slice(4) };
        const steps = texts.map((text) => ({ text, why: '' }));
        const order: OrderItem = { ...choice('any-2', 'a', 'b'), format: 'order', ends: ['first', 'last'], steps };
        const lesson = lessonOf(matched, order);
        const item = itemOf(lesson, 'any-1');
        expect(correctOf(item).map((pair) => textsOf(item, pair.split(' ')).map(line))).toEqual(
          pairs.map(({ left, right }) => [line(left), line(right)]),
        );
        const ordered = itemOf(lesson, 'any-2');
        expect(textsOf(ordered, correctOf(ordered)).map((text) => text.trim())).toEqual(texts.map(shown));
      }),
    );
  });
});
