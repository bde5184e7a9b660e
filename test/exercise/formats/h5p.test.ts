import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { h5pFiles } from '../../../src/exercise/formats/h5p.js';
import type { Exercise } from '../../../src/model/exercise.js';
import { sample } from '../sample.js';
import { awkwardText, awkwardTexts, choice, lessonOf, mark, shown } from './awkward.js';
import { played } from './h5p-player.js';
import { faultsInContent, faultsInPackage, pointsToGet } from './h5p-semantics.js';

const contentOf = (exercise: Exercise) => JSON.parse(h5pFiles(exercise).content!['content/content.json']!);
const packageOf = (exercise: Exercise) => JSON.parse(h5pFiles(exercise).content!['h5p.json']!);
const paragraphs = (exercise: Exercise) => played(contentOf(exercise).textField);
const answersIn = (exercise: Exercise): string[] =>
  paragraphs(exercise).flatMap(({ words }) => words.filter(({ answer }) => answer).map(({ shown }) => shown));
const inOne = (...marked: string[]): Exercise => lessonOf(...marked.map((text, at) => mark(`loaded-${at + 1}`, text)));

describe('the player that these tests rest on', () => {
  it.each([
    ['The *crushed* rebels', ['crushed']],
    ['(*crushed*), *far-right*.', ['crushed', 'far-right']],
    ['the *regime’s* men', ['regime’s']],
    ['*senior official*', []],
    ['‘*crushed*’ *regime*’s *so*—called', []],
    ['the word **nobody** said', []],
    ['*f****', ['f*']],
  ])('%s', (text, answers) => {
    const [read] = played(`<p>${text}</p>`);
    expect(read!.words.filter(({ answer }) => answer).map(({ shown }) => shown)).toEqual(answers);
  });

  it('reads a single letter between doubled asterisks as an answer, and shows both asterisks around longer words', () => {
    expect(played('<p>**a**</p>')[0]!.words[0]!.answer).toBe(true);
    expect(played('<p>**nobody**</p>')[0]!.shown).toBe('**nobody**');
  });
});

describe('the restated semantics that these tests rest on', () => {
  const content = () => contentOf(sample);
  it.each([
    ['a field that is not known', { ...content(), textfield: '' }],
    ['a field that is missing', { ...content(), behaviour: { enableRetry: true } }],
    [
      'a gap between the ranges of feedback',
      {
        ...content(),
        overallFeedback: [
          { from: 0, to: 98, feedback: 'a' },
          { from: 100, to: 100, feedback: 'b' },
        ],
      },
    ],
    ['a quotation block in the description', { ...content(), taskDescription: '<blockquote>a</blockquote>' }],
    ['a heading in the text', { ...content(), textField: '<p>a</p><h2>b</h2>' }],
    ['an attribute', { ...content(), textField: '<p class="a">b</p>' }],
    ['a tag that is not closed', { ...content(), textField: '<p>a' }],
    ['markup in the feedback', { ...content(), overallFeedback: [{ from: 0, to: 100, feedback: '<b>a</b>' }] }],
  ])('refuse %s', (_, edited) => {
    expect(faultsInContent(edited)).not.toEqual([]);
  });

  it.each([
    [
      'an older version of what it is built on',
      { preloadedDependencies: [{ machineName: 'H5P.MarkTheWords', majorVersion: 1, minorVersion: 9 }] },
    ],
    ['a title that is too long in bytes', { title: 'é'.repeat(200) }],
    ['a licence that there is not', { license: 'MIT' }],
  ])('refuse %s', (_, edited) => {
    expect(faultsInPackage({ ...packageOf(sample), ...edited })).not.toEqual([]);
  });
});

describe('words to be marked in H5P', () => {
  it.each([
    ['a word', 'The bosses [slammed] it.', ['slammed']],
    [
      'each word of a run, since one is marked at a time',
      'A [so-called senior expert] agreed.',
      ['so-called', 'senior', 'expert'],
    ],
    ['a word before a comma', 'It was [vile], he said.', ['vile']],
    ['a word in brackets and quotation marks', 'The (“[vile]”) plan.', ['vile']],
    ['a word in single quotation marks, with them', 'The ‘[vile]’ plan.', ['‘vile’']],
    ['a possessive, with its ending', 'The [regime]’s men.', ['regime’s']],
    ['a possessive of many', "The [rebels]' men.", ["rebels'"]],
    ['a quotation mark inside the mark', 'The [“vile”] plan.', ['vile']],
    ['a sign between the words of a run is no word', 'They [wreck & ruin] it.', ['wreck', 'ruin']],
    ['a word at a dash, set apart', 'They [fled]—he said—on Monday.', ['fled']],
    ['two words at a dash', 'They [fled]--[cowards] all.', ['fled', 'cowards']],
    ['a run over a dash', 'They [fled—cowards] all.', ['fled—cowards']],
    ['a word at a stroke', 'The rebel/[terrorist] left.', ['terrorist']],
    ['a word with asterisks of its own', 'They [f***ed] up.', ['f∗∗∗ed']],
    ['a word beside signs of markup', 'The <[vile]> & {[mean]} plan.', ['<vile>', 'mean']],
  ])('%s', (_, text, answers) => {
    const lesson = inOne(text);
    expect(answersIn(lesson)).toEqual(answers);
    expect(h5pFiles(lesson).omitted).toEqual([]);
  });

  it('are set apart where they have to be, and nowhere else', () => {
    expect(paragraphs(inOne('They [fled]—he said—and/or hid.'))[0]!.shown).toBe('They fled — he said—and/or hid.');
  });

  it.each([
    ['a part of a word', 'The pre[terror]ist plan.', 'only a part of “preterrorist” is to be marked'],
    ['a part of a compound', 'A far-[right] plan.', 'only a part of “far-right” is to be marked'],
    ['a sign that is no word', 'A plan [!!] so.', '“!!” holds no word'],
  ])('%s cannot be marked: the text is left out, and the teacher is told', (_, text, reason) => {
    const lesson = inOne(text, 'The [evil] plan.');
    expect(h5pFiles(lesson).omitted).toEqual([{ item: 'loaded-1', reason }]);
    expect(answersIn(lesson)).toEqual(['evil']);
  });

  it('are exactly those of the exercise, whatever the text', () => {
    const word = fc.constantFrom(
      'evil',
      'so-called',
      'Ana’s',
      'f***',
      '6:30',
      'مينا',
      'brutal regime',
      '“vile”',
      "rebels'",
    );
    const piece = fc.oneof(
      awkwardText.map((text) => text.replace(/[[\]]/g, '')),
      word.map((words) => `[${words}]`),
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
        const lesson = inOne(`${pieces.join(' ')} [last]`);
        const item = lesson.tasks[0]!.items[0]!;
        const wanted = item.format === 'mark' ? item.answers.flatMap(({ text }) => text.split(' ')) : [];
        const letters = (words: string[]) => words.map((text) => text.replaceAll(/[“”*∗]/g, ''));
        expect(letters(answersIn(lesson))).toEqual(letters(wanted));
        const all = (text: string) =>
          shown(text)
            .replaceAll('*', '∗')
            .replace(/&nbsp;|["\s]/g, '');
        expect(all(paragraphs(lesson)[0]!.shown)).toBe(all(item.format === 'mark' ? item.text : ''));
      }),
    );
  });
});

describe('the H5P package', () => {
  it('is what the content type and the H5P core ask for', () => {
    expect(faultsInContent(contentOf(sample))).toEqual([]);
    expect(faultsInPackage(packageOf(sample))).toEqual([]);
    expect(packageOf(sample).title).toBe('The strike at Port Ellery: <three> reports & you');
  });

  it('stays so with any text in any place, and the points to get are those of the words to be marked', () => {
    fc.assert(
      fc.property(awkwardTexts(7, 7), ([title, prompt, why, plainer, rationale, passage, alternative]) => {
        const item = mark('a-1', 'The [evil] plan and the [mean] one.');
        const answers = item.answers.map((one) => ({ ...one, why: why!, plainer: [plainer!] }));
        const passages = [{ outlet: title!, text: passage! }];
        const lesson = lessonOf(
          { ...item, answers, prompt: prompt!, rationale: rationale!, passages, alternatives: [alternative!] },
          { ...mark('a-2', `${title!.replace(/[[\]]/g, '')} [last]`), prompt: title! },
        );
        const edited = { ...lesson, title: title!, tasks: [{ ...lesson.tasks[0]!, instruction: why!, help: prompt! }] };
        expect(faultsInContent(contentOf(edited))).toEqual([]);
        expect(faultsInPackage(packageOf(edited))).toEqual([]);
        expect(pointsToGet(contentOf(edited).textField)).toBe(answersIn(edited).length);
      }),
    );
  });

  it('has a title of one line that is not too long', () => {
    const lesson = { ...sample, title: `${'Very long '.repeat(50)}\n title` };
    expect(packageOf(lesson).title).toMatch(/^(Very long )+Very( long)?…$/);
    expect(packageOf(lesson).title.length).toBeGreaterThan(150);
  });

  it.each([
    ['of letters that take several bytes', 'إضراب في ميناء إيليري '.repeat(12)],
    ['of pictures', '😀'.repeat(200)],
    ['of one long word', 'x'.repeat(1000)],
    ['of nothing that can be shown', ' \u0000 '],
  ])('has a title that the core takes, also for one %s', (_, title) => {
    expect(faultsInPackage(packageOf({ ...sample, title }))).toEqual([]);
  });

  it('puts a text without marks beside others, where leaving it alone is an answer', () => {
    expect(paragraphs(sample).map(({ words }) => words.filter(({ answer }) => answer).length)).toEqual([3, 0]);
  });

  it('is not made where nothing is to be marked at all: an untouched text would count as right', () => {
    const { content, omitted } = h5pFiles(inOne('The council met.'));
    expect(content).toBeNull();
    expect(omitted.map(({ item }) => item)).toEqual(['loaded-1']);
  });

  it('is not made of other items, and each is named', () => {
    const { content, omitted } = h5pFiles(lessonOf(choice('which-1', 'yes', 'no')));
    expect(content).toBeNull();
    expect(omitted).toEqual([
      { item: 'which-1', reason: 'H5P Mark the Words holds only texts in which words are marked' },
    ]);
  });

  it('asks once what is asked of every text, else of each', () => {
    const [first, second] = [mark('a-1', 'The [evil] plan.'), mark('a-2', 'It may [perhaps] rain.')];
    const description = (prompts: string[]) =>
      contentOf(lessonOf({ ...first, prompt: prompts[0]! }, { ...second, prompt: prompts[1]! }))
        .taskDescription as string;
    expect(description(['What judges?', 'What judges?'])).toContain('<p><strong>What judges?</strong></p>');
    expect(description(['What judges?', 'What is unsure?'])).toContain('<li>What judges?</li><li>What is unsure?</li>');
  });

  it('gives the reasons when all is right, as text and never as markup', () => {
    const item = { ...mark('a-1', 'The [evil] plan.'), rationale: '<script>x</script>' };
    const [some, all] = contentOf(lessonOf(item)).overallFeedback;
    expect(some).toMatchObject({ from: 0, to: 99 });
    expect(some.feedback).not.toContain('evil');
    // Every word that is not in the key costs a point there, also one that is not neutral.
    expect(some.feedback).toContain('you can argue for');
    expect(all).toMatchObject({ from: 100, to: 100 });
    expect(all.feedback).toContain('Text 1: “evil”: It judges (evil).');
    expect(all.feedback).toContain('&lt;script&gt;');
  });

  it('says that invented texts are invented', () => {
    expect(contentOf(sample).taskDescription).toContain('invented');
    expect(contentOf({ ...sample, invented: false }).taskDescription).not.toContain('invented');
  });
});
