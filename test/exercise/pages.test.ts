import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerKey } from '../../src/exercise/pages/answer-key.js';
import { interactivePage } from '../../src/exercise/pages/interactive.js';
import { markingGuide } from '../../src/exercise/pages/marking-guide.js';
import { worksheet } from '../../src/exercise/pages/worksheet.js';
import { letter, type ShownMatch, type ShownOrder, shownTasks } from '../../src/exercise/shown.js';
import type { Exercise, Item } from '../../src/model/exercise.js';
import { withEveryText } from './hostile.js';
import { awkward, sample } from './sample.js';

const pages = { worksheet, answerKey, markingGuide, interactivePage };
const each = Object.entries(pages);
const sheets = each.filter(([name]) => name !== 'interactivePage');

/** What a reader sees, without elements; the texts of scripts and styles are none. */
const seen = (html: string): string =>
  html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

const dataOf = (html: string) =>
  JSON.parse(/<script type="application\/json" id="tasks">([\s\S]*?)<\/script>/.exec(html)![1]!);

const notInvented: Exercise = { ...sample, invented: false };

describe.each(each)('%s', (_, page) => {
  const html = page(sample);

  it('is the same, byte for byte, for the same exercise', () => {
    expect(page(structuredClone(sample))).toBe(html);
  });

  it('loads nothing, and runs and applies only what its policy names', () => {
    expect(html).toMatch(/<meta http-equiv="Content-Security-Policy" content="default-src 'none';/);
    expect(html).not.toMatch(/\ssrc=|<link\b|@import|url\(|\sstyle="|unsafe-inline/);
    expect(html).not.toMatch(/\son[a-z]+="/);
  });

  it('takes every text as it is', () => {
    const tags = (exercise: Exercise) => page(exercise).match(/<[a-z/!]/gi)!.length;
    const piece = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '&',
      '/',
      'script',
      '</script>',
      '-->',
      ' onload=',
      '\u2028',
      '\0',
      '\ud800',
    );
    const text = fc.array(piece, { maxLength: 10 }).map((parts) => parts.join(''));
    const calm = tags(withEveryText(sample, '.'));
    fc.assert(
      fc.property(text, (words) => {
        expect(tags(withEveryText(sample, `.${words}`))).toBe(calm);
      }),
      { numRuns: 60 },
    );
  });

  it('says that its texts are invented', () => {
    expect(seen(html)).toContain('The texts are invented for teaching');
  });

  it('else says whose they are, and warns where they do not state who may copy them', () => {
    const text = seen(page(notInvented));
    expect(text).not.toContain('invented for teaching');
    expect(text).toContain('Texts: Coastal Wire (rights not stated); The Daily Gong (CC0-1.0; invented).');
    expect(text).toMatch(/Before you copy or share this:.*Coastal Wire/);
    const [gong] = sample.outlets;
    expect(seen(page({ ...notInvented, outlets: [gong!] }))).not.toContain('Before you copy');
  });
});

describe.each(sheets)('%s, to be printed', (_, page) => {
  const html = page(sample);

  it('runs no script', () => {
    expect(html).not.toContain('<script');
    expect(html).not.toContain('script-src');
  });

  it('has the awkward text as it is', () => {
    if (page === markingGuide)
      expect(seen(page(withEveryText(sample, awkward)))).toContain(`The judging words are gone.${awkward}`);
    else expect(seen(html)).toContain(awkward);
  });
});

describe('the worksheet', () => {
  const text = seen(worksheet(sample));

  it.each([
    'Name',
    'Class',
    'Date',
    'Time',
    '45 minutes',
    'Level',
    '2 of 3',
    'Reading grade',
    '9 (Flesch-Kincaid)',
    'Standard',
  ])('has room for or states: %s', (words) => {
    expect(text).toContain(words);
  });

  it('states the standard where the teacher gave one', () => {
    expect(seen(worksheet({ ...sample, standard: 'RI.9-10.6' }))).toContain('RI.9-10.6');
  });

  it('says so where there is too little text for a reading grade', () => {
    expect(seen(worksheet({ ...sample, grade: null }))).toContain('too little text to tell');
  });

  it('holds no answer and no reason', () => {
    // Texts that pupils read may hold the same words as a reason: each reason gets a sign of its own.
    let count = 0;
    const sign = (text: string) => `${text} §${++count}§`;
    const signed: Exercise = structuredClone(sample);
    for (const item of signed.tasks.flatMap(({ items }) => items)) {
      item.rationale = sign(item.rationale);
      item.authority = item.authority.map(sign);
      item.alternatives = item.alternatives.map(sign);
      if (item.format === 'mark')
        for (const answer of item.answers)
          Object.assign(answer, { why: sign(answer.why), plainer: answer.plainer.map(sign) });
      if (item.format === 'choice' || item.format === 'select')
        for (const option of item.options) option.why = sign(option.why);
      if (item.format === 'match') for (const pair of item.pairs) pair.why = sign(pair.why);
      if (item.format === 'order') for (const step of item.steps) step.why = sign(step.why);
      if (item.format === 'open') {
        item.model = sign(item.model);
        for (const part of item.rubric) part.criterion = sign(part.criterion);
      }
    }
    expect(count).toBeGreaterThan(20);
    expect(worksheet(signed)).not.toMatch(/§\d+§/);
    const kept = [answerKey(signed), markingGuide(signed)].join('');
    for (let one = 1; one <= count; one++) expect(kept).toContain(`§${one}§`);
  });

  it('is the same whichever option is right', () => {
    const turned = structuredClone(sample);
    for (const item of turned.tasks.flatMap(({ items }) => items)) {
      if (item.format === 'choice' || item.format === 'mark') item.rationale = '';
      if (item.format === 'choice') for (const option of item.options) option.correct = !option.correct;
    }
    expect(worksheet(turned)).toBe(worksheet(sample));
  });

  it('has the options, right sides and steps shuffled, never in the order that is the answer', () => {
    for (let seed = 0; seed < 50; seed++)
      for (const { item } of shownTasks({ ...sample, seed }).flatMap(({ items }) => items)) {
        if (item.format === 'match')
          expect(item.rights).not.toEqual([...new Set([...item.pairs.map(({ right }) => right), ...item.others])]);
        if (item.format === 'order') expect(item.shown).not.toEqual(item.steps.map((_, i) => i));
      }
  });

  it('prints long passages once where the next item is about them too', () => {
    const passages = [{ outlet: 'Outlet A', text: 'The gate was shut at noon. '.repeat(12) }];
    const [task] = sample.tasks;
    const [first, second] = task!.items;
    const pair = (other: string) => [
      { ...first!, passages },
      { ...second!, passages: passages.map(({ outlet, text }) => ({ outlet, text: text + other })) },
    ];
    const printed = (items: Item[]) => worksheet({ ...sample, tasks: [{ ...task!, items }] });
    expect(printed(pair('')).match(/<blockquote dir="auto">The gate was shut/g)).toHaveLength(1);
    expect(seen(printed(pair('')))).toContain('Read again what stands at 1.1.');
    expect(printed(pair('Then it rained.')).match(/<blockquote dir="auto">The gate was shut/g)).toHaveLength(2);
  });

  it('has as many lines as an open answer needs', () => {
    expect(worksheet(sample).match(/class="line"/g)).toHaveLength(3);
  });

  it('has a layout for dyslexic readers with the same words', () => {
    const wide = worksheet(sample, { layout: 'dyslexia' });
    expect(wide).toContain('class="sheet dyslexia"');
    expect(seen(wide)).toBe(text);
  });
});

describe('the answer key', () => {
  const html = answerKey(sample);
  const text = seen(html);

  it('numbers alike with the worksheet and the marking guide', () => {
    const numbers = (page: string) => [...page.matchAll(/class="item-number">([\d.]+)</g)].map(([, number]) => number);
    expect(numbers(html)).toEqual(['1.1', '1.2', '2.1', '3.1', '4.1', '5.1', '6.1']);
    expect(numbers(worksheet(sample))).toEqual(numbers(html));
    expect(numbers(markingGuide(sample))).toEqual(['6.1']);
    const rows = [...markingGuide(sample).matchAll(/<th scope="row">([\d.]+)</g)].map(([, number]) => number);
    expect(rows).toEqual(numbers(html));
  });

  it('gives options, right sides and steps the letters and places that the worksheet gives them', () => {
    const paper = seen(worksheet(sample));
    for (const { item } of shownTasks(sample).flatMap(({ items }) => items)) {
      if (item.format === 'choice' || item.format === 'select')
        item.options.forEach(({ text: option }, i) => {
          expect(paper).toContain(`${letter(i)} ${option}`);
          expect(text).toContain(`${letter(i)} ${option}`);
        });
      if (item.format === 'match')
        item.pairs.forEach(({ left, right }) => {
          const name = letter((item as ShownMatch).rights.indexOf(right));
          expect(paper).toContain(`${name} ${right}`);
          expect(text).toContain(`${name} ${left} → ${right}`);
        });
      if (item.format === 'order')
        (item as ShownOrder).shown.forEach((place) => {
          expect(text).toContain(`${place + 1} ${item.steps[place]!.text}`);
        });
    }
  });

  it('sets words to be marked off by underline and by brackets', () => {
    expect(html).toContain('The bosses <u>[slammed]</u> a <u>[so-called plan]</u> on Monday');
    expect(text).toContain('It judges how it was said. Plainer: criticised.');
    expect(text).toContain('It says that it is none. No plainer word is agreed on.');
  });

  it('says where nothing is to be marked', () => {
    expect(text).toContain('Nothing is to be marked.');
  });

  it('says which outlet stands behind a letter, and only where one does', () => {
    expect(text).toContain('Outlet A is The Daily Gong.');
    const named = { ...sample, outlets: sample.outlets.map((outlet) => ({ ...outlet, shownAs: outlet.name })) };
    expect(seen(answerKey(named))).not.toMatch(/Outlet A is/);
    expect(seen(worksheet(sample))).not.toContain('Daily Gong');
  });
});

describe('the marking guide', () => {
  const text = seen(markingGuide(sample));

  it('adds up the points of items and tasks', () => {
    expect(text).toContain('All14');
    expect(text).toContain('Task 1: Which words judge?3');
  });

  it('has the criteria with their points and a model answer', () => {
    expect(text).toContain('2 The judging words are gone.');
    expect(text).toContain('The managers criticised the plan on Monday.');
  });

  it('says how to mark partly right answers of the formats that there are', () => {
    expect(text).toContain('Putting in order');
    expect(seen(markingGuide({ ...sample, tasks: sample.tasks.slice(0, 1) }))).not.toContain('Putting in order');
  });

  it('warns against cynicism, and passes on the notes of the exercise', () => {
    expect(text).toContain('Nothing to mark is an answer.');
    expect(text).toContain('A strong word may be the accurate one.');
    expect(seen(markingGuide({ ...sample, notes: ['Read it out first.'] }))).toContain('Read it out first.');
  });

  it('says what was left out, and why', () => {
    expect(text).toContain('Same fact, two outlets: the reports share too few facts');
    expect(seen(markingGuide({ ...sample, leftOut: [] }))).toContain('enough for every kind of task');
  });
});

describe('the interactive page', () => {
  const html = interactivePage(sample);

  it('carries its tasks as they are, shuffled like those on paper', () => {
    const { tasks } = dataOf(interactivePage(withEveryText(sample, '</script>\u2028')));
    const shown = shownTasks(withEveryText(sample, '</script>\u2028'));
    expect(tasks.map((task: { items: unknown }) => task.items)).toEqual(shown.map(({ items }) => items));
  });

  it('holds nothing that is for the teacher alone', () => {
    const noted: Exercise = { ...sample, notes: ['For the teacher only.'], outlets: sample.outlets };
    expect(interactivePage(noted)).not.toContain('For the teacher only.');
    expect(html).not.toContain('Daily Gong');
    expect(html).not.toContain('share too few facts');
  });

  it('leads to the worksheet where no script runs', () => {
    expect(html).toContain('<a href="worksheet.html">worksheet</a>');
    expect(interactivePage(sample, { worksheetFile: 'sheet b.html' })).toContain('href="sheet%20b.html"');
  });

  it('carries the licence of the code that it is made of', () => {
    expect(seen(html)).toMatch(/preact \d+\.[\s\S]*MIT License/);
  });
});
